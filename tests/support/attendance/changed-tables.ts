import type { ColumnRole, RowPlace } from '../../../shared/attendance/model.ts';
import { personGroups } from '../../../shared/attendance/review.ts';
import type { AttendanceSession, FileLine } from '../../../shared/attendance/session.ts';
import type { Cell } from '../../../shared/reading/sheet.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import type { Chance } from '../chance.ts';

type Row = readonly Cell[];
type RecognisedTable = FileLine['tables'][number];

/** Rows of people in one recognised table, from 1, in order. */
export interface TableOfPeople {
  readonly table: RecognisedTable;
  readonly rows: readonly number[];
}

/** Where people stand in a file, table by table; what is found nowhere (totals, headings) is in none. */
export function tablesOfPeople(session: AttendanceSession, line: FileLine): readonly TableOfPeople[] {
  const people = personGroups.flatMap((group) => session.people(group, 0, 10_000).people);
  const places = people
    .flatMap((person) => person.rows.map((row) => row.place))
    .filter(({ file }) => file === line.key);
  return line.tables.map((table) => ({
    table,
    rows: [...new Set(places.filter((place) => isWithin(place, table)).map(({ row }) => row))].toSorted(
      (a, b) => a - b,
    ),
  }));
}

/** Two tables may stand beside each other in the same rows. */
function isWithin({ sheet, row }: RowPlace, table: RecognisedTable): boolean {
  return sheet === table.sheet && row >= table.firstRow && row <= table.lastRow;
}

/** The rows of people of each table in another order; everything else stays where it is. */
export function shuffled(tables: Tables, people: readonly TableOfPeople[], chance: Chance): Tables {
  return people.reduce((changed, { table, rows }) => {
    const order = rows.map((row) => ({ row, at: chance.next() })).toSorted((a, b) => a.at - b.at);
    const from = new Map(rows.map((row, index) => [row, order[index]?.row ?? row]));
    return withRows(changed, table, (all) => all.map((row, index) => all[(from.get(index + 1) ?? 0) - 1] ?? row));
  }, tables);
}

/** One row of a person once more, right below itself. */
export function withRejoin(tables: Tables, table: RecognisedTable, row: number): Tables {
  return withRows(tables, table, (all) =>
    all.flatMap((cells, index) => (index + 1 === row ? [cells, cells] : [cells])),
  );
}

const nameRoles: readonly ColumnRole[] = ['fullName', 'firstName', 'lastName'];

/** Every name in capitals, in small letters or without its marks, each row by chance. */
export function respelled(tables: Tables, people: readonly TableOfPeople[], chance: Chance): Tables {
  return people.reduce((changed, { table, rows }) => {
    const columns = new Set(table.columns.filter(({ role }) => nameRoles.includes(role)).map(({ column }) => column));
    return withRows(changed, table, (all) =>
      all.map((cells, index) => {
        if (!rows.includes(index + 1)) return cells;
        const spell = chance.oneOf([inCapitals, inSmallLetters, withoutMarks]);
        return cells.map((cell, column) => (columns.has(column) && typeof cell === 'string' ? spell(cell) : cell));
      }),
    );
  }, tables);
}

function inCapitals(text: string): string {
  return text.toUpperCase();
}

function inSmallLetters(text: string): string {
  return text.toLowerCase();
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function withRows(tables: Tables, table: RecognisedTable, change: (rows: readonly Row[]) => readonly Row[]): Tables {
  return {
    ...tables,
    sheets: tables.sheets.map((sheet, index) =>
      index === table.sheetIndex ? { ...sheet, rows: change(sheet.rows) } : sheet,
    ),
  };
}
