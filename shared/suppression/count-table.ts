/** In place of a row or a column: the sum over all of them. */
export const sumKey = '*';

/** Where a cell stands: `row/column`, either of them `*` for a sum, both written as in an address. */
export type CellKey = string;

/**
 * What may become of a cell. `protected`: it says how many people have a trait; where it is small it is not shown, and
 * it may be hidden to protect another. `rest`: people of whom it is not said; it tells no trait, however small, and may be
 * hidden to protect another. `open`: a total of activities or of delegations, always shown. `unpublished`:
 * part of a sum that is shown, but in no table, such as those who are not split.
 */
export type CellKind = 'protected' | 'rest' | 'open' | 'unpublished';

/** Whether a cell can be left out of what is shown. */
export function mayBeHidden({ kind }: Pick<TableCell, 'kind'>): boolean {
  return kind === 'protected' || kind === 'rest';
}

export interface TableCell {
  readonly row: string;
  readonly column: string;
  /** Null: unknown. It adds nothing to any sum, and readers see that. */
  readonly value: number | null;
  readonly kind: CellKind;
}

/**
 * A table of whole numbers from 0 with the sums that are shown with it. Sums that are not among the cells are not
 * published. A sum that is not exactly the sum of its cells (shared participants, somebody in two target groups) is
 * treated as if readers knew the difference.
 */
export interface CountTable {
  readonly cells: readonly TableCell[];
  /** Columns that are taken off in the sum of a row, as "both ways" is: in person + online − both ways = total. */
  readonly takenOff?: ReadonlySet<string>;
}

export function cellKey(row: string, column: string): CellKey {
  return `${encodeURIComponent(row)}/${encodeURIComponent(column)}`;
}

/** The row and the column of a key. */
export function placeOf(key: CellKey): { readonly row: string; readonly column: string } {
  const [row = '', column = ''] = key.split('/').map(decodeURIComponent);
  return { row, column };
}

export function keyOf({ row, column }: Pick<TableCell, 'row' | 'column'>): CellKey {
  return cellKey(row, column);
}
