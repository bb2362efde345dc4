import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import { unitePersons } from '../../../shared/attendance/unite-persons.ts';
import type { HashedPerson } from '../../../shared/attendance/unite-persons.ts';
import { fileOfLines, sessionOfFiles } from '../../support/attendance/typed-lines.ts';

/** `ab.n o` is a person with the addresses a and b and the name n who was online; `i` in person, `s` staff. */
const person = (text: string): HashedPerson => {
  const [hashes = '', ways = ''] = text.split(' ');
  const [addresses = '', names = ''] = hashes.split('.');
  return {
    hashes: (addresses + names).split(''),
    addresses: addresses.length,
    modes: ways
      .replace('s', '')
      .split('')
      .map((way) => (way === 'i' ? 'inPerson' : 'online')),
    ...(ways.includes('s') && { isStaff: true }),
  };
};

describe('a second file of an event', () => {
  test.each<[string, string[], string[], number, [number, number, number, number]]>([
    ['nobody in common', ['a o', 'b o'], ['c o'], 0, [3, 0, 3, 0]],
    ['everybody in common', ['a o', 'b o'], ['a o', 'b o'], 2, [2, 0, 2, 0]],
    ['one by an address of two', ['ax o', 'b o'], ['xy o'], 1, [2, 0, 2, 0]],
    ['one by the name', ['a.n o', 'b.m o'], ['.n o'], 1, [2, 0, 2, 0]],
    ['in person then, online now', ['a i'], ['a o'], 1, [1, 1, 1, 1]],
    ['two of before who are one by the present file', ['a o', 'b o'], ['ab o'], 1, [1, 0, 1, 0]],
    ['one name with another address: two people', ['a.n o'], ['b.n o'], 0, [2, 0, 2, 0]],
    ['one name with two addresses, both present: two people', ['z.m o'], ['a.n o', 'b.n o'], 0, [3, 0, 3, 0]],
    ['one name with two addresses before: who has none is neither', ['a.n o', 'b.n o'], ['.n o'], 0, [3, 0, 3, 0]],
    ['two of one name that somebody told apart stay two', ['.n o'], ['.n o', '.n i'], 1, [2, 1, 2, 1]],
    ['nothing before', [], ['a o', 'b i'], 0, [2, 1, 1, 0]],
    ['nobody who can be told: each is somebody else', ['. o'], ['. o'], 0, [2, 0, 2, 0]],
    ['a mode that nobody knows', ['a '], ['b o'], 0, [2, 0, 1, 0]],
  ])('%s', (_, earlier, present, again, [unique, inPerson, online, both]) => {
    expect(unitePersons([earlier.map(person)], present.map(person))).toMatchObject({
      again,
      persons: { unique, inPerson, online, both },
    });
  });

  test('says who is new in it, and whether it makes one of two earlier people', () => {
    const earlier = [['a o'], ['b o']].map((list) => list.map(person));
    expect(unitePersons(earlier, ['c o', 'a o', 'd o'].map(person))).toMatchObject({
      added: [0, 2],
      joinsEarlier: false,
    });
    expect(unitePersons(earlier, [person('ab o')])).toMatchObject({ added: [], joinsEarlier: true });
  });

  test('leaves out staff of every file, even who is staff only in the other one', () => {
    const [earlier, present] = [['a.n os', 'b o', 'c o'].map(person), ['.n i', 'b is', 'd i'].map(person)];
    expect(unitePersons([earlier], present).persons).toMatchObject({ unique: 4, inPerson: 3, online: 3, both: 2 });
    expect(unitePersons([earlier], present, true)).toMatchObject({
      again: 0,
      added: [2],
      persons: { unique: 2, inPerson: 1, online: 1, both: 0 },
    });
  });

  test('of what was kept before addresses were told from names, each hash tells as much as an address', () => {
    const old: HashedPerson = { hashes: ['x', 'n'], modes: ['online'] };
    expect(unitePersons([[old]], [person('b.n o')])).toMatchObject({ again: 1, persons: { unique: 1 } });
  });

  /** The people of one import: an address is of one of them, for two with one address were one person. */
  const people = fc
    .array(
      fc.record({
        addresses: fc.subarray(['a', 'b', 'c', 'd'], { maxLength: 2 }),
        names: fc.subarray(['n', 'o', 'p'], { maxLength: 2 }),
        modes: fc.uniqueArray(fc.constantFrom<'inPerson' | 'online'>('inPerson', 'online')),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all
        .map(({ addresses, ...others }, at) => ({
          ...others,
          addresses: addresses.filter((one) => all.findIndex((other) => other.addresses.includes(one)) === at),
        }))
        .filter(({ addresses, names }) => addresses.length + names.length > 0)
        .map(({ addresses, names, modes }): HashedPerson => ({
          hashes: [...addresses, ...names],
          addresses: addresses.length,
          modes,
        })),
    );

  test('changes nothing when it is the first one again, and does not depend on the order', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        expect(unitePersons([one], one).persons.unique).toBe(unitePersons([], one).persons.unique);
        const united = unitePersons([one], other);
        expect(united.persons.unique).toBe(unitePersons([other], one).persons.unique);
        expect(unitePersons([one.toReversed()], other).persons.unique).toBe(united.persons.unique);
        expect(united.again + united.added.length).toBe(other.length);
        expect(united.persons.unique).toBeGreaterThanOrEqual(united.added.length);
      }),
    );
  });
});

/** Some people of few names and addresses, as a list. */
const rows = fc.array(
  fc.record({
    name: fc.constantFrom('Asmuo Pirmas', 'Asmuo Antras', 'Asmuo Trečias', 'Asmuo Ketvirtas'),
    address: fc.constantFrom('', '', 'a@demo.example', 'b@demo.example', 'c@demo.example'),
  }),
  { minLength: 1, maxLength: 6 },
);
const listOf = (people: readonly { readonly name: string; readonly address: string }[], file: string) =>
  fileOfLines(
    `Nr. | Vardas, pavardė | El. paštas\n${people.map(({ name, address }, at) => `${at + 1} | ${name} | ${address}`).join('\n')}`,
    `2023-09-19 ${file}.xlsx`,
  );

/** A name of two people, and of somebody without an address: who that is depends on what else is there. */
function isOpen(people: readonly { readonly name: string; readonly address: string }[]): boolean {
  return people.some(({ name }) => {
    const addresses = new Set(people.filter((one) => one.name === name).map(({ address }) => address));
    return addresses.size > 2 && addresses.has('');
  });
}

test('two files by hashes come to what they come to side by side', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      fc.pre(!isOpen([...one, ...other]));
      const hashed = [one, other].map((people, at) => {
        const session = createAttendanceSession();
        session.add(listOf(people, `${at}`));
        return session.identities().map(({ keys, modes }) => ({
          hashes: keys,
          addresses: keys.filter((key) => key.startsWith('e:')).length,
          modes,
        }));
      });
      const together = sessionOfFiles(listOf(one, '0'), listOf(other, '1'));
      expect(unitePersons([hashed[0]!], hashed[1]!).persons.unique).toBe(together.overview().count.persons.unique);
    }),
    { numRuns: 500 },
  );
});
