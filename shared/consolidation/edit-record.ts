import { valuesByAddress } from '../package/address.ts';
import type { Vector } from '../schema/change.ts';
import { fieldsByKind } from '../schema/record.ts';
import type { RecordKind, StoredRecord } from '../schema/record.ts';
import { assembleRecord } from './assemble-record.ts';
import { hasContent, seenByDeletions } from './deletion.ts';
import type { DeletionVersion, RecordOrTombstone } from './deletion.ts';
import { sameValue } from './same-value.ts';
import { joinVectors, versionsOf } from './versions.ts';
import type { Version } from './versions.ts';

/** One change: its dot, never used before, and when it was made. */
export interface Stamp {
  readonly dot: string;
  readonly at: string;
}

/**
 * A change bears a number that the record has seen of its replica before: a copy of the installation has used it, or a
 * file that was made by hand says so.
 */
export class NumberUsed extends Error {
  override readonly name = 'NumberUsed';
}

/** New values by address; `undefined` clears the field. */
export type FieldChanges = ReadonlyMap<string, unknown>;

/** A new record, written by one change. */
export function createRecord(
  kind: RecordKind,
  id: string,
  value: Readonly<Record<string, unknown>>,
  stamp: Stamp,
): StoredRecord {
  const empty = { kind, id, vector: {}, versions: new Map<string, readonly Version[]>() };
  return withVersions(empty, versionsWritten(valuesByAddress(kind, value), stamp), [stamp]);
}

/** Writes fields: each new value replaces every version its author saw, those of a conflict included. */
export function editRecord(record: StoredRecord, changes: FieldChanges, stamp: Stamp): StoredRecord {
  return writeVersions(record, versionsWritten(changes, stamp), [stamp]);
}

/** Puts versions in the place of all there are. Screens and imports use {@link editRecord}; undo needs several at once. */
export function writeVersions(
  record: StoredRecord,
  written: ReadonlyMap<string, readonly Version[]>,
  stamps: readonly Stamp[],
): StoredRecord {
  return withVersions({ ...record, versions: versionsOf(record) }, written, stamps);
}

/**
 * Throws the record away. Nothing of the content changes.
 * @param seen the content that the deletion speaks of, beside what deletions it replaces spoke of; edits beyond it will
 *   stand in conflict with it
 */
export function deleteRecord(
  record: RecordOrTombstone,
  stamp: Stamp,
  seen: Vector = hasContent(record) ? record.vector : {},
): RecordOrTombstone {
  const replaced = seenByDeletions(record.deletion) ?? {};
  return writeDeletions(record, [{ ...stamp, seen: joinVectors(replaced, seen) }]);
}

/** Takes the record out of the trash again. */
export function restoreRecord(record: RecordOrTombstone, stamp: Stamp): RecordOrTombstone {
  return writeDeletions(record, [{ ...stamp }]);
}

/** Puts deletions and restorations, one or more, in the place of all there are. Only undo needs several at once. */
export function writeDeletions(record: RecordOrTombstone, versions: readonly DeletionVersion[]): RecordOrTombstone {
  const vector = versions.reduce(withDot, record.deletion?.vector ?? {});
  return { ...record, deletion: { vector, versions: versions.toSorted((a, b) => (a.dot < b.dot ? -1 : 1)) } };
}

/**
 * The changes that turn one plain record into another: what is new or different, and what is gone. An entry that is
 * gone is cleared in every field it could have, so that one filled in elsewhere meets the removal (`domain.md` §5).
 */
export function changesBetween(
  kind: RecordKind,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Map<string, unknown> {
  const old = valuesByAddress(kind, before);
  const current = valuesByAddress(kind, after);
  const changes = new Map<string, unknown>();
  for (const [address, value] of current) {
    if (!old.has(address) || !sameValue(old.get(address), value)) changes.set(address, value);
  }
  for (const address of old.keys()) {
    if (!current.has(address)) changes.set(address, undefined);
  }
  for (const address of fieldsOfRemovedEntries(kind, before, after)) changes.set(address, undefined);
  return changes;
}

function fieldsOfRemovedEntries(
  kind: RecordKind,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  return [...fieldsByKind[kind]].flatMap(([name, spec]) => {
    if (spec.type !== 'list') return [];
    const kept = new Set(entryIds(after[name]));
    const removed = entryIds(before[name]).filter((id) => !kept.has(id));
    return removed.flatMap((id) => [...spec.fields.keys()].map((field) => `${name}/${id}/${field}`));
  });
}

function entryIds(list: unknown): string[] {
  return ((list ?? []) as readonly { readonly id: string }[]).map((entry) => entry.id);
}

type Base = Parameters<typeof assembleRecord>[0];

function withVersions(base: Base, written: ReadonlyMap<string, readonly Version[]>, stamps: readonly Stamp[]) {
  const versions = new Map([...base.versions, ...written]);
  return assembleRecord({
    kind: base.kind,
    id: base.id,
    vector: stamps.reduce(withDot, base.vector),
    versions,
    deletion: base.deletion,
  });
}

function versionsWritten(changes: FieldChanges, stamp: Stamp): Map<string, readonly Version[]> {
  return new Map(
    [...changes].map(([address, value]) => [address, [value === undefined ? { ...stamp } : { ...stamp, value }]]),
  );
}

function withDot(vector: Vector, { dot }: Pick<Stamp, 'dot'>): Vector {
  const colon = dot.indexOf(':');
  const replica = dot.slice(0, colon);
  const counter = Number(dot.slice(colon + 1));
  if ((vector[replica] ?? 0) >= counter) throw new NumberUsed(`the change ${dot} was used before`);
  return { ...vector, [replica]: counter };
}
