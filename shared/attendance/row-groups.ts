/** The end of a chain. */
export const end = -1;

/** Groups of rows as chains: from the first row of each to its next ones, in the order of the rows. */
export interface RowChains {
  /** First rows, ascending. */
  readonly heads: readonly number[];
  /** Row → next row of its group, or `end`. */
  readonly next: Int32Array;
}

/** Disjoint groups of rows, by their index. */
export class RowGroups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = new Int32Array(size);
    for (let row = 0; row < size; row += 1) this.#parents[row] = row;
  }

  find(row: number): number {
    let root = row;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    this.#parents[row] = root;
    return root;
  }

  /** The earlier row stands for the group. */
  join(one: number, other: number): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a < b) this.#parents[b] = a;
    else this.#parents[a] = b;
  }

  /** @param isMember 1 for the rows that are in groups at all */
  chains(isMember: Uint8Array): RowChains {
    const size = isMember.length;
    const heads: number[] = [];
    const next = new Int32Array(size).fill(end);
    const last = new Int32Array(size);
    for (let row = 0; row < size; row += 1) {
      if (isMember[row] === 0) continue;
      const root = this.find(row);
      if (root === row) heads.push(row);
      else next[last[root]!] = row;
      last[root] = row;
    }
    return { heads, next };
  }
}

/** The rows of a group, the first one given. */
export function rowsOfGroup(head: number, { next }: RowChains): readonly number[] {
  const rows = [head];
  for (let row = next[head]!; row !== end; row = next[row]!) rows.push(row);
  return rows;
}
