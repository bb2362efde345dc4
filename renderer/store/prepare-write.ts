import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { listOfErasures } from '../../shared/consolidation/erasures.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import type { Decision } from '../../shared/schema/package-document.ts';
import { afterChange } from './contents.ts';
import type { Contents } from './contents.ts';
import { entryOf, rebased } from './draft.ts';
import type { Draft } from './draft.ts';
import { historyRowsOf, historyWithoutErased } from './history-row.ts';
import type { HistoryRow } from './history-row.ts';
import type { JournalEntry } from './journal-entry.ts';
import { unhurried } from './in-slices.ts';
import type { Slices } from './in-slices.ts';
import type { BatchInfo } from './store-changes.ts';
import { keyOfSequence } from './sequence-key.ts';
import type { Head, MetaRow, OutboxRow } from './workspace-database.ts';

/** Everything that one transaction writes, worked out before it begins. */
export interface PreparedWrite {
  readonly contents: Contents;
  readonly head: Head;
  readonly records: readonly RecordOrTombstone[];
  readonly history: readonly HistoryRow[];
  readonly batches: readonly BatchInfo[];
  readonly meta: readonly MetaRow[];
  readonly outbox: readonly OutboxRow[];
  /** Given when something is erased: all there is, to be taken out of what the database holds already. */
  readonly erasures?: Erasures;
}

/** Above this a change is not written as a journal line: a backup of the whole stands for it. */
const longestLine = 4_000_000;

/** Works out what drafts come to on top of the contents, one change after the other. */
export async function prepareWrite(
  contents: Contents,
  head: Head,
  drafts: readonly Draft[],
  slices: Slices,
): Promise<PreparedWrite> {
  let current = contents;
  let { sequence } = head;
  const records = new Map<string, RecordOrTombstone>();
  const history: HistoryRow[] = [];
  const batches = new Map<string, BatchInfo>();
  const outbox: OutboxRow[] = [];
  const meta = new Map<string, MetaRow>();
  let isErasing = false;
  for (const draft of drafts) {
    sequence += 1;
    const entry = entryOf(rebased(draft, current), head.generation, sequence);
    const before = current.state.records;
    for await (const rows of unhurried(historyRowsOf(before, entry), slices)) history.push(...rows);
    for (const { after } of entry.steps) records.set(after.id, after);
    if (entry.batch) batches.set(entry.batch.id, entry.batch);
    current = afterChange(current, entry);
    for (const row of metaRowsOf(entry, current)) meta.set(row.key, row);
    outbox.push({ key: keyOfSequence(sequence), line: lineOf(entry) });
    isErasing ||= entry.erasures !== undefined;
  }
  const next: Head = { generation: head.generation, sequence, records: current.state.records.size };
  meta.set('head', { key: 'head', ...next });
  return {
    contents: current,
    head: next,
    records: [...records.values()],
    history: history.map((row) => historyWithoutErased(row, current.state.erasures)),
    batches: [...batches.values()],
    meta: [...meta.values()],
    outbox,
    ...(isErasing ? { erasures: current.state.erasures } : {}),
  };
}

/** Enough records to be too long in any case are not even written out; what is erased begins the journal anew. */
function lineOf(entry: JournalEntry): string | null {
  if (entry.erasures || entry.steps.length > longestLine / 500) return null;
  const line = JSON.stringify(entry);
  return line.length > longestLine ? null : line;
}

function metaRowsOf(entry: JournalEntry, { state, settings }: Contents): MetaRow[] {
  const { replica, counter } = entry;
  return [
    { key: `replica/${replica}`, replica, counter },
    ...(entry.project ? [{ key: 'project' as const, project: state.project }] : []),
    ...(entry.settings || entry.begins ? [{ key: 'settings' as const, settings }] : []),
    ...(entry.replicas ? [{ key: 'replicas' as const, replicas: state.replicas }] : []),
    ...(entry.sources ? [{ key: 'sources' as const, sources: [...state.sources.values()] }] : []),
    ...(entry.erasures ? [{ key: 'erasures' as const, erasures: listOfErasures(state.erasures) }] : []),
    ...written(entry, state).map((decision) => ({ key: `decision/${decision.id}` as const, decision })),
  ];
}

/** The decisions of a change as they are after it; an erasure may cut down any of them. */
function written({ decisions = [], erasures }: JournalEntry, state: Contents['state']): readonly Decision[] {
  return erasures
    ? [...state.decisions.values()]
    : decisions.map((decision) => state.decisions.get(decision.id) ?? decision);
}

/** The rows of everything there is one of, for a database that is made anew. */
export function allMetaRows({ state, settings }: Contents, head: Head): MetaRow[] {
  return [
    { key: 'head', ...head },
    { key: 'project', project: state.project },
    { key: 'settings', settings },
    { key: 'replicas', replicas: state.replicas },
    { key: 'sources', sources: [...state.sources.values()] },
    ...(state.erasures.size > 0 ? [{ key: 'erasures' as const, erasures: listOfErasures(state.erasures) }] : []),
    ...[...state.decisions.values()].map((decision): MetaRow => ({ key: `decision/${decision.id}`, decision })),
  ];
}
