import { sameValue } from '../../consolidation/same-value.ts';
import { fieldsByKind } from '../../schema/record.ts';
import { problemOf, cellAt, readField, readRow } from './read-row.ts';
import type { RowProblem, RowReading } from './read-row.ts';
import type { FoundTable } from './locate-columns.ts';
import type { RecordInMaking, RecordsInMaking } from './records-in-making.ts';
import { writtenReferences } from './reference-columns.ts';
import { cellText, fullText, isBlank } from '../../reading/sheet.ts';
import type { Cell } from '../../reading/sheet.ts';
import { parentHeader, parentIdHeader } from './sheet-table.ts';
import type { EntryTable, ReadContext } from './sheet-table.ts';

/**
 * Reads the rows of a sheet of entries into their activities. A row that cannot be read makes its whole activity bad, for
 * an entry left out would look like one deleted. Without the entries' ids nobody can tell an edited row from a new one:
 * then they are taken for new activities only.
 */
export function readEntries(found: FoundTable<EntryTable>, context: ReadContext, making: RecordsInMaking): void {
  const { table, sheet, columns } = found;
  const spec = fieldsByKind.activity.get(table.list);
  if (spec?.type !== 'list') throw new TypeError(`activities have no list ${table.list}`);
  const schemaOf = (field: string) => spec.fields.get(field);
  let orphans = 0;
  const idsLost = table.key.columns.every((column) => columns.positionOf(column.header) === undefined);
  if (idsLost) making.leaveUntouched(table.list);
  for (let index = 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    if (cells.every(isBlank)) continue;
    const row = index + 1;
    const parent = findParent(cells, found, making);
    if (parent === 'removed') {
      orphans += 1;
      continue;
    }
    const { activity } = parent;
    const refuse = (problem: RowProblem) => making.refuse(sheet.name, row, problem, activity);
    if ('problem' in parent) refuse(parent.problem);
    const reading = readRow(cells, table.fields, schemaOf, columns, context);
    for (const problem of reading.problems) refuse(problem);
    const keyCells = table.key.columns.map((column) => cellAt(cells, columns.positionOf(column.header)));
    const id = readKey(table, keyCells, context);
    if (typeof id === 'object') refuse(id);
    else if (id !== undefined && !spec.id.safeParse(id).success) {
      refuse(problemOf(table.key, keyCells, { problem: 'workbook.wrongRow', column: 0 }));
    } else if (activity) addEntry(activity, table, id, asMoved(reading, parent), refuse);
  }
  if (orphans > 0) making.note('workbook.rowsOfRemoved', { sheet: sheet.name }, { count: orphans });
}

/** A row that was given to another activity was not written in that one, whatever its marks say. */
function asMoved(reading: RowReading, parent: Parent): RowReading {
  return 'isMoved' in parent ? { ...reading, edited: undefined } : reading;
}

type Parent =
  | { readonly activity: RecordInMaking }
  | { readonly activity: RecordInMaking; readonly isMoved: true }
  | { readonly activity: RecordInMaking | undefined; readonly problem: RowProblem };

/**
 * The activity of a row: the one it was written for while its name is left as it was, else the only one of that name.
 * `removed`: the row of its activity is not there any more.
 */
function findParent(
  cells: readonly Cell[],
  { columns }: FoundTable<EntryTable>,
  making: RecordsInMaking,
): Parent | 'removed' {
  const shown = fullText(cellAt(cells, columns.positionOf(parentHeader)));
  const [written] = writtenReferences(cellAt(cells, columns.positionOf(parentIdHeader)));
  const original = written && making.activityById(written.id);
  const isNameless = columns.positionOf(parentHeader) === undefined;
  if (original && (written.label === shown || isNameless)) return { activity: original };
  const [named, ...others] = making.activitiesByLabel(shown);
  if (named && others.length === 0)
    return named === original ? { activity: named } : { activity: named, isMoved: true };
  // Left as it was written, while the row of its activity was removed: it goes the way of the activity.
  if (written && !original && !named && written.label === shown && making.tellsActivities) return 'removed';
  const problem = { column: parentHeader, params: { name: cellText(shown), value: cellText(shown) } };
  if (shown === '') return { activity: original, problem: { code: 'workbook.parentMissing', ...problem } };
  return {
    activity: original,
    problem: { code: named ? 'workbook.nameMeansSeveral' : 'workbook.unknownActivity', ...problem },
  };
}

/** The entry's id; `undefined` for a row that somebody added to a list whose ids mean nothing to people. */
function readKey(table: EntryTable, cells: readonly Cell[], context: ReadContext): string | undefined | RowProblem {
  if (cells.every(isBlank)) {
    if (table.key.columns.every((column) => column.hidden)) return undefined;
    return problemOf(table.key, cells, { problem: 'workbook.partMissing', column: 0 });
  }
  const reading = readField(table.key, cells, context);
  return 'problem' in reading ? problemOf(table.key, cells, reading) : String(reading.value);
}

function addEntry(
  activity: RecordInMaking,
  table: EntryTable,
  id: string | undefined,
  { value, untouched, edited }: RowReading,
  refuse: (problem: RowProblem) => void,
): void {
  if (id === undefined) {
    if (Object.keys(value).length > 0) activity.newEntries.push({ list: table.list, value });
    return;
  }
  const entries = activity.lists.get(table.list) ?? new Map<string, { id: string }>();
  activity.lists.set(table.list, entries);
  const before = entries.get(id);
  if (before) {
    if (sameValue(before, { id, ...value })) return;
    refuse({ code: 'workbook.rowTwice', column: table.key.columns[0]?.header ?? '', params: {} });
    return;
  }
  entries.set(id, { id, ...value });
  const address = (field: string) => `${table.list}/${id}/${field}`;
  activity.entriesUntouched.push(...untouched.map(address));
  activity.entriesEdited.push(...(edited ?? Object.keys(value)).map(address));
}
