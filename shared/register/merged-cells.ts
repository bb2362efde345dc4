import type { Cell, Sheet } from '../reading/sheet.ts';
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

/**
 * The rows of a list with what stands in cells over several rows (a partner beside its ten activities) in each of them;
 * without it, they would get what the list says of rows that say nothing.
 */
export function seenRows(
  sheet: Sheet | undefined,
  table: RegisterTable,
  { fields }: RegisterMapping,
): (row: number) => SeenRow {
  const rows = sheet?.rows ?? [];
  const merges = (sheet?.merges ?? []).filter((merge) => merge.rows > 1 && merge.row >= table.firstRow - 1);
  const fieldOf = (column: number) => fields[column] ?? 'ignored';
  const isNamedOnce = (row: number, count: number) =>
    merges.some(
      (merge) => names.has(fieldOf(merge.column)) && merge.row <= row && merge.row + merge.rows >= row + count,
    );
  const filled = new Map<number, Map<number, Cell>>();
  const sharedCounts = new Map<number, number[]>();
  for (const merge of merges) {
    const field = fieldOf(merge.column);
    const isCount = counts.has(field) && !isNamedOnce(merge.row, merge.rows);
    if (!isCount && !shared.has(field)) continue;
    const cell = rows[merge.row]?.[merge.column] ?? null;
    if (isEmpty(cell)) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      if ((rows[row] ?? []).every((one) => isEmpty(one))) continue;
      if (isCount) sharedCounts.set(row, [...(sharedCounts.get(row) ?? []), merge.column]);
      else filled.set(row, (filled.get(row) ?? new Map<number, Cell>()).set(merge.column, cell));
    }
  }
  const parts = new Set<number>();
  const isOwn = (row: number) =>
    (rows[row] ?? []).some(
      (cell, column) => !isEmpty(cell) && (counts.has(fieldOf(column)) || isDate(fieldOf(column))),
    );
  for (const { row, rows: count, column } of merges) {
    const covered = Array.from({ length: count }, (_, index) => row + index);
    if (names.has(fieldOf(column)) && covered.slice(1).some(isOwn)) for (const one of covered) parts.add(one);
  }
  return (row) => {
    const cells = rows[row - 1] ?? [];
    const extra = filled.get(row - 1);
    return {
      cells: extra
        ? Array.from(
            { length: Math.max(cells.length, ...[...extra.keys()].map((column) => column + 1)) },
            (_, column) =>
              isEmpty(cells[column]) ? (extra.get(column) ?? cells[column] ?? null) : (cells[column] ?? null),
          )
        : cells,
      sharedCounts: sharedCounts.get(row - 1) ?? [],
      isPart: parts.has(row - 1),
    };
  };
}

function isDate(field: RegisterField): boolean {
  return field === 'dateFrom' || field === 'dateTo';
}
