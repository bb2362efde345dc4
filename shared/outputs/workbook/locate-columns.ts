import { error, warning } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { fullText, isBlank } from '../../reading/sheet.ts';
import type { Sheet } from '../../reading/sheet.ts';
import { idHeader, openHeader, parentHeader, parentIdHeader, versionHeader } from './sheet-table.ts';
import type { SheetTable } from './sheet-table.ts';
import { columnsOfTable } from './table-columns.ts';

/** Where the columns of a table are in a sheet that somebody may have rearranged. */
export interface LocatedColumns {
  /** Position of a column by its header; `undefined` when it is not there. */
  readonly positionOf: (header: string) => number | undefined;
  /** False when nothing says any more which entry of which record a row is. */
  readonly isReadable: boolean;
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
  const path = (column: string) => ({ file, sheet: sheet.name, column });
  const missing = columns.filter((column) => !positions.has(column.header) && !column.optional);
  const losses = missing.map((column) => ({ header: column.header, code: lossOf(column.header, table) }));
  const hasParent = positions.has(parentIdHeader) || positions.has(parentHeader);
  const isReadable =
    table.rows === 'records' || (hasParent && losses.every(({ code }) => code !== 'workbook.sheetNotRead'));
  return {
    positionOf: (name) => positions.get(name),
    isReadable,
    refusals: [...doubled].filter((name) => own.has(name)).map((name) => error('workbook.columnTwice', path(name))),
    warnings: isReadable
      ? [
          ...losses.map(({ header: name, code }) => warning(code, path(name))),
          ...[...positions.keys()]
            .filter((name) => !own.has(name))
            .map((name) => warning('workbook.columnUnknown', path(name))),
        ]
      : [notRead(losses, path)],
  };
}

/** What it means that a column is not there: for programs' columns and for those that say which row is which, its own. */
function lossOf(header: string, table: SheetTable): SentenceCode {
  if (header === openHeader) return 'workbook.openLost';
  if (table.rows === 'records') {
    if (header === idHeader) return 'workbook.idsLost';
    return header === versionHeader ? 'workbook.versionsLost' : 'workbook.columnMissing';
  }
  if (header === parentIdHeader || header === parentHeader) return 'workbook.parentsLost';
  const key = table.key.columns.find((column) => column.header === header);
  if (!key) return 'workbook.columnMissing';
  return key.hidden ? 'workbook.entryIdsLost' : 'workbook.sheetNotRead';
}

function notRead(
  losses: readonly { readonly header: string; readonly code: SentenceCode }[],
  path: (column: string) => Issue['path'],
): Issue {
  const lost = losses.find(({ code }) => code === 'workbook.sheetNotRead');
  return warning('workbook.sheetNotRead', path(lost?.header ?? parentHeader));
}
