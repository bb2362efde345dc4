import type { CountBasis } from '../../codes/activity-codes.ts';
import type { Conflict, ConflictIndex, Dataset } from '../../schema/dataset.ts';
import type { RecordKind } from '../../schema/record.ts';
import { sentence } from '../../messages/sentence.ts';
import { asWrittenText, entriesMarkOf } from './as-written.ts';
import { writeReferences } from './reference-columns.ts';
import { entryTables } from './sheet-tables.ts';
import { columnsOfTable, keyColumnsOf } from './table-columns.ts';
import type { EntryTable, FieldColumns, RecordTable, SheetTable, WriteContext } from './sheet-table.ts';
import { longestCellText } from './workbook-model.ts';
import type { CellStyle, CellValue, SheetModel } from './workbook-model.ts';

type PlainRecord = { readonly id: string } & Readonly<Record<string, unknown>>;
export type VersionOf = (kind: RecordKind, id: string) => string;

/** The basis that is no reason to show a column. */
const saysNothing: CountBasis = 'not stated';

export interface TableSource {
  readonly dataset: Dataset;
  readonly conflicts: ConflictIndex;
  readonly context: WriteContext;
  readonly versionOf: VersionOf;
}

const recordsByKind: Readonly<Record<RecordKind, (dataset: Dataset) => readonly PlainRecord[]>> = {
  organisation: ({ organisations }) => [...organisations.values()],
  place: ({ places }) => [...places.values()],
  activity: ({ activities }) => activities,
  mappedOrganisation: ({ mappedOrganisations }) => mappedOrganisations,
  attendanceImport: ({ attendanceImports }) => attendanceImports,
  overlap: ({ overlaps }) => overlaps,
  period: ({ periods }) => periods,
};

/** The records of one kind, sorted by id. */
export function recordsOfKind(dataset: Dataset, kind: RecordKind): readonly PlainRecord[] {
  return recordsByKind[kind](dataset);
}

/** One sheet of the workbook: a row for each record, or for each entry of one list, with an empty sheet's header kept. */
export function writeTable(table: SheetTable, source: TableSource): SheetModel {
  const writer = new RowWriter(table, source);
  if (table.rows === 'records') writeRecords(table, source, writer);
  else writeEntries(table, source, writer);
  return {
    name: table.sheet,
    columns: columnsOfTable(table).map((column, index) => ({
      header: column.header,
      width: column.width,
      style: column.style,
      hidden: column.hidden === true || (column.quiet === true && !writer.filled.has(index)),
      ...(column.check && { check: column.check }),
    })),
    rows: writer.rows,
    marks: writer.marks,
    frozenColumns: table.rows === 'records' ? keyColumnsOf(table).length + table.frozen : 4,
    visibility: 'visible',
    computed: false,
  };
}

function writeRecords(table: RecordTable, source: TableSource, writer: RowWriter): void {
  for (const record of recordsOfKind(source.dataset, table.kind)) {
    const version = source.versionOf(table.kind, record.id);
    const conflicts = source.conflicts.get(record.id);
    writer.add([record.id, version], 2, [], record, conflicts, '', entryMarks(record, table, conflicts));
  }
}

/** Which entries an activity has on other sheets: that one of their rows was removed can be told from the file alone. */
function entryMarks(
  record: PlainRecord,
  { kind }: RecordTable,
  conflicts: ReadonlyMap<string, Conflict> | undefined,
): (readonly [string, unknown])[] {
  if (kind !== 'activity') return [];
  return entryTables.flatMap(({ list }) => {
    const entries = [...entriesOf(record, list), ...openEntries(record, list, conflicts)];
    return entries.length === 0 ? [] : [[entriesMarkOf(list), entries.map(({ id }) => id).toSorted()] as const];
  });
}

function writeEntries(table: EntryTable, source: TableSource, writer: RowWriter): void {
  for (const activity of source.dataset.activities) {
    const [label, parentId] = writeReferences([activity.id], 'activity', source.context);
    const conflicts = source.conflicts.get(activity.id);
    for (const entry of [...entriesOf(activity, table.list), ...openEntries(activity, table.list, conflicts)]) {
      const key = table.key.write(entry.id, source.context);
      writer.add([parentId], 1, [label, ...key], entry, conflicts, `${table.list}/${entry.id}/`);
    }
  }
}

/** Entries of which nothing is settled, so that they are not in the record: shown all the same, as fields left open. */
function openEntries(
  activity: PlainRecord,
  list: string,
  conflicts: ReadonlyMap<string, Conflict> | undefined,
): PlainRecord[] {
  const settled = new Set(entriesOf(activity, list).map((entry) => entry.id));
  const open = new Set<string>();
  for (const address of conflicts?.keys() ?? []) {
    const [name, id, field] = address.split('/');
    if (name === list && id !== undefined && field !== undefined && !settled.has(id)) open.add(id);
  }
  return [...open].toSorted().map((id) => ({ id }));
}

/** Entries as people see them: by position, those without one last in order of their ids. */
function entriesOf(activity: PlainRecord, list: string): readonly PlainRecord[] {
  const entries = (activity[list] ?? []) as readonly PlainRecord[];
  const positionOf = (entry: PlainRecord) => (entry['position'] as number | undefined) ?? Number.POSITIVE_INFINITY;
  return entries.toSorted((one, other) =>
    positionOf(one) === positionOf(other) ? 0 : positionOf(one) - positionOf(other),
  );
}

class RowWriter {
  readonly rows: CellValue[][] = [];
  readonly marks = new Map<number, Map<number, CellStyle>>();
  /** Columns in which some row has something to say. */
  readonly filled = new Set<number>();
  readonly #fields: readonly FieldColumns[];
  readonly #context: WriteContext;

  constructor(table: SheetTable, source: TableSource) {
    this.#fields = table.fields;
    this.#context = source.context;
  }

  /**
   * One row: hidden cells, the names of the fields left open (at `openColumn`), the marks of the values, more cells, then
   * the fields. A field with several values shows a word instead of one; so does a text longer than a cell can hold.
   */
  add(
    before: readonly CellValue[],
    openColumn: number,
    after: readonly CellValue[],
    record: PlainRecord,
    conflicts: ReadonlyMap<string, Conflict> | undefined,
    address: string,
    marks: readonly (readonly [string, unknown])[] = [],
  ): void {
    const row: CellValue[] = [...before, null, null, ...after];
    const open: string[] = [];
    const written: (readonly [string, unknown])[] = [];
    for (const { field, columns, write } of this.#fields) {
      const value = record[field];
      const start = row.length;
      if (conflicts?.has(address + field)) {
        open.push(field);
        this.#leaveOpen(row, columns.length, sentence('workbook.twoVersions'));
      } else if (value === undefined) {
        for (let index = 0; index < columns.length; index += 1) row.push(null);
      } else {
        const cells = write(value, this.#context);
        if (cells.some((cell) => typeof cell === 'string' && cell.length > longestCellText)) {
          open.push(field);
          this.#leaveOpen(row, columns.length, sentence('workbook.tooLongForCell'));
        } else {
          written.push([field, value]);
          row.push(...cells);
        }
      }
      for (let index = start; index < row.length; index += 1)
        if (row[index] !== null && row[index] !== saysNothing) this.filled.add(index);
    }
    if (open.length > 0) row[openColumn] = open.join(', ');
    row[openColumn + 1] = asWrittenText([...written, ...marks]);
    this.rows.push(row);
  }

  #leaveOpen(row: CellValue[], width: number, word: string): void {
    const index = this.rows.length;
    const marks = this.marks.get(index) ?? new Map<number, CellStyle>();
    marks.set(row.length, 'open');
    this.marks.set(index, marks);
    row.push(word);
    for (let cell = 1; cell < width; cell += 1) row.push(null);
  }
}
