import type { Cell } from '../reading/sheet.ts';

/** A cell as text on one line; numbers as they are, a spreadsheet's own error as nothing. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.includes('\n') ? onOneLine(cell) : cell.trim();
  if (cell === null || cell === undefined || typeof cell === 'object') return '';
  return String(cell);
}

function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

export function isFilled(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return cell.trim() !== '';
  return cell !== null && cell !== undefined && !(typeof cell === 'object' && 'unreadable' in cell);
}

/** How many cells of a row say something. */
export function filledCells(row: readonly Cell[] | undefined): number {
  let count = 0;
  // By index, as in the next: they look at every cell of large files.
  for (let column = 0; column < (row?.length ?? 0); column += 1) if (isFilled(row![column])) count += 1;
  return count;
}

/** Whether two cells of a row or more say something. */
export function saysSeveral(row: readonly Cell[] | undefined): boolean {
  let isOne = false;
  for (let column = 0; column < (row?.length ?? 0); column += 1) {
    if (!isFilled(row![column])) continue;
    if (isOne) return true;
    isOne = true;
  }
  return false;
}

/** The text of a row that says only one thing; undefined when it says nothing or several. */
export function loneText(row: readonly Cell[] | undefined): string | undefined {
  return saysSeveral(row) ? undefined : row?.filter(isFilled).map(textOf)[0];
}
