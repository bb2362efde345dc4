import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { error } from '../../shared/issue.ts';
import { recordSchema } from '../../shared/schema/record.ts';
import { isStored } from './journal-entry.ts';
import { NotSaved } from './not-saved.ts';
import { labelOfRecord } from './record-label.ts';

/** Throws {@link NotSaved} when the record does not have the form that records have; names the field. */
export function requireValid<T extends RecordOrTombstone>(record: T): T {
  if (isStored(record)) return record;
  const { kind, id } = record;
  const found = hasContent(record) ? recordSchema.safeParse(record).error?.issues[0]?.path : undefined;
  const field = (found ?? []).filter((part) => part !== 'value').join('/');
  const path = { kind, record: id, field };
  throw new NotSaved(error('store.notValid', path, { label: labelOfRecord(record) || 'none', field }));
}
