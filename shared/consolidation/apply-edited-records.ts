import { valuesByAddress } from '../package/address.ts';
import type { Vector } from '../schema/change.ts';
import type { RecordKind, StoredRecord } from '../schema/record.ts';
import { hasContent } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { changesBetween, createRecord, writeVersions } from './edit-record.ts';
import type { Stamp } from './edit-record.ts';
import { hasSeen, versionsOf } from './versions.ts';
import type { Version } from './versions.ts';

/** A record as it came back from a copy for people, such as a workbook. */
export interface EditedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The version of the record that the copy was made from; absent when the copy does not say. */
  readonly version?: Vector | undefined;
  /** True for addresses about which the copy says nothing: a column left out, a cell that only said "two versions". */
  readonly isUntouched: (address: string) => boolean;
  /** Entries (`sessions/<entry id>`) that are not in the copy and are to go, as somebody has said; others stay. */
  readonly removedEntries?: ReadonlySet<string>;
}

/** Entries of the state that are not in the copy; they stay, for absence is never deletion. */
export interface AppliedRecords {
  readonly records: readonly StoredRecord[];
  readonly entriesLeftOut: readonly { readonly record: string; readonly address: string }[];
}

/**
 * The records that edited copies lead to. Where the copy was made from what the state still holds, a different cell is
 * an edit; where the state has moved on since, nobody can tell whether the cell was edited, and both values stay side
 * by side. Nothing is replaced that the copy had not seen.
 * @param nextStamp a new change for each record, of a replica of its own
 */
export function applyEditedRecords(
  state: ReadonlyMap<string, RecordOrTombstone>,
  edited: readonly EditedRecord[],
  nextStamp: () => Stamp,
): AppliedRecords {
  const records: StoredRecord[] = [];
  const entriesLeftOut: { record: string; address: string }[] = [];
  for (const copy of edited) {
    const known = state.get(copy.id);
    if (!known || !hasContent(known)) {
      if (!known) records.push(createRecord(copy.kind, copy.id, copy.value, nextStamp()));
      continue;
    }
    const changes = changesBetween(copy.kind, known.value, copy.value);
    const written = new Map<string, unknown>();
    for (const [address, value] of changes) {
      if (copy.isUntouched(address)) continue;
      if (value === undefined && isLeftOutEntry(address, copy) && !copy.removedEntries?.has(entryOf(address)))
        entriesLeftOut.push({ record: copy.id, address });
      else written.set(address, value);
    }
    if (written.size > 0) records.push(applyChanges(known, written, copy, nextStamp()));
  }
  return { records, entriesLeftOut };
}

function applyChanges(known: StoredRecord, changes: ReadonlyMap<string, unknown>, copy: EditedRecord, stamp: Stamp) {
  const versions = versionsOf(known);
  const written = new Map<string, readonly Version[]>();
  for (const [address, value] of changes) {
    const unseen = (versions.get(address) ?? []).filter(({ dot }) => !hasSeen(copy.version ?? {}, dot));
    written.set(address, [...unseen, value === undefined ? { ...stamp } : { ...stamp, value }]);
  }
  return writeVersions(known, written, [stamp]);
}

/** The whole entry is missing from the copy, not one cell of it emptied. */
function isLeftOutEntry(address: string, copy: EditedRecord): boolean {
  if (!address.includes('/')) return false;
  const entry = `${entryOf(address)}/`;
  return ![...valuesByAddress(copy.kind, copy.value).keys()].some((other) => other.startsWith(entry));
}

/** `sessions/<entry id>` of `sessions/<entry id>/from`. */
function entryOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}
