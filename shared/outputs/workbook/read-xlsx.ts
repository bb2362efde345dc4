import { read, SSF } from 'xlsx';
import type { CellObject, WorkSheet } from 'xlsx';
import { error } from '../../issue.ts';
import { ok, refused } from '../../result.ts';
import type { Result } from '../../result.ts';
import { inspectZip } from './inspect-zip.ts';
import type { Cell, Sheet } from '../../reading/sheet.ts';

/** More rows than this are refused, never cut off. */
export const mostRows = 200_000;
const mostColumns = 1_000;

/**
 * The cells of a workbook (.xlsx), as they are. Refused with one sentence: what is no workbook, is protected with a
 * password, damaged, unpacks to too much or has too many rows. Numbers keep their raw value; the caller knows which are dates.
 */
export function readXlsx(bytes: Uint8Array): Result<readonly Sheet[]> {
  const inspected = inspectZip(bytes);
  if (!inspected.ok) return inspected;
  let workbook;
  try {
    workbook = read(bytes, {
      type: 'array',
      dense: true,
      sheetRows: mostRows + 2,
      // Formulas are read only to tell them from values: a cell that holds one is not taken.
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      bookVBA: false,
    });
  } catch {
    return refused(error('workbook.damaged'));
  }
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  for (const name of workbook.SheetNames) {
    const rows = rowsOf(workbook.Sheets[name], date1904);
    if (rows.length > mostRows + 1) return refused(error('workbook.tooManyRows', { sheet: name }, { limit: mostRows }));
    sheets.push({ name, rows });
  }
  return ok(sheets);
}

function rowsOf(sheet: WorkSheet | undefined, date1904: boolean): Cell[][] {
  const found = (sheet?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: Cell[][] = [];
  // Rows may be holes: read by index.
  for (let row = 0; row < found.length; row += 1) {
    const cells: Cell[] = [];
    const from = found[row] ?? [];
    for (let column = 0; column < Math.min(from.length, mostColumns); column += 1)
      cells.push(rawCell(from[column], date1904));
    rows.push(cells);
  }
  return rows;
}

function rawCell(cell: CellObject | undefined, date1904: boolean): Cell {
  if (!cell) return null;
  if (cell.f !== undefined || cell.F !== undefined) return { unreadable: 'formula' };
  if (cell.t === 'e') return { unreadable: 'errorValue' };
  const { v: value } = cell;
  if (typeof value === 'number') {
    return typeof cell.z === 'string' && SSF.is_date(cell.z) ? { serial: value, date1904 } : value;
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
