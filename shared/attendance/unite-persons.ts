import type { PersonLine, Persons } from './model.ts';

/** A person of whom only hashes are left. Two of them that share a hash are one person. */
export interface HashedPerson {
  readonly hashes: readonly string[];
  readonly modes: PersonLine['modes'];
}

export interface UnitedPersons {
  /** How many of the present ones an earlier file had, too. */
  readonly again: number;
  /** Earlier and present ones together, each person once. */
  readonly persons: Omit<Persons, 'unidentified'>;
}

/** What a second file of one event comes to with the files imported before, whose names are no longer known. */
export function unitePersons(earlier: readonly HashedPerson[], present: readonly HashedPerson[]): UnitedPersons {
  const all = [...earlier, ...present];
  const groups = groupsOf(all);
  const known = new Set(earlier.map((_, index) => groups(index)));
  const modes = new Map<number, Set<string>>();
  for (const [index, person] of all.entries()) {
    const group = groups(index);
    const ways = modes.get(group) ?? new Set<string>();
    for (const mode of person.modes) ways.add(mode);
    modes.set(group, ways);
  }
  const ways = [...modes.values()];
  return {
    again: present.filter((_, index) => known.has(groups(earlier.length + index))).length,
    persons: {
      unique: ways.length,
      inPerson: ways.filter((way) => way.has('inPerson')).length,
      online: ways.filter((way) => way.has('online')).length,
      both: ways.filter((way) => way.has('inPerson') && way.has('online')).length,
    },
  };
}

/** Gives for each place in the list the place of the first person that it is one with, by way of others too. */
function groupsOf(persons: readonly HashedPerson[]): (index: number) => number {
  const parents = persons.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = index; parents[at] !== root;) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const owners = new Map<string, number>();
  for (const [index, { hashes }] of persons.entries()) {
    for (const hash of hashes) {
      const owner = owners.get(hash);
      if (owner === undefined) owners.set(hash, index);
      else {
        const [one, other] = [rootOf(owner), rootOf(index)];
        parents[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  return rootOf;
}
