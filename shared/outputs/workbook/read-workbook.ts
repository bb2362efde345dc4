import { error, warning } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import { ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { Project } from '../../schema/project.ts';
import { recordKinds } from '../../schema/record.ts';
import type { RecordKind } from '../../schema/record.ts';
import { isOpenItems, openItemsRefusals, readOpenItems } from '../open-items/read-open-items.ts';
import { readAbout, readHolds } from './about-sheet.ts';
import type { WorkbookAbout } from './about-sheet.ts';
import { findNames } from './find-names.ts';
import type { NamedSheet, NewRowName } from './find-names.ts';
import { findSheets } from './find-sheets.ts';
import type { FoundSheets } from './find-sheets.ts';
import { locateColumns } from './locate-columns.ts';
import type { FoundTable } from './locate-columns.ts';
import { readEntries } from './read-entries.ts';
import { readRecords } from './read-records.ts';
import { idsOfRow } from './row-ids.ts';
import { RecordsInMaking } from './records-in-making.ts';
import type { DoubledRows, ReadRecord } from './records-in-making.ts';
import type { Sheet } from '../../reading/sheet.ts';
import { idHeader } from './sheet-table.ts';
import type { SheetTable } from './sheet-table.ts';
import { entryTables, recordTables, sheetTables } from './sheet-tables.ts';

/** What a workbook says. Nothing of a bad row is in `records`: neither its record nor any entry of it. */
export interface WorkbookReading {
  readonly about: WorkbookAbout;
  readonly records: Readonly<Record<RecordKind, readonly ReadRecord[]>>;
  /** Rows with one id that differ; none of them is in `records`. */
  readonly doubled: readonly DoubledRows[];
  /** Kinds whose sheet says which record each row is: of others, nobody can tell that a row was removed. */
  readonly kinds: readonly RecordKind[];
  /** Ids of the records that the workbook was made with; undefined when it does not say. */
  readonly holds: ReadonlySet<string> | undefined;
  /** Rows without an id that other rows name, by the ids that they would get. */
  readonly newNames: ReadonlyMap<string, NewRowName>;
  /** One finding for each cell that cannot be read, by sheet, row and column. */
  readonly badRows: readonly Issue[];
  /** Columns and sheets that are missing, renamed or unknown, and rows that stand there twice. */
  readonly warnings: readonly Issue[];
}

/** The file that is read: its name, and the hash of its bytes, of which the ids of new rows are made. */
export interface FileRead {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Reads a workbook back. Columns may stand in any order, rows anywhere; blank rows are skipped. Refused as a whole: a
 * workbook of another origin, version or project, and one without its activities. What else is lost, such as the ids of
 * rows or the names of sheets, costs what hangs on it and is said.
 */
export function readWorkbook(
  sheets: readonly Sheet[],
  project: Project,
  { file, sha256 }: FileRead,
): Result<WorkbookReading> {
  const about = readAbout(sheets, project, file);
  if (!about.ok) return about;
  if (isOpenItems(sheets)) return readFilledItems(sheets, project, file, about.value);
  const found = findSheets(sheets, file);
  const newNames = new Map<string, NewRowName>();
  const { madeAt } = about.value;
  const idOf = (sheet: string, row: number) => idsOfRow({ sha256, madeAt }, sheet, row)();
  const context = { project, names: findNames(namedAsTables(found), { idOf, named: newNames }) };
  const records = findTables(recordTables, found, file);
  const entries = findTables(entryTables, found, file);
  const tables = [...records, ...entries];
  const missing = sheetTables.filter((table) => isExpected(table) && !found.sheetOf(table));
  const refusals = [
    ...missing
      .filter((table) => table.sheet === 'Activities')
      .map((table) => error('workbook.sheetNeeded', { file, sheet: table.sheet })),
    ...tables.flatMap(({ columns }) => columns.refusals),
  ];
  if (refusals.length > 0) return { ok: false, issues: refusals };

  const making = new RecordsInMaking(file);
  for (const table of records) readRecords(table, context, making);
  for (const table of entries) {
    if (table.columns.isReadable) readEntries(table, context, making);
    else making.leaveUntouched(table.table.list);
  }
  for (const table of missing) if (table.rows === 'entries') making.leaveUntouched(table.list);
  const finished = recordKinds.map((kind) => ({ kind, ...making.finish(kind) }));
  return ok({
    about: about.value,
    records: Object.fromEntries(finished.map((one) => [one.kind, one.records])) as WorkbookReading['records'],
    doubled: finished.flatMap(({ doubled }) => doubled),
    kinds: records.flatMap(({ table, columns }) => (columns.positionOf(idHeader) === undefined ? [] : [table.kind])),
    holds: readHolds(sheets),
    newNames,
    badRows: making.issues,
    warnings: [
      ...found.warnings,
      ...missing.map((table) => warning('workbook.sheetMissing', { file, sheet: table.sheet })),
      ...tables.flatMap(({ columns }) => columns.warnings),
      ...making.notes,
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
    // It was sent to be filled in and never held the records: what it lacks says nothing.
    doubled: [],
    kinds: [],
    holds: undefined,
    newNames: new Map(),
  });
}

/** The sheets of records, by the names that their tables have. */
function namedAsTables({ sheetOf }: FoundSheets): readonly NamedSheet[] {
  return recordTables.flatMap((table) => {
    const sheet = sheetOf(table);
    return sheet ? [{ ...sheet, name: table.sheet, nameInFile: sheet.name }] : [];
  });
}

function isExpected(table: SheetTable): boolean {
  return table.rows === 'entries' || !table.onlyWhenAny;
}

function findTables<Table extends SheetTable>(
  tables: readonly Table[],
  { sheetOf }: FoundSheets,
  file: string,
): FoundTable<Table>[] {
  return tables.flatMap((table) => {
    const sheet = sheetOf(table);
    return sheet ? [{ table, sheet, columns: locateColumns(table, sheet, file) }] : [];
  });
}
