import { error, warning } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import { fullText, isBlank } from '../../reading/sheet.ts';
import type { Sheet } from '../../reading/sheet.ts';
import { idHeader, openHeader, parentHeader, parentIdHeader, versionHeader } from './sheet-table.ts';
import type { Column, SheetTable } from './sheet-table.ts';
import { columnsOfTable } from './table-columns.ts';

/** Where the columns of a table are in a sheet that somebody may have rearranged. */
export interface LocatedColumns {
  /** Position of a column by its header; `undefined` when it is not there. */
  readonly positionOf: (header: string) => number | undefined;
  readonly refusals: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** A table of the workbook that was found in the file. */
export interface FoundTable<Table extends SheetTable> {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly columns: LocatedColumns;
}

/** Finds the columns by header text, in any order, and says which are missing, doubled or not the workbook's own. */
export function locateColumns(table: SheetTable, sheet: Sheet, file: string): LocatedColumns {
  const positions = new Map<string, number>();
  const doubled = new Set<string>();
  const header = sheet.rows[0] ?? [];
  header.forEach((cell, position) => {
    if (isBlank(cell)) return;
    const name = fullText(cell).trim();
    if (positions.has(name)) doubled.add(name);
    else positions.set(name, position);
  });
  const columns = columnsOfTable(table);
  const own = new Set(columns.map((column) => column.header));
  const needed = neededHeaders(table);
  const path = (column: string) => ({ file, sheet: table.sheet, column });
  const missing = columns.filter((column) => !positions.has(column.header) && !column.optional);
  const isNeeded = (column: Column) => needed.has(column.header);
  return {
    positionOf: (name) => positions.get(name),
    refusals: [
      ...missing.filter(isNeeded).map((column) => error('workbook.columnNeeded', path(column.header))),
      ...[...doubled].filter((name) => own.has(name)).map((name) => error('workbook.columnTwice', path(name))),
    ],
    warnings: [
      ...missing
        .filter((column) => !isNeeded(column))
        .map((column) => warning('workbook.columnMissing', path(column.header))),
      ...[...positions.keys()]
        .filter((name) => !own.has(name))
        .map((name) => warning('workbook.columnUnknown', path(name))),
    ],
  };
}

/** Columns without which a row could be taken for another row, or a word for a value. */
function neededHeaders(table: SheetTable): ReadonlySet<string> {
  if (table.rows === 'records') return new Set([idHeader, versionHeader, openHeader]);
  const key = table.key.columns.filter((column) => !column.optional).map((column) => column.header);
  return new Set([parentIdHeader, parentHeader, openHeader, ...key]);
}
