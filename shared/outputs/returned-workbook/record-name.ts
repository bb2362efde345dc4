import type { RecordKind } from '../../schema/record.ts';
import { organisationLabel, placeLabel } from '../workbook/names.ts';

/** What people call a record, in one line; empty when nothing names it. */
export function recordName(kind: RecordKind, value: Readonly<Record<string, unknown>>): string {
  if (kind === 'organisation') return organisationLabel(value) ?? '';
  if (kind === 'place') return placeLabel(value) ?? '';
  const fields = kind === 'activity' ? ['reference', 'title'] : ['name', 'period', 'eventDate', 'reason'];
  return fields
    .map((field) => value[field])
    .filter((text) => typeof text === 'string')
    .join(' ');
}
