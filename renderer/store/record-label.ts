import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import type { RecordKind } from '../../shared/schema/record.ts';

/** Fields by which people call a record, the first that is filled in. */
const naming: Readonly<Record<RecordKind, readonly string[]>> = {
  activity: ['title', 'reference'],
  organisation: ['shortName', 'name'],
  place: ['name', 'municipality'],
  mappedOrganisation: ['name'],
  attendanceImport: ['eventDate'],
  overlap: ['reason'],
  period: ['period'],
};

/** What people call a record; empty when it has no name. */
export function labelOfRecord(record: RecordOrTombstone | undefined): string {
  if (!record || !hasContent(record)) return '';
  const name = naming[record.kind].map((field) => record.value[field]).find((value) => typeof value === 'string');
  return name ?? '';
}
