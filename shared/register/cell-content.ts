import { dayOf, stampOfSerial } from '../attendance/stamp.ts';
import { isBlank } from '../reading/sheet.ts';
import type { Cell } from '../reading/sheet.ts';

/** Whether a cell says nothing: empty, blanks only, or a spreadsheet's own error value. */
export function isEmpty(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return cell.trim() === '';
  return isBlank(cell) || (typeof cell === 'object' && cell !== null && 'unreadable' in cell);
}

/** A cell as people see it: a date as `2022-05-02`, text on one line with single blanks. */
export function shownText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.replaceAll(/\s+/gu, ' ').trim();
  if (typeof cell !== 'object') return String(cell);
  if ('unreadable' in cell) return '';
  const stamp = stampOfSerial(cell);
  return stamp ? dayOf(stamp, 'dayFirst') : String(cell.serial);
}

/** {@link shownText}, cut for a message or a preview. */
export function shortText(cell: Cell | undefined): string {
  const letters = Array.from(shownText(cell));
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : letters.join('');
}
