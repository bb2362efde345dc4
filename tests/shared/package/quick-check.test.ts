import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { quickCheckOf } from '../../../shared/package/quick-check.ts';
import { packageSchema } from '../../../shared/schema/package-document.ts';
import { placesIn, samplePackageText, setAt } from '../../support/sample-package.ts';

const text = await samplePackageText();
const places = placesIn(JSON.parse(text));
const quick = quickCheckOf(packageSchema);

/** Values that stand somewhere in a package, and values that never may. */
const anyValue = fc.oneof(
  fc.constantFrom(...places.map((place) => place.value)),
  fc.constantFrom(
    undefined,
    null,
    '',
    0,
    -1,
    1.5,
    1e9,
    2 ** 60,
    true,
    [],
    {},
    'x'.repeat(501),
    'a\nb',
    'a\u0000',
    '\ud83d',
  ),
  fc.constantFrom('2022-02-30', '2022-05', '24:00', 'XX', 'LV', ['LV', 'LT'], ['LT', 'LT'], {
    state: 'unknown',
    value: 1,
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('the quick check of a package', () => {
  test('accepts the sample', () => {
    expect(quick(JSON.parse(text))).toBe(true);
  });

  test('says what the schema says, of packages with one or two values replaced, added or taken away', () => {
    const seen = { accepted: 0, refused: 0 };
    const place = fc.tuple(fc.constantFrom(...places), fc.constantFrom('', '', '', 'extra'));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, anyValue), { minLength: 1, maxLength: 2 }), (changes) => {
        const document: unknown = JSON.parse(text);
        for (const [[{ path }, added], value] of changes)
          setAt(document, added === '' ? path : [...path, added], structuredClone(value));
        const accepted = packageSchema.safeParse(document).success;
        seen[accepted ? 'accepted' : 'refused'] += 1;
        expect(quick(document)).toBe(accepted);
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });

  test.each<[what: string, schema: z.ZodType, accepted: readonly unknown[], refused: readonly unknown[]]>([
    ['whole numbers', z.int().min(0).max(9), [0, 9], [-1, 10, 0.5, Number.NaN, '1', 2 ** 60]],
    ['limits that are left out', z.int().gt(0).lt(2), [1], [0, 2]],
    ['numbers of cents', z.number().multipleOf(0.01), [0.07, 19.99], [1.005, Infinity, '1']],
    ['lengths', z.string().min(1).max(2), ['a', 'ab'], ['', 'abc', 1, null]],
    ['patterns', z.string().regex(/^a$/), ['a'], ['b', 'aa']],
    ['patterns that remember', z.string().regex(/a/g), ['a', 'ba', 'a'], ['b']],
    ['formats of other kinds', z.email(), ['a@example.org'], ['a']],
    ['texts that are changed before they are checked', z.string().trim().min(1), ['a'], [' ']],
    ['choices of several types', z.union([z.number(), z.string()]), [1, 'a'], [true, null]],
    [
      'values that may be absent',
      z.strictObject({ a: z.int().exactOptional() }),
      [{}, { a: 1 }],
      [{ a: undefined }, { b: 1 }, [], null],
    ],
    ['values that may be undefined', z.strictObject({ a: z.int().optional() }), [{ a: 1 }], [{ a: '' }]],
    ['objects that allow more', z.looseObject({ a: z.int() }), [{ a: 1, b: 2 }], [{ b: 2 }]],
    ['refined objects', z.strictObject({ a: z.int() }).refine(({ a }) => a > 1), [{ a: 2 }], [{ a: 1 }, {}]],
    [
      'refined lists',
      z
        .array(z.int())
        .min(1)
        .refine((list) => list[0] === 1),
      [[1]],
      [[], [2], ['1'], { 0: 1, length: 1 }],
    ],
    [
      'every key of an enumeration',
      z.record(z.enum(['a', 'b']), z.int()),
      [{ a: 1, b: 2 }],
      [{ a: 1 }, { a: 1, b: 2, c: 3 }],
    ],
    ['any key of an enumeration', z.partialRecord(z.enum(['a', 'b']), z.int()), [{}, { a: 1 }], [{ c: 3 }, { a: '' }]],
    ['literals', z.literal(['a', 1]), ['a', 1], ['1', 'b', null]],
  ])('says what the schema says of %s', (_, schema, accepted, refused) => {
    const check = quickCheckOf(schema);
    for (const value of [...accepted, ...refused]) expect(check(value)).toBe(schema.safeParse(value).success);
    expect(accepted.map(check)).toEqual(accepted.map(() => true));
    expect(refused.map(check)).toEqual(refused.map(() => false));
  });
});
