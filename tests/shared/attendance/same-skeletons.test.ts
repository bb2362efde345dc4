import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeletonHash, skeletonOf } from '../../../shared/attendance/name-skeleton.ts';
import { sameSkeletons } from '../../../shared/attendance/same-skeletons.ts';

/** Words in which spellings that differ between languages are frequent. */
const word = fc
  .array(fc.constantFrom(...'a e i o u s t k c z h j y w v x l n r m ts cz ks ss tt as is us ш ж ю ö'.split(' ')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(''));
const name = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.toSorted().join(' '));

describe('names with one skeleton', () => {
  test('have one hash', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 30 }), (names) => {
        const hashes = new Map(names.map((one) => [skeletonOf(one), skeletonHash(one)]));
        for (const one of names) expect(skeletonHash(one)).toBe(hashes.get(skeletonOf(one)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('are found, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 40 }), (names) => {
        const skeletons = names.map(skeletonOf);
        const expected = skeletons.map((skeleton) => skeletons.indexOf(skeleton));
        expect([...sameSkeletons(names, new Uint8Array(names.length).fill(1)).firsts]).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['jonas testjuka', 'jonas testiuk'],
    ['maksim petrov', 'maxim petrow'],
    ['anna zolite', 'ana zolit'],
    ['inga ratsep', 'inga racep'],
  ])('%s and %s', (one, other) => {
    expect([...sameSkeletons([one, other], Uint8Array.of(1, 1)).firsts]).toEqual([0, 0]);
  });

  test('a name of one word is like no other', () => {
    expect([...sameSkeletons(['jonas', 'anna zole', 'ana zole'], Uint8Array.of(0, 1, 1)).firsts]).toEqual([-1, 1, 1]);
  });
});
