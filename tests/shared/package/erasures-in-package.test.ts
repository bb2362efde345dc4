import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import type { PackageDocument } from '../../../shared/schema/package-document.ts';
import { readText, refusalOf } from '../../support/refusal-of.ts';
import { erasedContent, sampleContent, sealed, setAt } from '../../support/sample-package.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { testSigner } from '../../support/test-signer.ts';

const platform = testPlatform();
const erased = (await writePackage(erasedContent, platform)).text;

/** The package with a list of erasures, with one value of its document replaced and its check sum made right again. */
async function erasedWith(path: readonly (string | number)[], value: unknown): Promise<string> {
  const document: unknown = JSON.parse(erased);
  setAt(document, path, value);
  return sealed(document);
}

async function documentOf(text: string): Promise<PackageDocument> {
  const read = await readText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

describe('a package of somebody who erased something', () => {
  test('is of version 3, so that a program that would bring it back says that the file is newer', async () => {
    expect(await documentOf(erased)).toMatchObject({ version: 3, manifest: { counts: { erasure: 2 } } });
  });

  test.each([
    ['without a signature', undefined, 1],
    ['with one', testSigner(), 2],
  ])('one in which nothing was erased is written as before, %s', async (_name, signer, version) => {
    const { text } = await writePackage({ ...sampleContent, erasures: [] }, platform, signer);
    expect(text).toBe((await writePackage(sampleContent, platform, signer)).text);
    expect(await documentOf(text)).toMatchObject({ version });
  });

  test('gives records and decisions without what it says was erased, should it hold any of it', async () => {
    const [decision] = sampleContent.decisions;
    if (!decision) throw new Error('no decision in the sample');
    const { kind, record, field, at } = decision;
    const seen = { replicalt001: 4, replicalv001: 1 };
    const erasures = [{ kind, record, address: field, seen, at }];
    const state = stateOf(await documentOf((await writePackage({ ...sampleContent, erasures }, platform)).text));
    expect(state.decisions.get(decision.id)).toEqual({ ...decision, reason: undefined });
    const left = state.records.get(record);
    expect(left && hasContent(left) && [left.value[field], left.conflicts?.[field]]).toEqual([undefined, undefined]);
    expect(state.erasures.size).toBe(1);
  });
});

describe('a package is refused', () => {
  test.each<[what: string, path: readonly (string | number)[], value: unknown, says: string]>([
    ['that says it is of version 2 and erases', ['version'], 2, 'the first level: “erasures” is not a field'],
    ['that erases at an address that there is not', ['erasures', 0, 'address'], 'nonsense', 'nonsense'],
    ['that erases at one place twice', ['erasures', 1], erasedContent.erasures?.[0], 'two records have the same id'],
    ['that states fewer erasures than there are', ['manifest', 'counts', 'erasure'], 1, 'what was erased for good'],
    ['whose list of erasures is empty', ['erasures'], [], 'erasures'],
    ['that says what was erased', ['erasures', 0, 'value'], 'a text', 'erasures[0]'],
  ])('%s', async (_what, path, value, says) => {
    expect(await refusalOf(await erasedWith(path, value))).toContain(says);
  });
});
