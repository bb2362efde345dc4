import { utils, write } from 'xlsx';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';

/** A day, or a time on it (`09:52:01`), as a spreadsheet holds it: a number with a date format. */
export interface DayCell {
  readonly day: string;
  readonly time?: string;
  readonly format?: string;
}

export type BenchCell =
  | string
  | number
  | boolean
  | null
  | DayCell
  | { readonly formula: string; readonly result: number | string };

export interface BenchSheet {
  readonly name: string;
  readonly rows: readonly (readonly BenchCell[])[];
  /** `A1:C1` */
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  /** Counted from 1, as a spreadsheet shows them. */
  readonly hiddenRows?: readonly number[];
}

export type BookForm = 'xlsx' | 'biff8' | 'xlsb' | 'ods';

const millisecondsOfDay = 86_400_000;
const daysBetweenSystems = 1462;

/** A workbook with these sheets. `date1904`: its days count from 1904, as old workbooks from a Mac do. */
export function workbookBytes(sheets: readonly BenchSheet[], form: BookForm = 'xlsx', date1904 = false): Uint8Array {
  const book: WorkBook = {
    SheetNames: sheets.map((sheet) => sheet.name),
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetOf(sheet, date1904)])),
    Workbook: {
      WBProps: { date1904 },
      Sheets: sheets.map((sheet) => ({ name: sheet.name, Hidden: sheet.isHidden === true ? 1 : 0 })),
    },
  };
  return new Uint8Array(write(book, { type: 'array', bookType: form }) as ArrayBuffer);
}

/**
 * Cells drawn as text become what a person's typing becomes: `12` a number, `@2023-09-19` a day, `@2023-09-19 10:00:00`
 * a time on it, `TRUE` a tick box, `'12` the text 12.
 */
export function typedCells(rows: readonly (readonly string[])[]): BenchCell[][] {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell === '') return null;
      if (cell.startsWith('@')) return dayCell(cell.slice(1));
      if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
      if (cell.startsWith("'")) return cell.slice(1);
      return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
    }),
  );
}

function dayCell(text: string): DayCell {
  const [day = '', time] = text.split(' ');
  return time === undefined ? { day } : { day, time, format: 'yyyy\\-mm\\-dd hh:mm:ss' };
}

function sheetOf(sheet: BenchSheet, date1904: boolean): WorkSheet {
  const made: WorkSheet = {};
  let width = 1;
  sheet.rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((cell, c) => {
      if (cell !== null && cell !== '') made[utils.encode_cell({ r, c })] = cellOf(cell, date1904);
    });
  });
  if (sheet.rows.length > 0) {
    made['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: sheet.rows.length - 1, c: width - 1 } });
  }
  if (sheet.merges !== undefined) made['!merges'] = sheet.merges.map((range) => utils.decode_range(range));
  if (sheet.hiddenRows !== undefined) {
    made['!rows'] = Array.from({ length: sheet.rows.length }, (_, r) => ({
      hidden: sheet.hiddenRows?.includes(r + 1) ?? false,
    }));
  }
  return made;
}

function cellOf(cell: Exclude<BenchCell, null>, date1904: boolean): CellObject {
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if ('formula' in cell) return { t: typeof cell.result === 'number' ? 'n' : 's', v: cell.result, f: cell.formula };
  const days = (Date.parse(`${cell.day}T${cell.time ?? '00:00:00'}Z`) - Date.UTC(1899, 11, 30)) / millisecondsOfDay;
  return { t: 'n', v: date1904 ? days - daysBetweenSystems : days, z: cell.format ?? 'yyyy\\-mm\\-dd' };
}
