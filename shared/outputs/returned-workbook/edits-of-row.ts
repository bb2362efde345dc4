import { applyEditedRecords } from '../../consolidation/apply-edited-records.ts';
import type { ConsolidationState } from '../../consolidation/consolidation-state.ts';
import { deletionStateOf, hasContent } from '../../consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../consolidation/deletion.ts';
import { restoreRecord } from '../../consolidation/edit-record.ts';
import type { Stamp } from '../../consolidation/edit-record.ts';
import { sameValue } from '../../consolidation/same-value.ts';
import { hasSeen, versionsOf } from '../../consolidation/versions.ts';
import type { StoredRecord } from '../../schema/record.ts';
import { editedRecordOf } from '../workbook/edited-record.ts';
import type { ReadRecord } from '../workbook/records-in-making.ts';

/** What a row comes to: the record that it leads to, if to another one, and entries whose rows were removed. */
export interface RowEdits {
  readonly record?: RecordOrTombstone;
  /** `sessions/<entry id>`, of entries that were there when the workbook was made. */
  readonly removedEntries: readonly string[];
}

interface RowWish {
  /** Entries that somebody said to remove. */
  readonly removing: ReadonlySet<string>;
  readonly newId: () => string;
  readonly nextStamp: () => Stamp;
}

/** A row as an edit of the record it is, or of a new one when the register has none of its id. */
export function editsOfRow(records: ConsolidationState['records'], row: ReadRecord, wish: RowWish): RowEdits {
  const known = row.id === undefined ? undefined : records.get(row.id);
  const settled = known && hasContent(known) ? withKnownEntries(row, known) : row;
  const copy = { ...editedRecordOf(settled, wish.newId), removedEntries: wish.removing };
  const before = records.get(copy.id);
  const { records: edited, entriesLeftOut } = applyEditedRecords(records, [copy], wish.nextStamp);
  const versions = before && hasContent(before) && entriesLeftOut.length > 0 ? versionsOf(before) : undefined;
  const wasWritten = (address: string) =>
    copy.version === undefined || (versions?.get(address) ?? []).every(({ dot }) => hasSeen(copy.version ?? {}, dot));
  const removed = entriesLeftOut.filter(({ address }) => wasWritten(address));
  const added = entriesLeftOut.filter(({ address }) => !wasWritten(address)).map(({ address }) => entryOf(address));
  const [record = isTakenBack(row, before) ? before : undefined] = edited;
  return {
    ...(record && { record: isTakenBack(row, before) ? restoreRecord(record, wish.nextStamp()) : record }),
    removedEntries: [...new Set(removed.map(({ address }) => entryOf(address)))].filter((one) => !added.includes(one)),
  };
}

/** A row that somebody added, taken in before and undone since: taking it in again brings it back. */
function isTakenBack({ id }: ReadRecord, before: RecordOrTombstone | undefined): boolean {
  return id === undefined && before !== undefined && deletionStateOf(before).state === 'deleted';
}

function entryOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}

/** New entries that hold just what an entry of the record holds, and which has no row any more, are that entry. */
function withKnownEntries(row: ReadRecord, known: StoredRecord): ReadRecord {
  if (row.newEntries.length === 0) return row;
  const value: Record<string, unknown> = { ...row.value };
  const newEntries = row.newEntries.filter(({ list, value: entry }) => {
    const own = (value[list] ?? []) as readonly Entry[];
    const twin = ((known.value[list] ?? []) as readonly Entry[]).find(
      ({ id, ...fields }) => sameValue(fields, entry) && own.every((one) => one.id !== id),
    );
    if (twin) value[list] = [...own, twin].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return !twin;
  });
  return { ...row, value, newEntries };
}

interface Entry {
  readonly id: string;
}
