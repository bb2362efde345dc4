/**
 * A cell as it was found. `serial`: a number that the file formats as a date or time, so that 45 000 typed as a number
 * is never taken for a day. `unreadable`: a formula, or a spreadsheet's own error value.
 */
export type RawCell =
  | string
  | number
  | boolean
  | null
  | { readonly serial: number; readonly date1904: boolean }
  | { readonly unreadable: 'formula' | 'errorValue' };

/** One sheet as it was found: rows of cells, the first of them the header. Blank rows keep their place. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
}

export function isBlank(cell: RawCell): boolean {
  return cell === null || cell === '';
}

/** The content of a cell as text, whole. */
export function fullText(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'serial' in cell ? String(cell.serial) : '';
  return String(cell);
}

/** The content of a cell for a message: on one line, cut after 60 characters. */
export function cellText(cell: RawCell): string {
  const letters = Array.from(fullText(cell).replaceAll('\n', ' '));
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : letters.join('');
}
