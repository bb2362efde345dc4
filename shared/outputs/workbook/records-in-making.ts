import { error } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import { activityFieldsSchema } from '../../schema/activity.ts';
import { attendanceImportFieldsSchema, overlapFieldsSchema, periodFieldsSchema } from '../../schema/bookkeeping.ts';
import type { RecordKind } from '../../schema/record.ts';
import { mappedOrganisationFieldsSchema, organisationFieldsSchema, placeFieldsSchema } from '../../schema/registry.ts';
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
  /** Entries that somebody added; whoever takes them in gives them their ids. */
  readonly newEntries: readonly { readonly list: string; readonly value: Readonly<Record<string, unknown>> }[];
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
  readonly lists: Map<string, Map<string, Entry>>;
  readonly newEntries: { list: string; value: Record<string, unknown> }[];
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

  /** The whole list stays as it is in every activity. */
  leaveUntouched(list: string): void {
    for (const activity of this.#byKind.get('activity') ?? []) activity.untouched.push(list);
  }

  /** The good records of a kind, complete and checked once more as a whole. */
  finish(kind: RecordKind): readonly ReadRecord[] {
    const finished: ReadRecord[] = [];
    for (const record of this.#byKind.get(kind) ?? []) {
      for (const [list, entries] of record.lists) {
        // An entry is its fields: one whose cells were all emptied is not there any more.
        const filled = [...entries.values()].filter((entry) => Object.keys(entry).length > 1);
        if (filled.length > 0) record.value[list] = filled.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      }
      if (!record.isBad) {
        const checked = schemas[kind].safeParse(record.value);
        if (!checked.success) this.#refuseWhole(record, checked.error.issues[0]?.path ?? []);
      }
      if (!record.isBad) finished.push(finishedRecord(record));
    }
    return finished;
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

function finishedRecord({ kind, id, version, sheet, row, value, untouched, newEntries }: RecordInMaking): ReadRecord {
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    sheet,
    row,
    value,
    untouched,
    newEntries,
  };
}
