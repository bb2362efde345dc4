import type { AttendanceRow } from './model.ts';
import type { DecidedPair } from './decided.ts';
import { personKey } from './person.ts';
import type { Person } from './person.ts';
import { end } from './row-groups.ts';
import type { RowChains } from './row-groups.ts';
import { none } from './row-index.ts';
import type { RowIndex } from './row-index.ts';

/** Larger groups are no pairs to settle one by one: a list of placeholders. */
const largestGroup = 6;

/**
 * People who may be the same: one name with two addresses, one name in another script or spelling, one name within a
 * longer one. Only suggested, never united (`attendance-formats.md` §7.4).
 * @param heads first row of each of the people
 * @param apart pairs that somebody has said to be different people
 */
export function suggestSamePeople(
  people: readonly Person[],
  heads: readonly number[],
  chains: RowChains,
  index: RowIndex,
  apart: readonly DecidedPair[],
): readonly Person[] {
  const suggestions = new Map<Person, Set<string>>();
  for (const group of likeNamed(people, heads, chains, index)) {
    for (const one of group) {
      for (const other of group) {
        if (one === other || areDifferent(one, other, index.rows, apart)) continue;
        const keys = suggestions.get(one) ?? new Set();
        keys.add(personKey(other));
        suggestions.set(one, keys);
      }
    }
  }
  if (suggestions.size === 0) return people;
  return people.map((person) => {
    const keys = suggestions.get(person);
    return keys ? { ...person, perhapsSameAs: [...keys] } : person;
  });
}

/** Counted people whose names leave the same without spelling, where they are several and not too many. */
function likeNamed(
  people: readonly Person[],
  heads: readonly number[],
  { next }: RowChains,
  { names, likeNames: { firsts: skeletons, within } }: RowIndex,
): Iterable<ReadonlySet<Person>> {
  const first = new Int32Array(skeletons.length).fill(none);
  const shared = new Map<number, Set<Person>>();
  for (let at = 0; at < people.length; at += 1) {
    if (people[at]!.status !== 'counted') continue;
    for (let row = heads[at]!; row !== end; row = next[row]!) {
      const name = names[row]!;
      const skeleton = name === none ? none : skeletons[name]!;
      if (skeleton === none || first[skeleton] === at) continue;
      if (first[skeleton] === none) first[skeleton] = at;
      else {
        const group = shared.get(skeleton) ?? new Set([people[first[skeleton]!]!]);
        shared.set(skeleton, group.add(people[at]!));
      }
    }
  }
  const peopleOf = (name: number): Iterable<Person> => {
    const skeleton = skeletons[name]!;
    return shared.get(skeleton) ?? (first[skeleton] === none ? [] : [people[first[skeleton]!]!]);
  };
  // A cell with several names is asked about as such.
  const ofOne = (name: number) => [...peopleOf(name)].filter(({ flags }) => !flags.includes('unnamed-people'));
  const parts = within.map(([longer, shorter]) => new Set([...ofOne(longer), ...ofOne(shorter)]));
  return [...shared.values(), ...parts].filter(({ size }) => size <= largestGroup);
}

function areDifferent(
  one: Person,
  other: Person,
  rows: readonly AttendanceRow[],
  apart: readonly DecidedPair[],
): boolean {
  const has = (person: Person, some: readonly number[]) => some.some((row) => person.rows.includes(rows[row]!));
  return apart.some(
    (pair) => (has(one, pair.rows) && has(other, pair.others)) || (has(one, pair.others) && has(other, pair.rows)),
  );
}
