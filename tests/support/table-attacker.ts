import { keyOf, sumKey } from '../../shared/suppression/count-table.ts';
import type { CellKey, CountTable, TableCell } from '../../shared/suppression/count-table.ts';
import { boundsOf } from './linear-bounds.ts';
import type { Bounds, Equations } from './linear-bounds.ts';

/** One issue of a table as a reader has it: what is not in `hidden` is read, of the rest it is known to be at least 0. */
export interface Issue {
  readonly table: CountTable;
  readonly hidden: ReadonlySet<CellKey>;
}

type Row = Equations['rows'][number];
type Sum = ReadonlyMap<number, number>;

/**
 * Somebody who has one issue of a table, or two of them, and solves for what is hidden. Each inner cell is an unknown
 * from 0; each sum is its cells. With two issues the attacker also knows which of the numbers that were shown first and
 * are hidden now have stayed the same, and, when `onlyGrew`, that no number became smaller.
 */
export class Attacker {
  readonly #indexes: ReadonlyMap<string, number>[] = [];
  readonly #rows: Row[] = [];
  readonly #issues: readonly Issue[];
  #variables = 0;

  constructor(issues: readonly Issue[], onlyGrew: boolean) {
    this.#issues = issues;
    for (const [index, { table }] of issues.entries()) {
      const inner = table.cells.filter((cell) => !isSum(cell));
      this.#indexes[index] = new Map(inner.map((cell) => [keyOf(cell), this.#variables++]));
      for (const cell of table.cells)
        if (this.#isRead(index, cell)) this.#add(this.#sumOf(index, cell), cell.value ?? 0);
      // A sum that is taken off from may not be below 0 either.
      for (const cell of table.cells) if (isSum(cell)) this.#addAtLeastZero(this.#sumOf(index, cell));
    }
    for (const [index, issue] of issues.entries()) {
      for (const [later, other] of issues.entries())
        if (later > index) this.#link([index, issue], [later, other], onlyGrew);
    }
  }

  /** Undefined: what the attacker believes contradicts what is printed. */
  bounds(issue: number, cell: TableCell): Bounds | undefined {
    return boundsOf({ variables: this.#variables, rows: this.#rows }, this.#sumOf(issue, cell));
  }

  #isRead(index: number, cell: TableCell): boolean {
    return cell.kind !== 'unpublished' && !this.#issues[index]?.hidden.has(keyOf(cell));
  }

  #sumOf(index: number, cell: TableCell): Sum {
    const { cells, takenOff } = this.#issues[index]?.table ?? { cells: [] };
    const parts = cells.filter(
      (one) =>
        !isSum(one) &&
        (cell.row === sumKey || one.row === cell.row) &&
        (cell.column === sumKey || one.column === cell.column),
    );
    return new Map(
      parts.map((one) => [
        this.#indexes[index]?.get(keyOf(one)) ?? 0,
        cell.column === sumKey && takenOff?.has(one.column) ? -1 : 1,
      ]),
    );
  }

  #link([index, first]: [number, Issue], [later, second]: [number, Issue], onlyGrew: boolean): void {
    const before = new Map(first.table.cells.map((cell) => [keyOf(cell), cell]));
    for (const cell of second.table.cells) {
      const old = before.get(keyOf(cell));
      if (!old || cell.kind === 'unpublished') continue;
      const isStill = this.#isRead(index, old) && !this.#isRead(later, cell) && old.value === cell.value;
      if (isStill) this.#add(this.#sumOf(later, cell), old.value ?? 0);
      if (onlyGrew) this.#addAtLeastZero(minus(this.#sumOf(later, cell), this.#sumOf(index, old)));
    }
  }

  #add(factors: Sum, sum: number): void {
    this.#rows.push({ factors, sum });
  }

  #addAtLeastZero(factors: Sum): void {
    if ([...factors.values()].every((factor) => factor > 0)) return;
    this.#rows.push({ factors: new Map([...factors, [this.#variables++, -1]]), sum: 0 });
  }
}

function isSum({ row, column }: TableCell): boolean {
  return row === sumKey || column === sumKey;
}

function minus(one: Sum, other: Sum): Sum {
  return new Map([...one, ...[...other].map(([variable, factor]): [number, number] => [variable, -factor])]);
}
