import { error, warning } from '../../issue.ts';
import type { Issue, IssueParams, IssuePath } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { activityFieldsSchema } from '../../schema/activity.ts';
import { attendanceImportFieldsSchema, overlapFieldsSchema, periodFieldsSchema } from '../../schema/bookkeeping.ts';
import { fieldsByKind } from '../../schema/record.ts';
import type { RecordKind } from '../../schema/record.ts';
import { mappedOrganisationFieldsSchema, organisationFieldsSchema, placeFieldsSchema } from '../../schema/registry.ts';
import { entriesMarkOf, markOf } from './as-written.ts';
import type { AsWritten } from './as-written.ts';
import type { RowProblem } from './read-row.ts';

/** A record as a workbook has it. */
export interface ReadRecord {
  readonly kind: RecordKind;
  /** Absent in a row that somebody added. */
  readonly id?: string;
  /** What the writer put into the column Version, as it came back. */
  readonly version?: string;
  readonly sheet: string;
  /** As a spreadsheet counts. */
  readonly row: number;
  /** The fields that have a value, valid by the schema of the kind. An absent field was emptied, unless it is untouched. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Addresses about which the workbook says nothing: `title`, `sessions`, `sessions/<entry id>/from`. */
  readonly untouched: readonly string[];
  /**
   * Addresses that no longer hold what they were written with; all others stand as they were written. Absent when the row
   * does not say what that was: a row that somebody added, or a workbook of before.
   */
  readonly edited?: readonly string[];
  /** Other entries than it was written with: rows of them were removed, added or given to another activity. */
  readonly hasOtherEntries?: true;
  /** Entries that somebody added; whoever takes them in gives them their ids. */
  readonly newEntries: readonly { readonly list: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** Rows with one id that differ: somebody has to say which of them is the record. */
export interface DoubledRows {
  readonly kind: RecordKind;
  readonly id: string;
  /** In the order of the sheet, at least two. Each has the entries of the record. */
  readonly rows: readonly ReadRecord[];
}

type Entry = { readonly id: string } & Record<string, unknown>;

export interface RecordInMaking {
  readonly kind: RecordKind;
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly label: string | undefined;
  readonly sheet: string;
  readonly row: number;
  readonly value: Record<string, unknown>;
  readonly untouched: string[];
  readonly edited: string[] | undefined;
  readonly written: AsWritten | undefined;
  readonly lists: Map<string, Map<string, Entry>>;
  /** The same of the record's entries, by address. */
  readonly entriesUntouched: string[];
  readonly entriesEdited: string[];
  readonly newEntries: { list: string; value: Record<string, unknown> }[];
  /** Further rows with its id that say something else. Entries are the first one's. */
  readonly twins: RecordInMaking[];
  isBad: boolean;
}

const schemas = {
  organisation: organisationFieldsSchema,
  place: placeFieldsSchema,
  activity: activityFieldsSchema,
  mappedOrganisation: mappedOrganisationFieldsSchema,
  attendanceImport: attendanceImportFieldsSchema,
  overlap: overlapFieldsSchema,
  period: periodFieldsSchema,
} satisfies Record<RecordKind, { safeParse: (value: unknown) => { success: boolean } }>;

/** The records of a workbook while its sheets are read: entries find their activity here. */
export class RecordsInMaking {
  readonly issues: Issue[] = [];
  readonly notes: Issue[] = [];
  readonly #byKind = new Map<RecordKind, RecordInMaking[]>();
  readonly #activitiesById = new Map<string, RecordInMaking>();
  readonly #activitiesByLabel = new Map<string, RecordInMaking[]>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(record: RecordInMaking): void {
    this.#byKind.set(record.kind, this.#byKind.get(record.kind) ?? []);
    this.#byKind.get(record.kind)?.push(record);
    if (record.kind !== 'activity') return;
    if (record.id !== undefined) this.#activitiesById.set(record.id, record);
    if (record.label === undefined) return;
    this.#activitiesByLabel.set(record.label, [...(this.#activitiesByLabel.get(record.label) ?? []), record]);
  }

  /** Whether the rows of activities say which ones they are, so that one without a row was removed. */
  get tellsActivities(): boolean {
    return (this.#byKind.get('activity') ?? []).some(({ id }) => id !== undefined);
  }

  activityById(id: string): RecordInMaking | undefined {
    return this.#activitiesById.get(id);
  }

  activitiesByLabel(label: string): readonly RecordInMaking[] {
    return this.#activitiesByLabel.get(label) ?? [];
  }

  /** Says why a row cannot be taken; the record it belongs to, if known, is then bad as a whole. */
  refuse(sheet: string, row: number, { code, column, params }: RowProblem, record?: RecordInMaking): void {
    if (record) record.isBad = true;
    const about = record
      ? { kind: record.kind, ...(record.id && { record: record.id }), ...(record.label && { label: record.label }) }
      : {};
    this.issues.push(error(code, { file: this.#file, sheet, row, column, ...about }, params));
  }

  /** Something to be said of a row that is read all the same. */
  note(code: SentenceCode, place: IssuePath, params: IssueParams): void {
    this.notes.push(warning(code, { file: this.#file, ...place }, params));
  }

  /** The whole list stays as it is in every activity. */
  leaveUntouched(list: string): void {
    for (const activity of this.#byKind.get('activity') ?? []) activity.entriesUntouched.push(list);
  }

  /** The good records of a kind, complete and checked once more as a whole; rows of one id that differ stand apart. */
  finish(kind: RecordKind): { readonly records: readonly ReadRecord[]; readonly doubled: readonly DoubledRows[] } {
    const records: ReadRecord[] = [];
    const doubled: DoubledRows[] = [];
    for (const record of this.#byKind.get(kind) ?? []) {
      const { id, twins } = record;
      const rows = [record, ...twins].map((row) => ({ ...row, ...entriesOf(record) }));
      for (const row of rows) this.#complete(row);
      if (rows.some(({ isBad }) => isBad)) continue;
      if (id === undefined || twins.length === 0) records.push(...rows.map(finishedRecord));
      else doubled.push({ kind, id, rows: rows.map(finishedRecord) });
    }
    return { records, doubled };
  }

  #complete(record: RecordInMaking): void {
    for (const [list, entries] of record.lists) {
      // An entry is its fields: one whose cells were all emptied is not there any more.
      const filled = [...entries.values()].filter((entry) => Object.keys(entry).length > 1);
      if (filled.length > 0) record.value[list] = filled.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    }
    if (record.isBad) return;
    const checked = schemas[record.kind].safeParse(record.value);
    if (!checked.success) this.#refuseWhole(record, checked.error.issues[0]?.path ?? []);
  }

  #refuseWhole(record: RecordInMaking, path: readonly PropertyKey[]): void {
    const column = path.map(String).join('/');
    this.refuse(
      record.sheet,
      record.row,
      { code: 'workbook.wrongRow', column, params: { value: record.label ?? '' } },
      record,
    );
  }
}

function hasOtherEntries({ kind, written, lists, entriesUntouched }: RecordInMaking): boolean {
  if (kind !== 'activity' || !written) return false;
  return [...fieldsByKind.activity].some(([list, spec]) => {
    if (spec.type !== 'list' || entriesUntouched.includes(list)) return false;
    const ids = [...(lists.get(list)?.keys() ?? [])].toSorted();
    return written.get(entriesMarkOf(list)) !== (ids.length === 0 ? undefined : markOf(ids));
  });
}

/** What all rows of one id share. */
function entriesOf({ lists, entriesUntouched, entriesEdited, newEntries }: RecordInMaking) {
  return { lists, entriesUntouched, entriesEdited, newEntries };
}

function finishedRecord(record: RecordInMaking): ReadRecord {
  const { kind, id, version, sheet, row, value, untouched, edited, entriesUntouched, entriesEdited } = record;
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    sheet,
    row,
    value,
    untouched: [...untouched, ...entriesUntouched],
    ...(edited && { edited: [...edited, ...entriesEdited] }),
    ...(hasOtherEntries(record) && { hasOtherEntries: true }),
    newEntries: record.newEntries,
  };
}
