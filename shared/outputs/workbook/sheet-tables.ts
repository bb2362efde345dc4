import { activityTable } from './activity-table.ts';
import {
  answerTable,
  breakdownTable,
  countryPartTable,
  delegationTable,
  evidenceTable,
  linkTable,
  narrativeTable,
  roleTable,
  sessionTable,
  streamFigureTable,
} from './entry-tables.ts';
import {
  attendanceImportTable,
  mappedOrganisationTable,
  organisationTable,
  overlapTable,
  periodTable,
  placeTable,
} from './registry-tables.ts';
import type { EntryTable, RecordTable, SheetTable } from './sheet-table.ts';

/** Every sheet that is read back, in the order of the workbook. */
export const sheetTables: readonly SheetTable[] = [
  activityTable,
  sessionTable,
  breakdownTable,
  delegationTable,
  organisationTable,
  placeTable,
  mappedOrganisationTable,
  roleTable,
  countryPartTable,
  narrativeTable,
  linkTable,
  evidenceTable,
  streamFigureTable,
  answerTable,
  attendanceImportTable,
  overlapTable,
  periodTable,
];

export const recordTables: readonly RecordTable[] = sheetTables.filter((table) => table.rows === 'records');
export const entryTables: readonly EntryTable[] = sheetTables.filter((table) => table.rows === 'entries');
