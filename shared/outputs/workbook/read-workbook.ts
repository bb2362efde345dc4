import { error, warning } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import { ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { Project } from '../../schema/project.ts';
import { recordKinds } from '../../schema/record.ts';
import type { RecordKind } from '../../schema/record.ts';
import { isOpenItems, openItemsRefusals, readOpenItems } from '../open-items/read-open-items.ts';
import { readAbout } from './about-sheet.ts';
import type { WorkbookAbout } from './about-sheet.ts';
import { findNames } from './find-names.ts';
import { locateColumns } from './locate-columns.ts';
import type { FoundTable } from './locate-columns.ts';
import { readEntries } from './read-entries.ts';
import { readRecords } from './read-records.ts';
import { RecordsInMaking } from './records-in-making.ts';
import type { ReadRecord } from './records-in-making.ts';
import type { Sheet } from '../../reading/sheet.ts';
import type { SheetTable } from './sheet-table.ts';
import { entryTables, recordTables, sheetTables } from './sheet-tables.ts';

/** What a workbook says. Nothing of a bad row is in `records`: neither its record nor any entry of it. */
export interface WorkbookReading {
  readonly about: WorkbookAbout;
  readonly records: Readonly<Record<RecordKind, readonly ReadRecord[]>>;
  /** One finding for each cell that cannot be read, by sheet, row and column. */
  readonly badRows: readonly Issue[];
  /** Columns and sheets that are missing or unknown. */
  readonly warnings: readonly Issue[];
  /** It was sent to be filled in and never held the records: what it lacks says nothing. */
  readonly holdsOpenItems?: true;
}

/**
 * Reads a workbook back. Columns may stand in any order, rows anywhere; blank rows are skipped. Refused as a whole: a
 * workbook of another origin, version or project, and one whose rows cannot be told apart any more.
 */
export function readWorkbook(sheets: readonly Sheet[], project: Project, file: string): Result<WorkbookReading> {
  const about = readAbout(sheets, project, file);
  if (!about.ok) return about;
  if (isOpenItems(sheets)) return readFilledItems(sheets, project, file, about.value);
  const context = { project, names: findNames(sheets) };
  const records = findTables(recordTables, sheets, file);
  const entries = findTables(entryTables, sheets, file);
  const found = [...records, ...entries];
  const missing = sheetTables.filter((table) => isExpected(table) && !found.some((other) => other.table === table));
  const refusals = [
    ...missing
      .filter((table) => table.sheet === 'Activities')
      .map((table) => error('workbook.sheetNeeded', { file, sheet: table.sheet })),
    ...found.flatMap(({ columns }) => columns.refusals),
  ];
  if (refusals.length > 0) return { ok: false, issues: refusals };

  const making = new RecordsInMaking(file);
  for (const table of records) readRecords(table, context, making);
  for (const table of entries) readEntries(table, context, making);
  for (const table of missing) if (table.rows === 'entries') making.leaveUntouched(table.list);
  return ok({
    about: about.value,
    records: Object.fromEntries(recordKinds.map((kind) => [kind, making.finish(kind)])) as WorkbookReading['records'],
    badRows: making.issues,
    warnings: [
      ...missing.map((table) => warning('workbook.sheetMissing', { file, sheet: table.sheet })),
      ...found.flatMap(({ columns }) => columns.warnings),
    ],
  });
}

function readFilledItems(
  sheets: readonly Sheet[],
  project: Project,
  file: string,
  about: WorkbookAbout,
): Result<WorkbookReading> {
  const refusals = openItemsRefusals(sheets, file);
  if (refusals.length > 0) return { ok: false, issues: refusals };
  const { activities, places, badRows } = readOpenItems(sheets, project, file);
  const none = Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as WorkbookReading['records'];
  return ok({
    about,
    records: { ...none, place: places, activity: activities },
    badRows,
    warnings: [],
    holdsOpenItems: true,
  });
}

function isExpected(table: SheetTable): boolean {
  return table.rows === 'entries' || !table.onlyWhenAny;
}

function findTables<Table extends SheetTable>(
  tables: readonly Table[],
  sheets: readonly Sheet[],
  file: string,
): FoundTable<Table>[] {
  return tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    return sheet ? [{ table, sheet, columns: locateColumns(table, sheet, file) }] : [];
  });
}
