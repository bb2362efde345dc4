import { recordOfValues, valuesByAddress } from '../package/address.ts';
import type { Activity } from '../schema/activity.ts';
import type { AttendanceImport, Overlap, PeriodRecord } from '../schema/bookkeeping.ts';
import type { Conflict, Dataset } from '../schema/dataset.ts';
import type { RecordKind, StoredRecord } from '../schema/record.ts';
import type { MappedOrganisation, Organisation, Place } from '../schema/registry.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import { deletionStateOf, hasContent } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { conflictsOf } from './record-conflicts.ts';

/** The plain settled records of a state: what rules, summaries and outputs work on. */
export function datasetOf(state: ConsolidationState): Dataset {
  const byKind = new Map<RecordKind, unknown[]>();
  const conflicts: Conflict[] = [];
  for (const record of sortedById(state.records.values())) {
    const deletion = deletionStateOf(record);
    if (!hasContent(record) || deletion.state === 'deleted') continue;
    const list = byKind.get(record.kind) ?? [];
    list.push({
      id: record.id,
      ...(deletion.state === 'edited elsewhere' ? valueWithout(record, deletion.unseen) : record.value),
    });
    byKind.set(record.kind, list);
    conflicts.push(...conflictsOf(record, state.replicas));
  }
  // The schema of the kind was checked when the record was read or written.
  const of = <T>(kind: RecordKind) => (byKind.get(kind) ?? []) as T[];
  return {
    project: state.project,
    organisations: mapById(of<Organisation>('organisation')),
    places: mapById(of<Place>('place')),
    activities: of<Activity>('activity'),
    mappedOrganisations: of<MappedOrganisation>('mappedOrganisation'),
    attendanceImports: of<AttendanceImport>('attendanceImport'),
    overlaps: of<Overlap>('overlap'),
    periods: of<PeriodRecord>('period'),
    conflicts,
  };
}

/** Edited here and thrown away there is a conflict like any other: its field is absent. */
function valueWithout(record: StoredRecord, addresses: readonly string[]): Record<string, unknown> {
  const values = valuesByAddress(record.kind, record.value);
  for (const address of addresses) values.delete(address);
  return recordOfValues(values);
}

function sortedById(records: Iterable<RecordOrTombstone>): RecordOrTombstone[] {
  return [...records].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function mapById<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
