import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../shared/package/open-package.ts';
import { packageVersion } from '../../../shared/schema/package-document.ts';
import { erasedContent, logoContent, sampleContent } from '../../support/sample-package.ts';
import { coordinator, password } from '../../support/test-keys.ts';
import { testPlatform } from '../../support/test-platform.ts';

const folder = new URL('../../fixtures/packages/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.forin'));
const platform = testPlatform();
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

interface Expected {
  readonly version: number;
  readonly recipient: string | undefined;
  readonly openedBy: string | null;
  readonly sha256: string;
}
const one = { version: 1, recipient: undefined, openedBy: null, sha256: '80d494a411d3a626' };
const three = { version: 3, recipient: coordinator.recipient, openedBy: null, sha256: '12b50c6f8b78f426' };
const four = { version: 4, recipient: coordinator.recipient, openedBy: null, sha256: '41d9c41c4857f8c8' };
const two = { version: 2, recipient: coordinator.recipient, openedBy: null, sha256: 'dafc8ae5dd3a9482' };

describe('a package of an earlier release', () => {
  test.each<[name: string, expected: Expected]>([
    ['version-1.forin', one],
    ['version-2.forin', two],
    ['version-2-for-key.forin', { ...two, openedBy: 'key' }],
    ['version-2-for-password.forin', { ...two, openedBy: 'password' }],
    ['version-3.forin', three],
    ['version-4.forin', four],
  ])('%s is read with all that is in it', async (name, expected) => {
    const keys = { identities: [coordinator.identity], passwords: [password] };
    const result = await openPackage(bytesOf(name), name, platform, keys);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { document, openedBy } = result.value;
    expect(document.records.toSorted(byId)).toEqual(sampleContent.records.toSorted(byId));
    expect(document.tombstones).toEqual(sampleContent.tombstones);
    expect(document.decisions).toEqual(sampleContent.decisions);
    const { version, manifest, integrity } = document;
    expect({ version, recipient: manifest.recipient, openedBy, sha256: integrity.value.slice(0, 16) }).toEqual(
      expected,
    );
    expect(integrity.signature !== undefined).toBe(version >= 2);
    expect(document.project.reportLogos).toEqual(version >= 4 ? logoContent.project.reportLogos : undefined);
    expect(document.erasures).toEqual(version >= 3 ? erasedContent.erasures : undefined);
  });

  test('there is one of every version', () => {
    const versions = new Set(files.map((name) => Number(/version-(\d+)/u.exec(name)?.[1])));
    expect([...versions].toSorted((a, b) => a - b)).toEqual(Array.from({ length: packageVersion }, (_, at) => at + 1));
  });
});
