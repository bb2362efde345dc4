import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../shared/package/read-package.ts';
import { fingerprintOf } from '../../../shared/package/signature.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import { readText, refusalOf } from '../../support/refusal-of.ts';
import { sampleContent, samplePackageText, sealed } from '../../support/sample-package.ts';
import { coordinator } from '../../support/test-keys.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { testSigner } from '../../support/test-signer.ts';

const platform = testPlatform();
const signed = (await writePackage(sampleContent, platform, testSigner(1))).text;
const signedByOther = (await writePackage(sampleContent, platform, testSigner(2))).text;

interface Document {
  readonly version: number;
  readonly manifest: object;
  readonly integrity: { readonly value: string; readonly signature?: { readonly key: string; readonly value: string } };
}

function documentOf(text: string): Document {
  return JSON.parse(text) as Document;
}

/** The signed package with another signature. */
function withSignature(signature: unknown): string {
  const { integrity } = documentOf(signed);
  return signed.replace(/"integrity":.+/u, `"integrity":${JSON.stringify({ ...integrity, signature })}}`);
}
const { signature } = documentOf(signed).integrity;

describe('a signed package', () => {
  test('is read, and says which installation signed it', async () => {
    const result = await readText(signed);
    expect(result.ok && result.value.integrity.signature?.key).toBe(Buffer.from(testSigner(1).key).toString('hex'));
    expect(result.ok && result.value.version).toBe(2);
  });

  test('has the records of the same package without a signature', async () => {
    const [one, other] = [await readText(signed), await readText(await samplePackageText())];
    if (!one.ok || !other.ok) throw new Error('refused');
    expect(one.value.records).toEqual(other.value.records);
  });

  test('has a fingerprint that can be read out', async () => {
    expect(await fingerprintOf(signature?.key ?? '', platform)).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/u);
  });
});

test('what is not signed and names no recipient is still version 1, for older programs', async () => {
  expect(documentOf(await samplePackageText()).version).toBe(1);
});

test('a starter file carries the key of whoever collects', async () => {
  const { recipient } = coordinator;
  const content = { ...sampleContent, manifest: { ...sampleContent.manifest, purpose: 'starter' as const, recipient } };
  const { text } = await writePackage(content, platform);
  const result = await readText(text);
  expect(result.ok && [result.value.version, result.value.manifest.recipient]).toEqual([2, recipient]);
});

describe('a package is refused when its signature', () => {
  const other = documentOf(signedByOther).integrity.signature;
  const turned = (signature?.value ?? '').replace(/^./u, (digit) => (digit === '0' ? '1' : '0'));
  test.each([
    ['has another digit', { ...signature, value: turned }],
    ['is of another key', { ...signature, key: other?.key }],
    ['is of another package', { ...signature, value: other?.value }],
    ['is nothing but zeros', { ...signature, value: '0'.repeat(128) }],
    ['has a key of zeros', { ...signature, key: '0'.repeat(64) }],
    ['has a key that is no point', { ...signature, key: 'f'.repeat(64) }],
  ])('%s', async (_, changed) => {
    expect(await refusalOf(withSignature(changed))).toContain('was changed after it was signed');
  });

  test('was made for other contents, although the check sum was made right again', async () => {
    const changed = await sealed({ ...documentOf(signed), manifest: { ...documentOf(signed).manifest, author: 'X' } });
    expect(await refusalOf(changed)).toContain('was changed after it was signed');
  });

  test.each([
    ['has a field more', { ...signature, extra: 1 }, '“extra” is not a field'],
    ['is of another method', { ...signature, algorithm: 'RSA' }, 'not one of: Ed25519'],
    ['is too short', { ...signature, value: 'ab' }, 'does not have the form'],
    ['has no key', { algorithm: 'Ed25519', value: signature?.value }, 'the value is missing'],
    ['is a text', 'signed', 'group of named values'],
  ])('%s', async (_, changed, says) => {
    expect(await refusalOf(withSignature(changed))).toContain(says);
  });
});

describe('a package that claims to be of version 1', () => {
  test('has no signature', async () => {
    const claims = await sealed({ ...documentOf(signed), version: 1 });
    expect(await refusalOf(claims)).toContain('“signature” is not a field');
  });

  test('names no recipient', async () => {
    const document = documentOf(await samplePackageText());
    const claims = await sealed({ ...document, manifest: { ...document.manifest, recipient: coordinator.recipient } });
    expect(await refusalOf(claims)).toContain('“recipient” is not a field');
  });
});

test('a recipient that is no key is refused', async () => {
  const document = documentOf(signed);
  const { integrity, ...rest } = document;
  const changed = await sealed({
    ...rest,
    integrity: { algorithm: 'SHA-256', value: integrity.value },
    manifest: { ...document.manifest, recipient: 'age1abc' },
  });
  expect(await refusalOf(changed)).toContain('manifest.recipient');
});

test('a signature that was taken away leaves a package that is not signed', async () => {
  const { integrity, ...rest } = documentOf(signed);
  const stripped = await sealed({ ...rest, integrity: { algorithm: 'SHA-256', value: integrity.value } });
  const result = await readPackage(platform.encodeUtf8(stripped), 'stripped.forin', platform);
  expect(result.ok && result.value.integrity.signature).toBeUndefined();
});
