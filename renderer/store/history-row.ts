import { assembleRecord } from '../../shared/consolidation/assemble-record.ts';
import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { isErased, noErasures, withoutErased } from '../../shared/consolidation/erasures.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import { distinctContents, versionsOf } from '../../shared/consolidation/versions.ts';
import type { Version, Versions } from '../../shared/consolidation/versions.ts';
import type { StoredRecord } from '../../shared/schema/record.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { FieldDifference, HistoryEntry } from './store-changes.ts';
import { keyOfSequence } from './sequence-key.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** One change of one record: enough to show it and to take it back. */
export interface HistoryRow {
  /** Running number of the change, then of the record in it. */
  readonly key: string;
  readonly record: string;
  readonly at: string;
  readonly author?: string;
  readonly partner?: string;
  readonly batch?: string;
  readonly action: HistoryEntry['action'];
  /** The record before and after, cut down to the fields that changed; `before` is absent when it was created. */
  readonly before?: RecordOrTombstone;
  readonly after: RecordOrTombstone;
  /** Key of the change that this one takes back. */
  readonly undoes?: string;
}

/** The history of a change. What begins a workspace is not a change by anybody and has none. */
export function* historyRowsOf(
  records: ReadonlyMap<string, RecordOrTombstone>,
  entry: Pick<JournalEntry, 'sequence' | 'at' | 'author' | 'partner' | 'batch' | 'steps' | 'begins' | 'erasures'>,
): Generator<HistoryRow> {
  if (entry.begins) return;
  const inBatch = entry.batch !== undefined;
  const erased = new Set(inBatch ? [] : (entry.erasures ?? []).map(({ record }) => record));
  for (const [index, { after, undoes }] of entry.steps.entries()) {
    const before = records.get(after.id);
    yield {
      key: `${keyOfSequence(entry.sequence)}/${String(index).padStart(6, '0')}`,
      record: after.id,
      at: entry.at,
      ...(entry.author === undefined ? {} : { author: entry.author }),
      ...(entry.partner === undefined ? {} : { partner: entry.partner }),
      ...(entry.batch === undefined ? {} : { batch: entry.batch.id }),
      action: erased.has(after.id) ? 'erased' : actionOf(before, after),
      ...(before ? cutToChanges(before, after) : { after: inBatch ? withFields(after, new Set()) : after }),
      ...(undoes === undefined ? {} : { undoes }),
    };
  }
}

/** The row without what was erased; the row itself when nothing of it was. */
export function historyWithoutErased(row: HistoryRow, erasures: Erasures): HistoryRow {
  const before = row.before && withoutErased(row.before, erasures);
  const after = withoutErased(row.after, erasures);
  return before === row.before && after === row.after ? row : { ...row, ...(before ? { before } : {}), after };
}

function actionOf(before: RecordOrTombstone | undefined, after: RecordOrTombstone): HistoryRow['action'] {
  if (!before) return 'created';
  const [was, is] = [deletionStateOf(before).state, deletionStateOf(after).state];
  if (is === 'deleted' && was !== 'deleted') return 'deleted';
  return was === 'deleted' && is !== 'deleted' ? 'restored' : 'edited';
}

function cutToChanges(before: RecordOrTombstone, after: RecordOrTombstone) {
  const [old, now] = [versionsIn(before), versionsIn(after)];
  const changed = new Set(
    [...old.keys(), ...now.keys()].filter((address) => !same(old.get(address), now.get(address))),
  );
  return { before: withFields(before, changed, old), after: withFields(after, changed, now) };
}

/** The record with these fields only. */
function withFields(record: RecordOrTombstone, addresses: ReadonlySet<string>, versions = versionsIn(record)) {
  if (!hasContent(record)) return record;
  const { kind, id, vector, deletion } = record;
  const kept = new Map([...versions].filter(([address]) => addresses.has(address)));
  return assembleRecord({ kind, id, vector, versions: kept, deletion });
}

function versionsIn(record: RecordOrTombstone): Versions {
  return hasContent(record) ? versionsOf(record) : new Map();
}

function same(a: readonly Version[] | undefined, b: readonly Version[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every(({ dot }) => b?.some((other) => other.dot === dot));
}

/** The record as the change of a person made it here, whole; undefined when it came in another way. */
export async function recordWhenMade(
  { history }: Pick<WorkspaceDatabase, 'history'>,
  id: string,
): Promise<StoredRecord | undefined> {
  const first = await history.where('record').equals(id).first();
  if (!first || first.action !== 'created' || first.batch !== undefined) return undefined;
  return hasContent(first.after) ? first.after : undefined;
}

/** What people see of a change. A field in conflict shows no value, and what was erased says so. */
export function historyEntryOf(row: HistoryRow, erasures: Erasures): HistoryEntry {
  const { at, author, partner, batch, action, before, after } = row;
  return {
    at,
    ...(author === undefined ? {} : { author }),
    ...(partner === undefined ? {} : { partner }),
    ...(batch === undefined ? {} : { batch }),
    action,
    fields: differencesBetween(before, after, erasures),
  };
}

/** The fields in which two states of a record differ, with their settled values, or that they are in several versions. */
export function differencesBetween(
  before: RecordOrTombstone | undefined,
  after: RecordOrTombstone | undefined,
  erasures: Erasures = noErasures,
): FieldDifference[] {
  const [old, now] = [before ? versionsIn(before) : new Map(), after ? versionsIn(after) : new Map()] as Versions[];
  const id = (before ?? after)?.id ?? '';
  const isGone = (address: string) => (version: Version) => isErased(erasures, id, address, version);
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
    .filter((address) => !same(old?.get(address), now?.get(address)))
    .toSorted()
    .map((address): FieldDifference => {
      const [was, is] = [distinctContents(old?.get(address) ?? []), distinctContents(now?.get(address) ?? [])];
      return {
        address,
        ...(was[0] && was.length === 1 && 'value' in was[0] ? { before: was[0].value } : {}),
        ...(is[0] && is.length === 1 && 'value' in is[0] ? { after: is[0].value } : {}),
        ...(was.length > 1 ? { wasDisputed: true as const } : {}),
        ...(is.length > 1 ? { isDisputed: true as const } : {}),
        ...(old?.get(address)?.some(isGone(address)) ? { wasErased: true as const } : {}),
        ...(now?.get(address)?.some(isGone(address)) ? { isErased: true as const } : {}),
      };
    });
}
