import type { AttendanceImport } from '../../schema/bookkeeping.ts';
import { readText } from './plain-codecs.ts';
import type { FieldColumns } from './sheet-table.ts';

type Excluded = NonNullable<AttendanceImport['excluded']>;
type Decisions = NonNullable<AttendanceImport['decisions']>;
type Files = NonNullable<AttendanceImport['files']>;
type PerDay = NonNullable<AttendanceImport['perDay']>;

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

/** Persons by day: `2022-05-02: 14`. */
export const personsPerDay = linesOf<PerDay[number]>(
  'perDay',
  'Persons by day',
  ({ day, persons }) => `${day}: ${persons}`,
  /^(\d{4}-\d\d-\d\d): (\d{1,9})$/,
  (match) => ({ day: String(match[1]), persons: Number(match[2]) }),
);

/**
 * `attendance, zoom.participants.unique, 25 rows, 9 added, of 2022-05-02, SHA-256 …`; a file of no known day has none.
 * Where several sheets hold versions of one list, `counted sheets 2 + 3` stands behind the day.
 */
export const importFiles = linesOf<Files[number]>(
  'files',
  'Files',
  ({ kind, format, rows, added, date, sheets, sha256 }) => {
    const day = date === undefined ? '' : `, of ${date}`;
    const counted = sheets === undefined ? '' : `, counted sheets ${sheets.join(' + ')}`;
    return `${kind}, ${format}, ${rows} rows, ${added} added${day}${counted}, SHA-256 ${sha256}`;
  },
  /^(attendance|registration|stream), ([^,]+), (\d{1,9}) rows, (\d{1,9}) added(?:, of (\d{4}-\d\d-\d\d))?(?:, counted sheets (\d{1,5}(?: \+ \d{1,5})*))?, SHA-256 ([0-9a-f]{64})$/,
  ([, kind, format, rows, added, date, sheets, sha256]) => ({
    kind: kind as Files[number]['kind'],
    format: String(format),
    rows: Number(rows),
    added: Number(added),
    ...(date === undefined ? {} : { date }),
    ...(sheets === undefined ? {} : { sheets: sheets.split(' + ').map(Number) }),
    sha256: String(sha256),
  }),
);

interface Place {
  readonly sha256: string;
  readonly sheet: number;
  readonly row: number;
  readonly column?: number;
  readonly part?: number;
}

const placeLine = ({ row, column, part, sheet, sha256 }: Place) => {
  const within = `${column === undefined ? '' : `, column ${column}`}${part === undefined ? '' : `, person ${part}`}`;
  return `row ${row}${within} of sheet ${sheet} in ${sha256}`;
};
const placePattern = String.raw`row (\d{1,9})(?:, column (\d{1,6}))?(?:, person (\d{1,3}))? of sheet (\d{1,5}) in ([0-9a-f]{64})`;
const groupsOfPlace = 5;
const placeOf = ([row, column, part, sheet, sha256 = '']: readonly (string | undefined)[]): Place => ({
  sha256,
  sheet: Number(sheet),
  row: Number(row),
  ...(column === undefined ? {} : { column: Number(column) }),
  ...(part === undefined ? {} : { part: Number(part) }),
});

/**
 * What the person who imported decided: `exclude, row 12 of sheet 1 in <hash of the file>`; of two rows
 * `same person, row 12 … and row 14 …`; in a table beside another `row 12, column 5 of sheet 1 …`; of one of
 * several people of a row `row 12, person 2 of sheet 1 …`.
 */
export const importDecisions = linesOf<Decisions[number]>(
  'decisions',
  'Decisions by row',
  (decision) =>
    `${decision.decision}, ${placeLine(decision)}${'other' in decision ? ` and ${placeLine(decision.other)}` : ''}`,
  new RegExp(
    `^(?:(include|exclude|several people), ${placePattern}|(same person|different people), ${placePattern} and ${placePattern})$`,
  ),
  ([, about, ...groups]) => {
    if (about !== undefined) return { decision: about as 'include', ...placeOf(groups.slice(0, groupsOfPlace)) };
    const [pair, ...places] = groups.slice(groupsOfPlace);
    return {
      decision: pair as 'same person',
      ...placeOf(places.slice(0, groupsOfPlace)),
      other: placeOf(places.slice(groupsOfPlace)),
    };
  },
);
