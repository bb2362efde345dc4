import type { SheetModel } from './workbook-model.ts';

/** In characters. */
const widestOnOnePage = 240;

/** Whether the sheet stays legible when it is one page wide. */
export function isOnePageWide({ columns, form }: SheetModel): boolean {
  return form !== undefined || columns.reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0) <= widestOnOnePage;
}

/**
 * What every page repeats: the header, and beside it the frozen columns where the sheet is several pages wide. Named here
 * because the library's own setting leaves the sheet's name without quotation marks, which Excel takes for damage.
 */
export function printTitles(sheet: SheetModel): {
  readonly name: string;
  readonly range: string;
  readonly scope: string;
} {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const row = (sheet.form?.above.length ?? 0) + 1;
  const columns = sheet.frozenColumns > 0 && !isOnePageWide(sheet);
  const range = [
    ...(columns ? [`${quoted}!$A:$${columnLetters(sheet.frozenColumns - 1)}`] : []),
    `${quoted}!$${row}:$${row}`,
  ];
  return { name: '_xlnm.Print_Titles', range: range.join(','), scope: sheet.name };
}

/** The letters of a column counted from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
