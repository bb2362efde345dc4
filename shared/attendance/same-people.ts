import type { RowPlace } from './model.ts';
import { skeletonOf } from './name-skeleton.ts';
import { placeKey } from './person.ts';
import type { Person } from './person.ts';

/** Larger groups are no pairs to settle one by one: a list of placeholders. */
const largestGroup = 6;

/**
 * People who may be the same: one name with two addresses, one name in another script or spelling. Only suggested, never
 * united (`attendance-formats.md` §7.4).
 * @param apart pairs that somebody has said to be different people
 */
export function suggestSamePeople(
  people: readonly Person[],
  apart: readonly { readonly place: RowPlace; readonly other: RowPlace }[],
): readonly Person[] {
  const bySkeleton = new Map<string, Set<Person>>();
  const bySpelling = new Map<string, Person[]>();
  for (const person of people) {
    if (person.status !== 'counted') continue;
    for (const key of new Set(person.rows.map((row) => row.key))) {
      if (!key.includes(' ')) continue;
      const spelling = bySpelling.get(key);
      if (spelling) spelling.push(person);
      else bySpelling.set(key, [person]);
    }
  }
  for (const [key, namesakes] of bySpelling) {
    const skeleton = skeletonOf(key);
    const group = bySkeleton.get(skeleton) ?? new Set();
    for (const person of namesakes) group.add(person);
    bySkeleton.set(skeleton, group);
  }
  const different = new Set(
    apart.map(({ place, other }) => [placeKey(place), placeKey(other)].toSorted().join('\n\n')),
  );
  const suggestions = new Map<Person, Set<string>>();
  for (const group of bySkeleton.values()) {
    if (group.size < 2 || group.size > largestGroup) continue;
    for (const one of group) {
      for (const other of group) {
        if (one === other || areDifferent(one, other, different)) continue;
        const keys = suggestions.get(one) ?? new Set();
        keys.add(other.key);
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

function areDifferent(one: Person, other: Person, different: ReadonlySet<string>): boolean {
  if (different.size === 0) return false;
  return one.rows.some(({ place }) =>
    other.rows.some(({ place: there }) => different.has([placeKey(place), placeKey(there)].toSorted().join('\n\n'))),
  );
}
