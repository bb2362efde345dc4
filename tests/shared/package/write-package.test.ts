import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../shared/package/read-package.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import type { PackageContent } from '../../../shared/package/write-package.ts';
import { sampleContent, samplePackageText } from '../../support/sample-package.ts';
import { testPlatform } from '../../support/test-platform.ts';

const platform = testPlatform();

/** The document that a text holds. */
async function read(text: string) {
  const result = await readPackage(platform.encodeUtf8(text), 'lt.json', platform);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Any characters a line can have: emoji, quotes, backslashes, line separators, half-width forms, but no control. */
const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((text) => text.replaceAll(/\p{Cc}/gu, '\u2028'))
  .filter((text) => text.length > 0);
const prose = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\t'));

describe('writing a package', () => {
  test('gives what is read again', async () => {
    const { manifest, integrity, format, version, ...rest } = await read(await samplePackageText());
    const { manifest: given, records, ...others } = sampleContent;
    expect(rest).toEqual({ ...others, records: [...records].toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
    expect(manifest).toEqual({
      ...given,
      project: { code: 'TEST', definition: sampleContent.project.id, version: 1 },
      counts: { activity: 1, organisation: 1, place: 1, period: 1, decision: 1, tombstone: 1 },
    });
    expect([format, version, integrity.algorithm]).toEqual(['forin-package', 1, 'SHA-256']);
  });

  test('says the check sum that the file carries', async () => {
    const { text, sha256 } = await writePackage(sampleContent, platform);
    expect((await read(text)).integrity.value).toBe(sha256);
  });

  test('says first what the file is, and gives each record a line', async () => {
    const lines = (await samplePackageText()).split('\n');
    expect(lines[0]).toBe('{"format":"forin-package",');
    expect(lines[1]).toBe('"version":1,');
    expect(
      lines.filter((text) => text.startsWith('{"') && text.includes('"vector"') && text.includes('"writes"')),
    ).toHaveLength(sampleContent.records.length);
  });

  test('gives the same text for the same content, however its members and records are ordered', async () => {
    const shuffled: PackageContent = {
      ...(reversedKeys(sampleContent) as PackageContent),
      records: sampleContent.records.toReversed().map((record) => reversedKeys(record) as typeof record),
    };
    expect(await writePackage(shuffled, platform)).toEqual(await writePackage(sampleContent, platform));
  });

  test('gives a package with nothing in it that can be read', async () => {
    const empty = { ...sampleContent, records: [], decisions: [], tombstones: [] };
    const document = await read((await writePackage(empty, platform)).text);
    expect(document.manifest.counts).toEqual({});
    expect(document.records).toEqual([]);
  });

  test('keeps every text exactly, whatever its characters', async () => {
    await fc.assert(
      fc.asyncProperty(line, prose, line, async (title, text, author) => {
        const activity = sampleContent.records[0];
        if (activity?.kind !== 'activity') throw new Error('the first record is the activity');
        const value = { ...activity.value, title, narratives: [{ id: 'aim.en', text }] };
        const content: PackageContent = {
          ...sampleContent,
          manifest: { ...sampleContent.manifest, author },
          records: [{ ...activity, value }],
        };
        const document = await read((await writePackage(content, platform)).text);
        expect(document.records).toEqual(content.records);
        expect(document.manifest.author).toBe(author);
      }),
      { numRuns: 300 },
    );
  });
});

/** The same value with the members of each object the other way round. */
function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  );
}
