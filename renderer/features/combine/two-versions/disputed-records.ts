import type { Conflict, ConflictValue } from '../../../../shared/schema/dataset.ts';
import type { RecordKind } from '../../../../shared/schema/record.ts';

/** A record with fields in two versions: what is settled in one go. */
export interface DisputedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly conflicts: readonly Conflict[];
}

/** The conflicts by record, in the order in which they stand. */
export function disputedRecords(conflicts: readonly Conflict[]): readonly DisputedRecord[] {
  const records = new Map<string, { id: string; kind: RecordKind; conflicts: Conflict[] }>();
  for (const conflict of conflicts) {
    const known = records.get(conflict.record);
    if (known) known.conflicts.push(conflict);
    else records.set(conflict.record, { id: conflict.record, kind: conflict.kind, conflicts: [conflict] });
  }
  return [...records.values()];
}

/** Somebody who wrote one of the values, and how many of the fields. */
export interface Sender {
  readonly key: string;
  readonly writer: Pick<ConflictValue, 'author' | 'partner'>;
  readonly fields: number;
}

/** Everybody who wrote one of the values. A value that was deleted whole has no field of its own and names nobody. */
export function sendersOf(conflicts: readonly Conflict[]): readonly Sender[] {
  const senders = new Map<string, { key: string; writer: Sender['writer']; fields: number }>();
  for (const { values } of conflicts) {
    for (const key of new Set(values.filter(({ deleted }) => !deleted).map(senderKey))) {
      const known = senders.get(key);
      const writer = values.find((value) => senderKey(value) === key);
      if (known) known.fields += 1;
      else if (writer) senders.set(key, { key, writer, fields: 1 });
    }
  }
  return [...senders.values()];
}

export function senderKey({ author = '', partner = '' }: Pick<ConflictValue, 'author' | 'partner'>): string {
  return `${partner}/${author}`;
}
