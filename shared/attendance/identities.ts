import type { AttendanceRow } from './model.ts';
import { RowGroups } from './row-groups.ts';
import { none } from './row-index.ts';
import type { RowIndex } from './row-index.ts';

/** Addresses of a name so far: nobody bore it yet, nobody with an address, one address (its number), or several. */
const unseen = -2;
const noAddress = none;
const several = -3;

/**
 * Which rows are one person, by the keys of the policy (`attendance-formats.md` §7.2, §7.3): the same address; the same
 * full name with at most one address among those who bear it; a renaming in Zoom. Never by one name alone, except within
 * what one platform or one list says twice.
 *
 * @param isCounting 1 for rows that count somebody
 * @param apart rows that a person said to be somebody else: they join nothing
 */
export function groupPeople(
  index: RowIndex,
  isCounting: Uint8Array,
  apart: ReadonlySet<number>,
  typedSheets: ReadonlySet<string>,
): RowGroups {
  const { rows, names, emails, isWhole, isReadable } = index;
  const groups = new RowGroups(rows.length);
  const isIn = (row: number) => isCounting[row] === 1 && (apart.size === 0 || !apart.has(row));
  const firstOfEmail = new Int32Array(index.emailCount).fill(none);
  const addressOfName = new Int32Array(isWhole.length).fill(unseen);
  const singles = new Singles(groups, typedSheets);
  for (let row = 0; row < rows.length; row += 1) {
    if (!isIn(row)) continue;
    const email = emails[row]!;
    if (email !== none) {
      if (firstOfEmail[email] === none) firstOfEmail[email] = row;
      else groups.join(firstOfEmail[email]!, row);
    }
    if (isReadable[row] === 0) continue;
    const name = names[row]!;
    if (isWhole[name] === 1) addressOfName[name] = addressWith(addressOfName[name]!, email);
    else if (email === none) singles.add(rows[row]!, row);
  }
  const firstOfName = new Int32Array(isWhole.length).fill(none);
  for (let row = 0; row < rows.length; row += 1) {
    const name = names[row]!;
    if (!isIn(row) || isReadable[row] === 0 || isWhole[name] === 0) continue;
    if (addressOfName[name] === several && emails[row] !== none) continue;
    if (firstOfName[name] === none) firstOfName[name] = row;
    else groups.join(firstOfName[name]!, row);
  }
  joinRenamed(index, isIn, groups);
  return groups;
}

function addressWith(known: number, email: number): number {
  if (known === unseen || known === noAddress) return email;
  return email === noAddress || email === known ? known : several;
}

/** Names of one word without an address. */
class Singles {
  readonly #groups: RowGroups;
  readonly #typedSheets: ReadonlySet<string>;
  readonly #firsts = new Map<string, number>();
  readonly #occurrences = new Map<string, number>();

  constructor(groups: RowGroups, typedSheets: ReadonlySet<string>) {
    this.#groups = groups;
    this.#typedSheets = typedSheets;
  }

  add(row: AttendanceRow, index: number): void {
    const key = this.#keyOf(row);
    const first = this.#firsts.get(key);
    if (first === undefined) this.#firsts.set(key, index);
    else this.#groups.join(first, index);
  }

  /** `Taras` in a log is one connection that came back; two `Taras` in one typed list are two people, on each day anew. */
  #keyOf({ place, key }: AttendanceRow): string {
    const sheet = `${place.file}\n${place.sheet}`;
    if (!this.#typedSheets.has(sheet)) return key;
    const here = `${sheet}\n${key}`;
    const occurrence = (this.#occurrences.get(here) ?? 0) + 1;
    this.#occurrences.set(here, occurrence);
    return occurrence === 1 ? key : `${key}\n${occurrence}`;
  }
}

/** `Name (name before)` joins the first who bears that name and may be the same. */
function joinRenamed(index: RowIndex, isIn: (row: number) => boolean, groups: RowGroups): void {
  const { rows, names, isReadable } = index;
  const renamed = index.renamed.filter(({ row }) => isIn(row));
  if (renamed.length === 0) return;
  const bearers = new Map<number, number[]>(renamed.map(({ before }) => [before, []]));
  for (let row = 0; row < rows.length; row += 1) {
    const found = bearers.get(names[row]!);
    if (found && isIn(row) && isReadable[row] === 1) found.push(row);
  }
  for (const { row, before } of renamed) {
    const other = bearers.get(before)!.find((candidate) => canBeRenamed(rows[row]!, rows[candidate]!));
    if (other !== undefined) groups.join(row, other);
  }
}

/** Two addresses are two people, whatever the names say. */
function canBeRenamed(one: AttendanceRow, other: AttendanceRow): boolean {
  return one !== other && (one.email === undefined || other.email === undefined || one.email === other.email);
}
