import type { SheetModel } from './workbook-model.ts';

/** On one page of A4 on its side, as long as it is legible; in characters. */
const widestPage = 240;

/** How many pages wide the sheet is printed, so that it stays legible: each repeats the frozen columns. */
export function pagesWide({ columns, frozenColumns, form }: SheetModel): number {
  const [whole, repeated] = [widthOf(columns), widthOf(columns.slice(0, frozenColumns))];
  if (form !== undefined || whole <= widestPage) return 1;
  // Frozen columns that leave nothing of a page to the others are an odd sheet, and no reason for an endless print.
  return Math.max(2, Math.ceil((whole - repeated) / Math.max(widestPage - repeated, widestPage / 4)));
}

function widthOf(columns: SheetModel['columns']): number {
  return columns.reduce((sum, { hidden, width }) => sum + (hidden ? 0 : width), 0);
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
  const columns = sheet.frozenColumns > 0 && pagesWide(sheet) > 1;
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
