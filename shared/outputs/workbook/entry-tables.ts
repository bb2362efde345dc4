import { breakdownKey, countryKey, narrativeKey, questionKey, uuidKey } from './entry-keys.ts';
import { count, participantColumns } from './count-columns.ts';
import { code, codes, numbers, one } from './field-columns.ts';
import { answer, date, decimal, link, longText, prose, text, time } from './plain-codecs.ts';
import { reference, references } from './reference-columns.ts';
import type { EntryTable, FieldColumns } from './sheet-table.ts';

const position = one('position', 'Order', 8, decimal, { quiet: true });
const note = one('note', 'Note', 40, prose);

function entries(sheet: string, list: string, key: FieldColumns, fields: readonly FieldColumns[]): EntryTable {
  return { rows: 'entries', sheet, list, key, fields };
}

/** One sheet for each list of an activity (`schema/activity-lists.ts`). */
export const sessionTable = entries('Sessions', 'sessions', uuidKey, [
  position,
  one('title', 'Title', 34, prose),
  one('from', 'First day', 12, date),
  one('to', 'Last day', 12, date),
  one('startTime', 'Begins', 9, time),
  one('endTime', 'Ends', 9, time),
  references('places', 'Places', 30, 'place'),
  ...participantColumns(),
]);

export const breakdownTable = entries('Participants', 'breakdowns', breakdownKey, participantColumns());

export const delegationTable = entries('Delegations', 'delegations', uuidKey, [
  position,
  code('part', 'Country part', 13, 'Countries'),
  reference('organisation', 'Organisation', 44, 'organisation'),
  count('number', 'Number'),
  codes('countries', 'Countries', 13, 'Countries'),
  note,
]);

export const roleTable = entries('Roles', 'organisations', uuidKey, [
  position,
  reference('organisation', 'Organisation', 44, 'organisation'),
  code('role', 'Role', 20, 'Organisation roles'),
  one('programme', 'Programme', 34, prose),
]);

export const countryPartTable = entries('Country parts', 'countryParts', countryKey, [
  count('participants', 'Participants'),
  count('organisationsMapped', 'Organisations mapped'),
  numbers('sourceRowNumbers', 'Row numbers in the source', 22),
  note,
]);

export const narrativeTable = entries('Texts', 'narratives', narrativeKey, [one('text', 'Text', 100, longText)]);

export const linkTable = entries('Links', 'links', uuidKey, [
  position,
  code('kind', 'Kind', 14, 'Link kinds'),
  one('url', 'Address', 60, link),
  one('platform', 'Platform', 18, text),
  one('language', 'Language', 11, text),
  one('day', 'Day', 12, date),
  one('part', 'Part', 24, prose),
]);

export const evidenceTable = entries('Evidence', 'evidence', uuidKey, [
  position,
  code('kind', 'Kind', 18, 'Evidence kinds'),
  code('medium', 'On paper or file', 15, 'Evidence media'),
  one('keptAt', 'Kept at', 36, prose),
  one('keptUntil', 'Kept until', 12, date),
  one('sha256', 'SHA-256 of the file', 22, text, { quiet: true }),
  note,
]);

export const streamFigureTable = entries('Stream figures', 'streamFigures', uuidKey, [
  position,
  code('metric', 'Metric', 15, 'Stream metrics'),
  one('platform', 'Platform', 20, text),
  count('value', 'Value'),
  note,
]);

export const answerTable = entries('Answers', 'answers', questionKey, [
  one('value', 'Answer', 60, answer, { style: 'prose' }),
]);
