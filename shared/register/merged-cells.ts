import { cellsOverRows, MergedRows } from '../reading/merged-rows.ts';
import type { Cell, MergedCells, Sheet } from '../reading/sheet.ts';
import { countColumns } from '../schema/count.ts';
import { isEmpty } from './cell-content.ts';
import type { RegisterField, RegisterMapping, RegisterTable } from './model.ts';

/** A row of a list as people see it. */
export interface SeenRow {
  readonly cells: readonly Cell[];
  /** Columns of numbers that stand over this row and others: nobody can say how many belong to it. */
  readonly sharedCounts: readonly number[];
  /** It is one of several rows about one activity, each with days or numbers of its own. */
  readonly isPart: boolean;
}

/** What one cell over several rows says of each of them. Names, texts and numbers are one activity's. */
const shared: ReadonlySet<RegisterField> = new Set([
  'type',
  'status',
  'dateFrom',
  'dateTo',
  'place',
  'country',
  'mode',
  'partner',
  'planItem',
  'thematicArea',
  'pillar',
  'organisations',
]);
const names: ReadonlySet<RegisterField> = new Set(['title', 'reference']);
const counts: ReadonlySet<RegisterField> = new Set(countColumns);
const ofOneRow: ReadonlySet<RegisterField> = new Set([...countColumns, 'dateFrom', 'dateTo']);

/**
 * The rows of a list with what stands in cells over several rows (a partner beside its ten activities) in each of them;
 * without it, they would get what the list says of rows that say nothing.
 * @returns a row by its number, from 1
 */
export function seenRows(
  sheet: Sheet | undefined,
  table: RegisterTable,
  { fields }: RegisterMapping,
): (row: number) => SeenRow {
  const rows = sheet?.rows ?? [];
  const merges = sheet ? cellsOverRows(sheet).filter(({ row }) => row >= table.firstRow - 1) : [];
  const fieldOf = (column: number) => fields[column] ?? 'ignored';
  const withNames = merges.filter(({ column }) => names.has(fieldOf(column)));
  const filled = new MergedRows(
    rows,
    merges.filter(({ row, column }) => shared.has(fieldOf(column)) && !isEmpty(rows[row]?.[column])),
  );
  const named = endsByRow(withNames, rows.length);
  const sharedCounts = new Map<number, number[]>();
  for (const merge of merges) {
    const { row, column } = merge;
    const isOfOne = (named.get(row) ?? row) >= endOf(merge);
    if (!counts.has(fieldOf(column)) || isOfOne || isEmpty(rows[row]?.[column])) continue;
    for (const at of rowsOf(merge, rows.length)) sharedCounts.set(at, [...(sharedCounts.get(at) ?? []), column]);
  }
  const hasOwn = (row: number) =>
    (rows[row] ?? []).some((cell, column) => ofOneRow.has(fieldOf(column)) && !isEmpty(cell));
  const parts = new Set<number>();
  for (const merge of withNames) {
    const covered = rowsOf(merge, rows.length);
    if (covered.slice(1).some(hasOwn)) for (const at of covered) parts.add(at);
  }
  return (row) => ({
    cells: filled.rowAt(row - 1) ?? [],
    sharedCounts: sharedCounts.get(row - 1) ?? [],
    isPart: parts.has(row - 1),
  });
}

/** Behind the last row of a cell. */
function endOf({ row, rows }: MergedCells): number {
  return row + rows;
}

function rowsOf(merge: MergedCells, length: number): readonly number[] {
  const count = Math.min(endOf(merge), length) - merge.row;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => merge.row + index);
}

/** For every row in one of the cells, where the longest of them ends. */
function endsByRow(merges: readonly MergedCells[], length: number): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const merge of merges)
    for (const row of rowsOf(merge, length)) ends.set(row, Math.max(ends.get(row) ?? 0, endOf(merge)));
  return ends;
}
