import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { afterChange } from './contents.ts';
import type { Contents } from './contents.ts';
import { entryOf, rebased } from './draft.ts';
import type { Draft } from './draft.ts';
import { historyRowsOf } from './history-row.ts';
import type { HistoryRow } from './history-row.ts';
import type { JournalEntry } from './journal-entry.ts';
import { unhurried } from './in-slices.ts';
import type { Slices } from './in-slices.ts';
import type { BatchInfo } from './project-store.ts';
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
}

/** Above this a change is not written as a journal line: a backup of the whole stands for it. */
export const longestLine = 4_000_000;

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
  for (const draft of drafts) {
    sequence += 1;
    const entry = entryOf(rebased(draft, current), head.generation, sequence);
    for await (const rows of unhurried(historyRowsOf(current.state.records, entry), slices)) history.push(...rows);
    for (const { after } of entry.steps) records.set(after.id, after);
    if (entry.batch) batches.set(entry.batch.id, entry.batch);
    current = afterChange(current, entry);
    for (const row of metaRowsOf(entry, current)) meta.set(row.key, row);
    outbox.push({ key: keyOfSequence(sequence), line: lineOf(entry) });
  }
  const next: Head = { generation: head.generation, sequence, records: current.state.records.size };
  meta.set('head', { key: 'head', ...next });
  return {
    contents: current,
    head: next,
    records: [...records.values()],
    history,
    batches: [...batches.values()],
    meta: [...meta.values()],
    outbox,
  };
}

/** Enough records to be too long in any case are not even written out. */
function lineOf(entry: JournalEntry): string | null {
  if (entry.steps.length > longestLine / 500) return null;
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
    ...(entry.decisions ?? []).map((decision) => ({ key: `decision/${decision.id}` as const, decision })),
  ];
}

/** The rows of everything there is one of, for a database that is made anew. */
export function allMetaRows({ state, settings }: Contents, head: Head): MetaRow[] {
  return [
    { key: 'head', ...head },
    { key: 'project', project: state.project },
    { key: 'settings', settings },
    { key: 'replicas', replicas: state.replicas },
    { key: 'sources', sources: [...state.sources.values()] },
    ...[...state.decisions.values()].map((decision): MetaRow => ({ key: `decision/${decision.id}`, decision })),
  ];
}
