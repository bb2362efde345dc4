import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitePersons } from '../../../shared/attendance/unite-persons.ts';
import type { HashedPerson } from '../../../shared/attendance/unite-persons.ts';

/** `ab o` is a person with the hashes a and b who was online; `i` in person. */
const person = (text: string): HashedPerson => {
  const [hashes = '', ways = ''] = text.split(' ');
  return {
    hashes: hashes.split(''),
    modes: ways.split('').map((way) => (way === 'i' ? 'inPerson' : 'online')),
  };
};

describe('a second file of an event', () => {
  test.each<[string, string[], string[], number, [number, number, number, number]]>([
    ['nobody in common', ['a o', 'b o'], ['c o'], 0, [3, 0, 3, 0]],
    ['everybody in common', ['a o', 'b o'], ['a o', 'b o'], 2, [2, 0, 2, 0]],
    ['one by a hash of two', ['ax o', 'b o'], ['xy o'], 1, [2, 0, 2, 0]],
    ['in person then, online now', ['a i'], ['a o'], 1, [1, 1, 1, 1]],
    ['two of before who are one by the present file', ['a o', 'b o'], ['ab o'], 1, [1, 0, 1, 0]],
    ['nothing before', [], ['a o', 'b i'], 0, [2, 1, 1, 0]],
    ['a mode that nobody knows', ['a '], ['b o'], 0, [2, 0, 1, 0]],
  ])('%s', (_, earlier, present, again, [unique, inPerson, online, both]) => {
    expect(unitePersons(earlier.map(person), present.map(person))).toEqual({
      again,
      persons: { unique, inPerson, online, both },
    });
  });

  const people = fc.array(
    fc.record({
      hashes: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 3 }),
      modes: fc.uniqueArray(fc.constantFrom<'inPerson' | 'online'>('inPerson', 'online')),
    }),
    { maxLength: 6 },
  );

  test('changes nothing when it is the first one again, and does not depend on the order', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const alone = unitePersons([], one).persons;
        expect(unitePersons(one, one).persons).toEqual(alone);
        expect(unitePersons(one, other).persons).toEqual(unitePersons(other, one).persons);
        expect(unitePersons(one, other.toReversed())).toEqual(unitePersons(one, other));
        expect(unitePersons(one, other).again).toBeLessThanOrEqual(other.length);
      }),
    );
  });
});
