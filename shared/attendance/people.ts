import { connectionsOf } from './connections.ts';
import { Decided } from './decided.ts';
import { groupPeople } from './identities.ts';
import type { AttendanceRow } from './model.ts';
import type { AttendanceDecision, AttendancePolicy } from './review.ts';
import { KnownNames } from './partial-names.ts';
import type { Person } from './person.ts';
import { personOfRows } from './person-of-rows.ts';
import { RegisteredPeople } from './registered-people.ts';
import { rowsOfGroup, end } from './row-groups.ts';
import type { RowChains, RowGroups } from './row-groups.ts';
import { none, RowIndex } from './row-index.ts';
import { suggestSamePeople } from './same-people.ts';

/** Everybody in the rows of an event: who is counted, who is not and why. The same rows and decisions give the same people. */
export class EventPeople {
  readonly #index: RowIndex;
  /** `file\nsheet` of lists that somebody typed. */
  readonly #typedSheets: ReadonlySet<string>;
  /** People found before, by their first row: after a decision nearly all are as they were. */
  #known: (Person | undefined)[] = [];
  #knownFor: { readonly policy: AttendancePolicy; readonly registrations: readonly AttendanceRow[] } | undefined;

  constructor(rows: readonly AttendanceRow[], typedSheets: ReadonlySet<string>) {
    this.#index = new RowIndex(rows);
    this.#typedSheets = typedSheets;
  }

  find(decisions: readonly AttendanceDecision[], policy: AttendancePolicy): readonly Person[] {
    const { rows, verdicts } = this.#index;
    const decided = new Decided(decisions, this.#index);
    const isCounting = new Uint8Array(rows.length);
    const unidentified: number[] = [];
    const excluded: number[] = [];
    const registrations: AttendanceRow[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      const verdict = decided.verdictOf(row, verdicts[row]!);
      if (verdict === 'person') isCounting[row] = 1;
      else (verdict === 'unidentified' ? unidentified : excluded).push(row);
      if (verdict === 'registration-only') registrations.push(rows[row]!);
    }
    this.#forgetUnless(policy, registrations);
    return [
      ...this.#personsOf(isCounting, decided, policy, new RegisteredPeople(registrations)),
      ...connectionsOf(unidentified, 'unidentified', this.#index, decided),
      ...connectionsOf(excluded, 'excluded', this.#index, decided),
    ];
  }

  /** What was found with other rules is found anew. */
  #forgetUnless(policy: AttendancePolicy, registrations: readonly AttendanceRow[]): void {
    const isSame =
      this.#knownFor?.policy === policy &&
      this.#knownFor.registrations.length === registrations.length &&
      this.#knownFor.registrations.every((row, index) => row === registrations[index]);
    if (isSame) return;
    this.#known = Array.from({ length: this.#index.rows.length });
    this.#knownFor = { policy, registrations };
  }

  #personsOf(
    isCounting: Uint8Array,
    decided: Decided,
    policy: AttendancePolicy,
    registered: RegisteredPeople,
  ): readonly Person[] {
    const groups = this.#groupsOf(isCounting, decided);
    const chains = groups.chains(isCounting);
    const decidedHeads = new Set(decided.touched.filter((row) => isCounting[row] === 1).map((row) => groups.find(row)));
    const partial: number[] = [];
    const whole: number[] = [];
    for (const head of chains.heads) (this.#isPartial(head, chains) ? partial : whole).push(head);
    const known = partial.length === 0 ? undefined : this.#knownNames(partial, whole, chains);
    const found = whole.map((head) => {
      const before = decidedHeads.has(head) ? undefined : this.#known[head];
      if (before && hasRows(before, head, chains, this.#index)) return before;
      const group = rowsOfGroup(head, chains);
      const rows = this.#rowsOf(group);
      const person = personOfRows(rows, {
        policy,
        status: 'counted',
        isIncluded: decided.isIncluded(group),
        isDecided: decidedHeads.has(head),
        isOne: decidedHeads.has(head) && decided.isOne(group),
        lent: registered.of(rows),
      });
      if (!person.isDecided) this.#known[head] = person;
      return person;
    });
    for (const head of partial) {
      const group = rowsOfGroup(head, chains);
      const rows = this.#rowsOf(group);
      const isIncluded = decided.isIncluded(group);
      const isKnownBesides = !isIncluded && rows.some(({ name }) => known?.includes(name));
      found.push(
        personOfRows(rows, {
          policy,
          status: isKnownBesides ? 'unidentified' : 'counted',
          isIncluded,
          isDecided: decidedHeads.has(head),
          isOne: decidedHeads.has(head) && decided.isOne(group),
          lent: registered.of(rows),
        }),
      );
    }
    return suggestSamePeople(found, [...whole, ...partial], chains, this.#index, decided.apart);
  }

  #groupsOf(isCounting: Uint8Array, decided: Decided): RowGroups {
    const countingOf = (rows: readonly number[]) => rows.findLast((row) => isCounting[row] === 1);
    let groups = groupPeople(this.#index, isCounting, new Set(), this.#typedSheets);
    const isOne = (a: number | undefined, b: number | undefined) =>
      a !== undefined && b !== undefined && groups.find(a) === groups.find(b);
    // Who is somebody else by the rules already keeps all the rows that are theirs.
    const apart = new Set(
      decided.apart.flatMap(({ rows, others }) => {
        const other = countingOf(others);
        return other !== undefined && isOne(countingOf(rows), other) ? [other] : [];
      }),
    );
    if (apart.size > 0) groups = groupPeople(this.#index, isCounting, apart, this.#typedSheets);
    for (const { rows, others } of decided.same) {
      const [a, b] = [countingOf(rows), countingOf(others)];
      if (a !== undefined && b !== undefined) groups.join(a, b);
    }
    return groups;
  }

  #rowsOf(group: readonly number[]): readonly AttendanceRow[] {
    return group.map((row) => this.#index.rows[row]!);
  }

  /** Nothing but a name, or a name and an initial, is known of them. */
  #isPartial(head: number, { next }: RowChains): boolean {
    const { isPartial } = this.#index;
    for (let row = head; row !== end; row = next[row]!) if (isPartial[row] === 0) return false;
    return true;
  }

  /** Names of the others, among which those of partial names are looked for. */
  #knownNames(partial: readonly number[], whole: readonly number[], chains: RowChains): KnownNames {
    const { rows, names, nameTexts } = this.#index;
    const wanted = partial.flatMap((head) => rowsOfGroup(head, chains).map((row) => rows[row]!.name));
    const known = new KnownNames(wanted);
    const isBorne = new Uint8Array(nameTexts.length);
    for (const head of whole) {
      for (let row = head; row !== end; row = chains.next[row]!) if (names[row] !== none) isBorne[names[row]!] = 1;
    }
    for (let name = 0; name < nameTexts.length; name += 1) if (isBorne[name] === 1) known.add(nameTexts[name]!);
    return known;
  }
}

function hasRows({ rows }: Person, head: number, { next }: RowChains, index: RowIndex): boolean {
  let at = 0;
  for (let row = head; row !== end; row = next[row]!) {
    if (rows[at] !== index.rows[row]) return false;
    at += 1;
  }
  return at === rows.length;
}
