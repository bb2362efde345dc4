import { warning } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import { fullText, isBlank } from '../../reading/sheet.ts';
import type { Sheet } from '../../reading/sheet.ts';
import type { SheetTable } from './sheet-table.ts';
import { sheetTables } from './sheet-tables.ts';
import { columnsOfTable } from './table-columns.ts';

/** Sheets of the workbook that hold no records: copies of what was worked out, and what programs need. */
const otherSheets: ReadonlySet<string> = new Set([
  'Country summary',
  'Plan',
  'Accepted periods',
  'Definitions',
  'Lists',
  'About',
]);

/** Part of a table's columns by which a sheet is known that was given another name. */
const enoughColumns = 0.75;

export interface FoundSheets {
  readonly sheetOf: (table: SheetTable) => Sheet | undefined;
  /** Sheets that bear another name, and sheets that are not the workbook's own. */
  readonly warnings: readonly Issue[];
}

/**
 * Which sheet is which table: by its name, else the only one of the other sheets that has the table's columns. A sheet
 * read under another name is said, and so is one that somebody added.
 */
export function findSheets(sheets: readonly Sheet[], file: string): FoundSheets {
  const names = new Set(sheetTables.map((table) => table.sheet));
  const strangers = sheets.filter(({ name }) => !names.has(name) && !otherSheets.has(name));
  const found = new Map<SheetTable, Sheet>();
  const warnings: Issue[] = [];
  for (const table of sheetTables) {
    const named = sheets.find(({ name }) => name === table.sheet);
    const [alike, ...more] = named ? [] : strangers.filter((sheet) => hasColumnsOf(sheet, table));
    if (named) found.set(table, named);
    else if (alike && more.length === 0) {
      found.set(table, alike);
      warnings.push(warning('workbook.sheetRenamed', { file, sheet: alike.name }, { expected: table.sheet }));
    }
  }
  const used = new Set(found.values());
  for (const sheet of strangers) {
    if (used.has(sheet) || sheet.rows.every((row) => row.every(isBlank))) continue;
    warnings.push(warning('workbook.sheetUnknown', { file, sheet: sheet.name }));
  }
  return { sheetOf: (table) => found.get(table), warnings };
}

function hasColumnsOf({ rows }: Sheet, table: SheetTable): boolean {
  const header = new Set((rows[0] ?? []).map((cell) => fullText(cell).trim()));
  const columns = columnsOfTable(table).filter((column) => !column.optional);
  return columns.filter((column) => header.has(column.header)).length >= columns.length * enoughColumns;
}
