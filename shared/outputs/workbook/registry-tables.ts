import { participantColumns } from './count-columns.ts';
import { excludedRows, importDecisions, importFiles, personsPerDay } from './import-columns.ts';
import { code, codes, free, needed, objectOf, one, yes } from './field-columns.ts';
import { date, lines, longText, prose, text, wholeNumber } from './plain-codecs.ts';
import { reference, references } from './reference-columns.ts';
import type { RecordTable } from './sheet-table.ts';

/** What somebody said about doubles. */
function sameness(kind: 'organisation' | 'place') {
  return [
    reference('sameAs', 'Counts as one with', 30, kind),
    references('differentFrom', 'Different from', 30, kind),
  ] as const;
}

/** Organisations, places and mapped organisations (`schema/registry.ts`). */
export const organisationTable: RecordTable = {
  rows: 'records',
  sheet: 'Organisations',
  kind: 'organisation',
  frozen: 1,
  fields: [
    one('name', 'Name', 50, prose),
    one('shortName', 'Short name', 16, text),
    one('otherNames', 'Other names', 40, lines),
    code('country', 'Country', 11, 'Countries'),
    code('type', 'Type', 26, 'Organisation types'),
    one('note', 'Note', 40, prose),
    ...sameness('organisation'),
  ],
};

export const placeTable: RecordTable = {
  rows: 'records',
  sheet: 'Places',
  kind: 'place',
  frozen: 1,
  fields: [
    one('name', 'Name', 36, prose),
    one('municipality', 'Municipality or region', 24, text),
    code('country', 'Country', 11, 'Countries'),
    one('otherNames', 'Other names', 30, lines),
    one('address', 'Address', 40, prose),
    one('directions', 'Directions', 50, longText),
    ...sameness('place'),
  ],
};

export const mappedOrganisationTable: RecordTable = {
  rows: 'records',
  sheet: 'Mapped organisations',
  kind: 'mappedOrganisation',
  frozen: 1,
  fields: [
    one('name', 'Name', 44, prose),
    reference('activity', 'Found by activity', 18, 'activity'),
    code('country', 'Country', 11, 'Countries'),
    one('municipality', 'Municipality', 22, text),
    code('standing', 'Formal or informal', 17, 'Standing'),
    one('communities', 'Communities', 30, lines),
    codes('languages', 'Languages', 16, undefined),
    one('form', 'Form', 24, prose),
    one('source', 'Source', 34, prose),
    one('date', 'Date', 12, date),
    objectOf('contact', [
      needed(one('text', 'Contact', 34, prose)),
      needed(yes('mayBePublished', 'Contact may be published', 15)),
    ]),
  ],
};

/** What the register keeps about its own figures (`schema/bookkeeping.ts`); sheets that are there only when needed. */
export const attendanceImportTable: RecordTable = {
  rows: 'records',
  sheet: 'Attendance imports',
  kind: 'attendanceImport',
  frozen: 1,
  onlyWhenAny: true,
  fields: [
    reference('activity', 'Activity', 14, 'activity'),
    one('session', 'Session id', 20, text, { quiet: true }),
    one('eventDate', 'Day of the event', 13, date),
    one('eventEndDate', 'Last day', 13, date, { quiet: true }),
    one('dateSource', 'Date from', 16, text),
    one('rows', 'Rows', 10, wholeNumber),
    ...participantColumns(),
    one('unidentified', 'Unidentified', 13, wholeNumber),
    one('staff', 'Staff', 10, wholeNumber),
    personsPerDay,
    excludedRows,
    objectOf('policy', [
      needed(one('version', 'Policy version', 11, wholeNumber)),
      needed(one('minimumMinutes', 'Minimum minutes', 12, wholeNumber)),
      free(yes('leavesOutStaff', 'Staff left out', 12)),
    ]),
    importDecisions,
    importFiles,
  ],
};

export const overlapTable: RecordTable = {
  rows: 'records',
  sheet: 'Overlaps',
  kind: 'overlap',
  frozen: 1,
  onlyWhenAny: true,
  fields: [
    references('activities', 'Activities', 20, 'activity'),
    code('answer', 'Answer', 12, 'Overlap answers'),
    reference('kept', 'Kept', 14, 'activity'),
    code('method', 'Method', 12, 'Overlap methods'),
    ...participantColumns(),
    one('reason', 'Reason', 44, prose),
    one('author', 'Author', 24, text),
  ],
};

export const periodTable: RecordTable = {
  rows: 'records',
  sheet: 'Periods',
  kind: 'period',
  frozen: 1,
  onlyWhenAny: true,
  fields: [
    reference('partner', 'Partner', 34, 'organisation'),
    one('period', 'Period', 12, text),
    code('state', 'State', 20, 'Period states'),
    one('reason', 'Reason', 50, prose),
    objectOf('declared', [needed(one('day', 'Declared on', 13, date)), free(one('author', 'Declared by', 24, text))]),
  ],
};
