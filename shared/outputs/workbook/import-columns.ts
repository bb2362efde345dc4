import type { AttendanceImport } from '../../schema/bookkeeping.ts';
import { readText } from './plain-codecs.ts';
import type { FieldColumns } from './sheet-table.ts';

type Excluded = NonNullable<AttendanceImport['excluded']>;
type Decisions = NonNullable<AttendanceImport['decisions']>;

/** A list of small records in one cell, one per line; a line that does not fit makes the cell unreadable. */
function linesOf<Item>(
  field: string,
  header: string,
  toLine: (item: Item) => string,
  pattern: RegExp,
  fromLine: (match: RegExpExecArray) => Item,
): FieldColumns {
  return {
    field,
    expects: 'workbook.expectsLines',
    columns: [{ header, width: 36, style: 'prose' }],
    write: (value) => [(value as readonly Item[]).map(toLine).join('\n') || emptyListMark],
    read: ([cell = null]) => {
      const content = readText(cell) ?? '';
      if (content === emptyListMark) return { value: [] };
      const matches = content.split('\n').map((line) => pattern.exec(line));
      const found = matches.filter((match) => match !== null);
      if (found.length < matches.length) return { problem: 'workbook.expectsLines', column: 0 };
      return { value: found.map(fromLine) };
    },
  };
}

/** A list that was recorded and has nothing in it, as against a list that was not recorded. */
const emptyListMark = '–';

/** Rows left out, by reason: `no-show: 3`. */
export const excludedRows = linesOf<Excluded[number]>(
  'excluded',
  'Left out, by reason',
  ({ reason, rows }) => `${reason}: ${rows}`,
  /^(.+): (\d{1,9})$/,
  (match) => ({ reason: String(match[1]), rows: Number(match[2]) }),
);

/** What the person who imported decided: `same person, row 12 of Sheet1`. */
export const importDecisions = linesOf<Decisions[number]>(
  'decisions',
  'Decisions by row',
  ({ decision, row, sheet }) => `${decision}, row ${row} of ${sheet}`,
  /^(include|exclude|same person), row (\d{1,9}) of ([^\n]+)$/,
  (match) => ({ decision: match[1] as Decisions[number]['decision'], row: Number(match[2]), sheet: String(match[3]) }),
);
