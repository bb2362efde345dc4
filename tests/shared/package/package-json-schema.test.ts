import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageJsonSchema } from '../../../shared/package/package-json-schema.ts';
import { packageWith, samplePackageText } from '../../support/sample-package.ts';

const file = new URL('../../../resources/schemas/package-4.schema.json', import.meta.url);
if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(file, `${JSON.stringify(packageJsonSchema(), null, 2)}\n`);
const text = readFileSync(file, 'utf8');

/** The schema file as another program reads it. zod builds patterns without the flag u, so classes of Unicode are spelled out. */
const plain = text
  .replaceAll(String.raw`\\p{Cc}\\p{Cs}`, String.raw`\u0001-\u001f\u007f-\u009f`)
  .replaceAll(String.raw`\\p{L}\\p{N}`, 'A-Za-z0-9');
const reader = z.fromJSONSchema(JSON.parse(plain) as Parameters<typeof z.fromJSONSchema>[0]);

describe('the JSON Schema of a package', () => {
  test('is the one that is shipped (UPDATE_SCHEMAS=1 writes it anew, `npm run format` lays it out)', () => {
    expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(packageJsonSchema()));
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('has patterns that are valid with the flag u', () => {
    const patterns = [...text.matchAll(/"pattern": (".+")/gu)].map((match) => String(JSON.parse(match[1] ?? '')));
    expect(patterns.length).toBeGreaterThan(15);
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });

  test('accepts the sample package', async () => {
    expect(reader.safeParse(JSON.parse(await samplePackageText())).error).toBeUndefined();
  });

  const value = ['records', 3, 'value'] as const;
  test.each<[what: string, path: readonly (string | number)[], value: unknown]>([
    ['an unknown field on the first level', ['extra'], 1],
    ['an unknown field of a session', [...value, 'sessions', 0, 'extra'], 1],
    ['a missing list', ['records'], undefined],
    ['a newer version', ['version'], 5],
    ['a negative count', [...value, 'inPerson', 'value'], -1],
    ['a fractional count', [...value, 'inPerson', 'value'], 0.5],
    ['a count in words', [...value, 'inPerson', 'value'], '31'],
    ['a record of an unknown kind', ['records', 3, 'kind'], 'person'],
    ['an id that is none', ['records', 3, 'id'], 'A01'],
    ['a title of two lines', [...value, 'title'], 'a\nb'],
    ['a date of another country', [...value, 'sessions', 0, 'from'], '02.05.2022'],
    ['a deletion without versions', ['tombstones', 0, 'deletion', 'versions'], []],
  ])('refuses %s', async (_, path, replacement) => {
    expect(reader.safeParse(JSON.parse(await packageWith(path, replacement))).success).toBe(false);
  });
});
