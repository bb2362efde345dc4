import type { Cell } from '../reading/sheet.ts';
import { isFilled, textOf } from './cell-text.ts';
import { emailOf } from './cell-values.ts';
import { minutesOf } from './duration-text.ts';
import { readName } from './person-name.ts';
import { stampOfCell, timeOf } from './stamp.ts';

/** What the values of a column look like: shares from 0 to 1 of those that are filled in. */
export interface ColumnContent {
  readonly column: number;
  readonly filled: number;
  readonly distinct: number;
  readonly emails: number;
  /** Dates with a time. */
  readonly stamps: number;
  readonly times: number;
  /** Durations with a unit, or `00:47:03`. */
  readonly durations: number;
  readonly numbers: number;
  /** Two or more words, without digits: may be names of people. */
  readonly names: number;
  readonly examples: readonly string[];
}

/** So many rows tell what a column holds. */
const rowsLookedAt = 200;

export function contentOf(rows: readonly (readonly Cell[] | undefined)[], column: number): ColumnContent {
  const values = rows
    .slice(0, rowsLookedAt)
    .map((row) => row?.[column])
    .filter(isFilled);
  const share = (test: (cell: Cell | undefined) => boolean) =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  return {
    column,
    filled: values.length,
    distinct: new Set(values.map(textOf)).size,
    emails: share((cell) => emailOf(textOf(cell)) !== undefined),
    stamps: share((cell) => stampOfCell(cell)?.minutes !== undefined),
    times: share(
      (cell) => stampOfCell(cell) === null && /^\d{1,2}[:.]\d{2}/u.test(textOf(cell)) && timeOf(textOf(cell)) !== null,
    ),
    durations: share((cell) => typeof cell === 'string' && /\p{L}|:/u.test(cell) && minutesOf(cell) !== undefined),
    numbers: share((cell) => typeof cell === 'number' || /^\d+[.)]?$/u.test(textOf(cell))),
    names: share((cell) => isNameLike(textOf(cell))),
    examples: values.slice(0, 5).map(textOf),
  };
}

function isNameLike(text: string): boolean {
  if (text.length > 60 || /[\d@:;]/u.test(text)) return false;
  const { kind, key } = readName(text);
  return kind === 'person' && key.includes(' ') && key.split(' ').length <= 5;
}
