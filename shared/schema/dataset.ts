import type { Activity } from './activity.ts';
import type { AttendanceImport, Overlap, PeriodRecord } from './bookkeeping.ts';
import type { Project } from './project.ts';
import type { RecordKind } from './record.ts';
import type { MappedOrganisation, Organisation, Place } from './registry.ts';

/** One of several values that nobody has replaced. `value` absent: the field was cleared, or with `deleted` the whole record. */
export interface ConflictValue {
  readonly value?: unknown;
  readonly deleted?: true;
  readonly dot: string;
  /** When it was typed (instant). */
  readonly at: string;
  /** Who sent it: partner (organisation id) and author, where the package says so. */
  readonly partner?: string;
  readonly author?: string;
}

/** A field with several values. Until somebody decides it is absent from the record, and an absent count of this cause is unknown. */
export interface Conflict {
  readonly kind: RecordKind;
  /** Id of the record. */
  readonly record: string;
  /** `title`, `sessions/<entry id>/from`; `deleted` when one side deleted the record and another brought it back. */
  readonly field: string;
  readonly values: readonly ConflictValue[];
}

/**
 * Plain settled records, as screens, rules, summaries and outputs see them: deleted records are not there, fields in
 * conflict are absent and listed in `conflicts`. Everything stands sorted by id.
 */
export interface Dataset {
  readonly project: Project;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
  readonly activities: readonly Activity[];
  readonly mappedOrganisations: readonly MappedOrganisation[];
  readonly attendanceImports: readonly AttendanceImport[];
  readonly overlaps: readonly Overlap[];
  readonly periods: readonly PeriodRecord[];
  readonly conflicts: readonly Conflict[];
}

/** The undecided conflicts of each record: record id → field → conflict. */
export type ConflictIndex = ReadonlyMap<string, ReadonlyMap<string, Conflict>>;

export function indexConflicts(conflicts: readonly Conflict[]): ConflictIndex {
  const index = new Map<string, Map<string, Conflict>>();
  for (const conflict of conflicts) {
    const fields = index.get(conflict.record) ?? new Map<string, Conflict>();
    fields.set(conflict.field, conflict);
    index.set(conflict.record, fields);
  }
  return index;
}

/** True when it is undecided whether the record is deleted at all: somebody deleted it, somebody else edited it or brought it back. */
export function isDeletionUndecided(conflicts: ReadonlyMap<string, Conflict>): boolean {
  return [...conflicts.values()].some(
    ({ field, values }) => field === 'deleted' || values.some((value) => value.deleted),
  );
}
