import { parse_zip, read, SSF } from 'xlsx';
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from 'xlsx';
import { error } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { ReadingLimits } from './limits.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import type { Cell, MergedCells, Sheet } from './sheet.ts';

export interface SpreadsheetOptions {
  /** `value`: what the formula last gave. `refuse`: the cell is unreadable. */
  readonly formulas: 'value' | 'refuse';
  /** Whether some row may be hidden; looking costs time. */
  readonly mayHideRows: boolean;
}

/**
 * The sheets of a spreadsheet (.xlsx, .xls, .xlsb, .ods), cells as they are: numbers keep their raw value, those that the
 * file formats as dates are serials, formatted text is never taken. The one place that knows the reader; what it is given
 * was looked at before (`zip-entries.ts`).
 * @param source the file, or its parts when it is an archive that was unpacked
 */
export function readSpreadsheet(
  source: Uint8Array | WorkbookParts,
  limits: ReadingLimits,
  { formulas, mayHideRows }: SpreadsheetOptions,
): Result<readonly Sheet[]> {
  const options: ParsingOptions = {
    dense: true,
    sheetRows: limits.rows + 1,
    // Read only to tell formulas from values.
    cellFormula: formulas === 'refuse',
    cellStyles: mayHideRows,
    sheetStubs: mayHideRows,
    cellNF: true,
    cellHTML: false,
    cellText: false,
    bookVBA: false,
  };
  let workbook: WorkBook;
  try {
    workbook = source instanceof Uint8Array ? read(source, { type: 'array', ...options }) : parse_zip(source, options);
  } catch (failure) {
    const isProtected = failure instanceof Error && /password|encrypt/iu.test(failure.message);
    return refused(error(isProtected ? 'tables.password' : 'tables.damaged'));
  }
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const toCell = cellReader(date1904);
  const sheets: Sheet[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    // Sheets that are a chart or a macro have no cells.
    if (!sheet) continue;
    const rows = rowsOf(sheet, toCell, limits);
    if (typeof rows === 'string') return refused(error(`tables.${rows}`, { sheet: name }, limitOf[rows](limits)));
    if (rows.length > limits.rows) {
      return refused(error('tables.sheetTooLong', { sheet: name }, { limit: limits.rows - 1 }));
    }
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    sheets.push({ name, rows, ...(isHidden && { isHidden }), ...hiddenRowsOf(sheet, rows), ...mergesOf(sheet, rows) });
  }
  return ok(sheets);
}

const limitOf = {
  tooManyColumns: ({ columns }: ReadingLimits) => ({ limit: columns }),
  tooManyCells: ({ cells }: ReadingLimits) => ({ limit: cells }),
};

/** Rows up to the last cell that holds something, or which limit they go beyond. */
function rowsOf(
  sheet: WorkSheet,
  toCell: (cell: CellObject) => Cell,
  limits: ReadingLimits,
): Cell[][] | keyof typeof limitOf {
  const found = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: Cell[][] = [];
  let last = 0;
  let cellCount = 0;
  // Rows may be holes: read by index.
  for (let row = 0; row < found.length; row += 1) {
    const from = found[row] ?? [];
    const length = filledLength(from);
    if (length > limits.columns) return 'tooManyColumns';
    cellCount += length;
    if (cellCount > limits.cells) return 'tooManyCells';
    const cells: Cell[] = [];
    for (let column = 0; column < length; column += 1) {
      const cell = from[column];
      cells.push(cell ? toCell(cell) : null);
    }
    rows.push(cells);
    if (length > 0) last = row + 1;
  }
  rows.length = last;
  return rows;
}

/** Cells of a row up to the last that holds something. A row may claim millions of columns and hold one cell. */
function filledLength(row: readonly (CellObject | undefined)[]): number {
  if (row.length > 20_000) {
    return Object.keys(row).reduce((length, key) => (isFilled(row[Number(key)]) ? Number(key) + 1 : length), 0);
  }
  let { length } = row;
  while (length > 0 && !isFilled(row[length - 1])) length -= 1;
  return length;
}

function isFilled(cell: CellObject | undefined): boolean {
  if (!cell) return false;
  return cell.f !== undefined || cell.F !== undefined || (cell.v ?? '') !== '';
}

function cellReader(date1904: boolean): (cell: CellObject) => Cell {
  const formats = new Map<string, boolean>();
  const isDate = (format: unknown) => {
    if (typeof format !== 'string') return false;
    const known = formats.get(format);
    if (known !== undefined) return known;
    const answer = SSF.is_date(format);
    formats.set(format, answer);
    return answer;
  };
  return (cell) => {
    if (cell.f !== undefined || cell.F !== undefined) return { unreadable: 'formula' };
    if (cell.t === 'e') return { unreadable: 'errorValue' };
    const { v: value } = cell;
    if (typeof value === 'number') return isDate(cell.z) ? { serial: value, date1904 } : value;
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  };
}

function hiddenRowsOf(sheet: WorkSheet, rows: readonly unknown[]): Pick<Sheet, 'hiddenRows'> {
  const hiddenRows: number[] = [];
  sheet['!rows']?.forEach((row, index) => {
    if (row.hidden && index < rows.length) hiddenRows.push(index);
  });
  return hiddenRows.length > 0 ? { hiddenRows } : {};
}

/** Merged cells, as far as the sheet reaches: a file may merge a million rows that hold nothing. */
function mergesOf(sheet: WorkSheet, rows: readonly (readonly Cell[])[]): Pick<Sheet, 'merges'> {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const merges: MergedCells[] = [];
  for (const { s, e } of sheet['!merges'] ?? []) {
    const merged = {
      row: s.r,
      column: s.c,
      rows: Math.min(e.r, rows.length - 1) - s.r + 1,
      columns: Math.min(e.c, width - 1) - s.c + 1,
    };
    if (merged.rows > 0 && merged.columns > 0 && merged.rows * merged.columns > 1) merges.push(merged);
  }
  return merges.length > 0 ? { merges } : {};
}
