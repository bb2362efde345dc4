import type { BenchFile } from './attendance-case.ts';
import { delimitedBytes } from './delimited.ts';
import type { DelimitedForm } from './delimited.ts';
import { padded, rowsOf } from './table-notation.ts';
import { typedCells, workbookBytes } from './workbook-bytes.ts';
import type { BenchSheet, BookForm } from './workbook-bytes.ts';

/** A drawn sheet as a workbook; its form is that of the file's ending. */
export function sheetFile(file: string, drawing: string, more: Partial<BenchSheet> = {}): BenchFile {
  return bookFile(file, [{ name: 'Sheet1', drawing, ...more }]);
}

export function bookFile(file: string, sheets: readonly (Omit<BenchSheet, 'rows'> & { drawing: string })[]): BenchFile {
  const drawn = sheets.map(({ drawing, ...sheet }) => ({ rows: typedCells(rowsOf(drawing)), ...sheet }));
  return { file, bytes: () => workbookBytes(drawn, formOf(file)) };
}

/** A drawn sheet saved as text: every line as long as the longest, as a spreadsheet does it. */
export function textFile(
  file: string,
  drawing: string,
  form: DelimitedForm,
  changes: Partial<DelimitedForm> = {},
): BenchFile {
  return { file, bytes: () => delimitedBytes(padded(rowsOf(drawing)), form, changes) };
}

function formOf(file: string): BookForm {
  if (file.endsWith('.xls')) return 'biff8';
  if (file.endsWith('.xlsb')) return 'xlsb';
  return file.endsWith('.ods') ? 'ods' : 'xlsx';
}
