/**
 * A cell as it was found. `serial`: a number that the file formats as a date or time, so that 45 000 typed as a number
 * is never taken for a day. `unreadable`: a formula where formulas are not taken, or a spreadsheet's own error value.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly serial: number; readonly date1904: boolean }
  | { readonly unreadable: 'formula' | 'errorValue' };

/** Cells that are shown as one; its content stands in the first. Everything counts from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  /** Number of rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
}

/** One sheet as it was found: rows of cells. Blank rows keep their place, so that row 12 of the file is `rows[11]`. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The file does not show the sheet. */
  readonly isHidden?: true;
  /** Rows that the file does not show, counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly MergedCells[];
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** The content of a cell as text, whole. */
export function fullText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'serial' in cell ? String(cell.serial) : '';
  return String(cell);
}

/** The content of a cell for a message: on one line, cut after 60 characters. */
export function cellText(cell: Cell): string {
  const letters = Array.from(fullText(cell).replaceAll('\n', ' '));
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : letters.join('');
}
