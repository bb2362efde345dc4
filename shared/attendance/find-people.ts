import type { Sheet } from '../reading/sheet.ts';
import { loneText } from './cell-text.ts';
import { findTables } from './find-tables.ts';
import type { RecognisedTable, TableMapping } from './model.ts';
import { recogniseFormat } from './recognise-format.ts';
import type { FormatFound, ReadTable } from './recognise-format.ts';
import { layoutOf, tableByShape } from './shape-table.ts';
import { columnsOf, recognisedColumn } from './table-columns.ts';

/** Which tables a file has, and what it is. */
export interface PeopleFound {
  /** Undefined: nobody can tell, the columns have to be named by a person. */
  readonly format?: FormatFound;
  readonly tables: readonly ReadTable[];
  /** Told by the content of the columns, since the headers are in no known language. */
  readonly isByShape: boolean;
}

/** @param sheets those that the file shows */
export function findPeople(sheets: readonly Sheet[], mappings: readonly TableMapping[]): PeopleFound {
  const lines = linesOf(sheets);
  const read = (table: ReadTable['table']): ReadTable => ({ table, columns: columnsOf(table, mappings) });
  const tables = sheets.flatMap((sheet, index) => findTables(sheet, index)).map(read);
  const format = recogniseFormat(tables, lines);
  if (format) return { format, tables, isByShape: false };
  const shapes = sheets.flatMap((sheet, index) => tableByShape(sheet, index) ?? []);
  const shaped = shapes.map(read);
  const isKnown = shapes.some((table) => table.isSure || mappings.some(({ layout }) => layout === layoutOf(table)));
  const byShape = isKnown ? recogniseFormat(shaped, lines) : undefined;
  const isForm = byShape === undefined ? recogniseFormat(shaped, lines) : undefined;
  const found = byShape ?? (isForm?.kind === 'registration' ? isForm : undefined);
  return { ...(found ? { format: found } : {}), tables: [...tables, ...shaped], isByShape: true };
}

/** Texts that stand alone in their row. */
function linesOf(sheets: readonly Sheet[]): readonly string[] {
  const lines: string[] = [];
  for (const { rows } of sheets) {
    for (const row of rows) {
      const line = loneText(row);
      if (line !== undefined) lines.push(line);
    }
  }
  return lines;
}

/**
 * For the review and the mapping screen.
 * @param labels what the sheets are called
 */
export function recognisedTable({ table, columns }: ReadTable, labels: readonly string[]): RecognisedTable {
  return {
    sheet: labels[table.sheetIndex]!,
    sheetIndex: table.sheetIndex,
    headerRows: [table.header.first + 1, table.header.last + 1],
    firstRow: table.firstRow + 1,
    lastRow: table.endRow,
    columns: columns.map(recognisedColumn),
    layout: layoutOf(table),
  };
}
