import { dayOf, stampOfSerial } from '../../attendance/stamp.ts';
import type { Locale } from '../../messages/format-message.ts';
import { issueSentence, sentence } from '../../messages/sentence.ts';
import type { Cell, Sheet } from '../../reading/sheet.ts';
import type { RegisterPlan, RegisterTable, RowOutcome } from '../../register/model.ts';
import { serialOfDay } from '../workbook/serial-date.ts';
import { longestCellText } from '../workbook/workbook-model.ts';
import type { CellStyle, CellValue, ColumnModel, SheetModel, WorkbookModel } from '../workbook/workbook-model.ts';

type Unreadable = Extract<RowOutcome, { outcome: 'unreadable' }>;

/**
 * The rows of a list that could not be taken in, as they were written, beside what is wrong with each and with the cells
 * marked: to be corrected and dropped again, for the columns keep their names. One sheet for each of the list's.
 */
export function problemWorkbook(
  plan: RegisterPlan,
  tables: readonly RegisterTable[],
  sheets: readonly Sheet[],
  locale: Locale,
): WorkbookModel {
  const names = sheetNames(tables.map(({ sheet }) => sheet));
  return {
    title: sentence('register.problems', {}, locale),
    sheets: tables.flatMap((table, index) => {
      const rows = plan.rows.filter(
        (row): row is Unreadable =>
          row.outcome === 'unreadable' &&
          row.sheetIndex === table.sheetIndex &&
          row.row >= table.firstRow &&
          row.row <= table.lastRow,
      );
      return rows.length === 0
        ? []
        : [
            problemSheet(
              { ...table, sheet: names[index] ?? table.sheet },
              rows,
              sheets[table.sheetIndex]?.rows ?? [],
              locale,
            ),
          ];
    }),
  };
}

function problemSheet(
  table: RegisterTable,
  rows: readonly Unreadable[],
  found: Sheet['rows'],
  locale: Locale,
): SheetModel {
  const marks = new Map<number, Map<number, CellStyle>>();
  const values = rows.map(({ row, issues }, index) => {
    const cells = found[row - 1] ?? [];
    const own = new Map<number, CellStyle>([[0, 'open']]);
    table.columns.forEach(({ column }, place) => {
      if (isDay(cells[column])) own.set(place + 1, 'date');
      if (issues.some(({ path }) => path.field === String(column))) own.set(place + 1, 'open');
    });
    marks.set(index, own);
    const said = issues.map((issue) => issueSentence(issue, locale)).join('\n');
    return [said, ...table.columns.map(({ column }) => writtenValue(cells[column]))];
  });
  return {
    name: table.sheet,
    columns: [
      columnOf(sentence('register.problem', {}, locale), 60),
      ...table.columns.map(({ header }, place) => columnOf(header, widthOf(values, place + 1))),
    ],
    rows: values,
    marks,
    frozenColumns: 1,
    visibility: 'visible',
    computed: false,
  };
}

function columnOf(header: string, width: number): ColumnModel {
  return { header: header.slice(0, longestCellText), width, style: 'prose', hidden: false };
}

/** What a spreadsheet does not take in the name of a sheet, and how many characters it takes, an emoji being two. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff\\/?*[\]:]/gu;
const longestName = 31;

/** Names that a spreadsheet takes, each once whatever the case of its letters. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replaceAll(forbidden, ' ').replaceAll(/^[\s']+|[\s']+$/gu, '') || '1';
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` (${number})`;
      const tried = `${plain.slice(0, longestName - ending.length).replace(/\p{Cs}$/u, '')}${ending}`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

/** In characters. */
const [narrowest, widest] = [10, 44];

function widthOf(rows: readonly (readonly CellValue[])[], column: number): number {
  const longest = Math.max(0, ...rows.slice(0, 200).map((row) => String(row[column] ?? '').length));
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

function isDay(cell: Cell | undefined): boolean {
  return cell !== null && typeof cell === 'object' && 'serial' in cell && typeof writtenValue(cell) === 'number';
}

/** The value as it was; a date as a date where a spreadsheet can hold it. */
function writtenValue(cell: Cell | undefined): CellValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return Array.from(cell).slice(0, longestCellText).join('');
  if (typeof cell !== 'object') return cell;
  if ('unreadable' in cell) return null;
  const stamp = stampOfSerial(cell);
  return stamp ? (serialOfDay(dayOf(stamp, 'dayFirst')) ?? cell.serial) : cell.serial;
}
