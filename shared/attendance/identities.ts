import type { AttendanceRow } from './model.ts';

/** Disjoint groups of rows, by their index. */
export class RowGroups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(row: number): number {
    let root = row;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    this.#parents[row] = root;
    return root;
  }

  /** The earlier row stands for the group. */
  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a !== b) this.#parents[Math.max(a, b)] = Math.min(a, b);
  }
}

interface Namesakes {
  readonly rows: number[];
  /** The only address among them; `null`: there are several. */
  email: string | null | undefined;
}

/**
 * Which rows are one person, by the keys of the policy (`attendance-formats.md` §7.2, §7.3): the same address; the same
 * full name with at most one address among those who bear it; a renaming in Zoom. Never by one name alone, except within
 * what one platform or one list says twice.
 *
 * @param rows those that count somebody
 * @param apart rows that a person said to be somebody else: they join nothing
 */
export function groupPeople(
  rows: readonly AttendanceRow[],
  apart: ReadonlySet<number>,
  typedSheets: ReadonlySet<string>,
): RowGroups {
  const groups = new RowGroups(rows.length);
  const byEmail = new Map<string, number>();
  const byName = new Map<string, Namesakes>();
  const singles = new Map<string, number>();
  const occurrences = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (apart.has(index)) continue;
    const { email, key } = row;
    if (email !== undefined) joinFirst(groups, byEmail, email, index);
    if (key === '' || row.flags.includes('unreadable-name')) continue;
    if (key.includes(' ')) addNamesake(byName, key, index, email);
    else if (email === undefined) joinFirst(groups, singles, singleKey(row, typedSheets, occurrences), index);
  }
  for (const { rows: namesakes, email } of byName.values()) {
    const joined = email === null ? namesakes.filter((index) => rows[index]!.email === undefined) : namesakes;
    for (const index of joined) groups.join(joined[0]!, index);
  }
  for (const [index, row] of rows.entries()) {
    const renamed =
      row.otherKey !== undefined && row.otherKey.includes(' ') && !apart.has(index)
        ? byName.get(row.otherKey)
        : undefined;
    const other = renamed?.rows.find((candidate) => canBeRenamed(row, rows[candidate]!));
    if (other !== undefined) groups.join(index, other);
  }
  return groups;
}

function joinFirst(groups: RowGroups, firsts: Map<string, number>, key: string, index: number): void {
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, index);
  else groups.join(first, index);
}

function addNamesake(byName: Map<string, Namesakes>, key: string, index: number, email: string | undefined): void {
  const known = byName.get(key);
  if (!known) {
    byName.set(key, { rows: [index], email });
    return;
  }
  known.rows.push(index);
  if (email === undefined || known.email === null) return;
  if (known.email === undefined) known.email = email;
  else if (known.email !== email) known.email = null;
}

/** `Taras` in a log is one connection that came back; two `Taras` in one typed list are two people, on each day anew. */
function singleKey(row: AttendanceRow, typedSheets: ReadonlySet<string>, occurrences: Map<string, number>): string {
  const sheet = `${row.place.file}\n${row.place.sheet}`;
  if (!typedSheets.has(sheet)) return row.key;
  const place = `${sheet}\n${row.key}`;
  const occurrence = (occurrences.get(place) ?? 0) + 1;
  occurrences.set(place, occurrence);
  return occurrence === 1 ? row.key : `${row.key}\n${occurrence}`;
}

/** Two addresses are two people, whatever the names say. */
function canBeRenamed(one: AttendanceRow, other: AttendanceRow): boolean {
  return one !== other && (one.email === undefined || other.email === undefined || one.email === other.email);
}
