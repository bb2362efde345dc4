import type { PersonLine, Persons } from './review.ts';

/** A person of whom only hashes are left. */
export interface HashedPerson {
  /** Of addresses first, of full names behind. */
  readonly hashes: readonly string[];
  /** How many of the hashes are of addresses. Absent, in what was kept before this was: each tells as much as an address. */
  readonly addresses?: number;
  readonly modes: PersonLine['modes'];
  /** Host, speaker, project staff. */
  readonly isStaff?: true;
}

export interface UnitedPersons {
  /** How many of the present ones an earlier file had, too. */
  readonly again: number;
  /** Earlier and present ones together, each person once. */
  readonly persons: Omit<Persons, 'unidentified'>;
  /** Places, in the list of the present ones, of those whom no earlier file had. */
  readonly added: readonly number[];
  /** Two people of earlier files are one by the present ones: numbers that were split then hold no more. */
  readonly joinsEarlier: boolean;
}

/**
 * What a second file of one event comes to with the files imported before, whose names are no longer known: by the keys
 * of the policy, as if all files were here (`attendance-formats.md` §7.2, §7.3). Two people of one import stay two, unless
 * somebody of another import is both.
 *
 * @param earlier one list for each import
 */
export function unitePersons(
  earlier: readonly (readonly HashedPerson[])[],
  present: readonly HashedPerson[],
  leaveOutStaff = false,
): UnitedPersons {
  const all = [...earlier.flat(), ...present];
  const known = earlier.flat().length;
  const groupOf = groupsOf([...earlier, present]);
  const staff = new Set(leaveOutStaff ? all.flatMap(({ isStaff }, at) => (isStaff ? [groupOf(at)] : [])) : []);
  const before = new Set<number>();
  const modes = new Map<number, Set<string>>();
  for (const [at, person] of all.entries()) {
    const group = groupOf(at);
    if (at < known) before.add(group);
    if (staff.has(group)) continue;
    const ways = modes.get(group) ?? new Set<string>();
    for (const mode of person.modes) ways.add(mode);
    modes.set(group, ways);
  }
  const ways = [...modes.values()];
  const counted = present.map((_, at) => at).filter((at) => !staff.has(groupOf(known + at)));
  const added = counted.filter((at) => !before.has(groupOf(known + at)));
  return {
    again: counted.length - added.length,
    persons: {
      unique: ways.length,
      inPerson: ways.filter((way) => way.has('inPerson')).length,
      online: ways.filter((way) => way.has('online')).length,
      both: ways.filter((way) => way.has('inPerson') && way.has('online')).length,
    },
    added,
    joinsEarlier: before.size < groupsIn(earlier),
  };
}

function groupsIn(lists: readonly (readonly HashedPerson[])[]): number {
  const groupOf = groupsOf(lists);
  return new Set(lists.flat().map((_, at) => groupOf(at))).size;
}

interface Bearer {
  readonly at: number;
  readonly list: number;
  readonly hasAddress: boolean;
  /** For an order that does not depend on that of the list. */
  readonly text: string;
}

/** Gives for each place in all lists the place of the first person that it is one with, by way of others too. */
function groupsOf(lists: readonly (readonly HashedPerson[])[]): (at: number) => number {
  const places = new Places(lists.flat().length);
  const addresses = new Map<string, Bearer[]>();
  const names = new Map<string, Bearer[]>();
  let at = 0;
  for (const [list, people] of lists.entries()) {
    for (const person of people) {
      const { hashes, addresses: number = hashes.length } = person;
      const bearer = { at, list, hasAddress: number > 0, text: `${hashes.toSorted().join()} ${person.modes.join()}` };
      for (const [index, hash] of hashes.entries()) addTo(index < number ? addresses : names, hash, bearer);
      at += 1;
    }
  }
  for (const [hash, bearers] of addresses) places.join([...bearers, ...(names.get(hash) ?? [])]);
  // Before a name joins anybody: which of those who bear it are one by their addresses.
  const byName = [...names.values()].map((bearers) => {
    const withAddress = bearers.filter(({ hasAddress }) => hasAddress);
    const isOne = new Set(withAddress.map((one) => places.find(one.at))).size < 2;
    return isOne ? bearers : bearers.filter(({ hasAddress }) => !hasAddress);
  });
  for (const bearers of byName) places.join(bearers);
  return (place) => places.find(place);
}

function addTo(groups: Map<string, Bearer[]>, hash: string, bearer: Bearer): void {
  const group = groups.get(hash);
  if (group) group.push(bearer);
  else groups.set(hash, [bearer]);
}

class Places {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let place = at; place !== root;) {
      const next = this.#parents[place]!;
      this.#parents[place] = root;
      place = next;
    }
    return root;
  }

  /** The first of each list is one person, so is the second of each. */
  join(bearers: readonly Bearer[]): void {
    if (bearers.length < 2) return;
    const seen = new Map<number, number>();
    const firsts: number[] = [];
    for (const { at, list } of bearers.toSorted((one, other) => compare(one.text, other.text))) {
      const turn = seen.get(list) ?? 0;
      seen.set(list, turn + 1);
      firsts[turn] ??= at;
      const [one, other] = [this.find(firsts[turn]), this.find(at)];
      this.#parents[Math.max(one, other)] = Math.min(one, other);
    }
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
