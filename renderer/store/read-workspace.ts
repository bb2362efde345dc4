import { sameValue } from '../../shared/consolidation/same-value.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { erasuresOf, mergeErasures } from '../../shared/consolidation/erasures.ts';
import type { Contents } from './contents.ts';
import { afterAll, keyOfSequence } from './sequence-key.ts';
import type { Head, MetaRow, WorkspaceDatabase } from './workspace-database.ts';

const recordsAtOnce = 1_000;

/** A workspace as its database holds it. */
export interface ReadWorkspace {
  readonly contents: Contents;
  readonly head: Head;
  /** Last number used by each replica of this installation. */
  readonly ownReplicas: ReadonlyMap<string, number>;
}

/** Reads everything but history. @returns null when the database does not hold a whole workspace */
export async function readWorkspace(database: WorkspaceDatabase): Promise<ReadWorkspace | null> {
  const { records, meta } = database;
  const all = new Map<string, RecordOrTombstone>();
  const rows = await database.transaction('r', [records, meta], async () => {
    // A part at a time: ten thousand records at once would keep the window from drawing.
    for (let last = ''; ;) {
      const part = await records.where('id').above(last).limit(recordsAtOnce).toArray();
      for (const record of part) all.set(record.id, record);
      last = part.at(-1)?.id ?? last;
      if (part.length < recordsAtOnce) break;
    }
    return meta.toArray();
  });
  return workspaceOf(rows, all);
}

function workspaceOf(rows: readonly MetaRow[], records: ReadonlyMap<string, RecordOrTombstone>): ReadWorkspace | null {
  const row = <Key extends MetaRow['key']>(key: Key) =>
    rows.find((one): one is Extract<MetaRow, { key: Key }> => one.key === key);
  const [head, project, settings] = [row('head'), row('project'), row('settings')];
  if (!head || !project || !settings || head.records !== records.size) return null;
  const sources = row('sources')?.sources ?? [];
  const decisions = rows.flatMap((one) => ('decision' in one ? [one.decision] : []));
  const { generation, sequence } = head;
  return {
    head: { generation, sequence, records: head.records },
    contents: {
      settings: settings.settings,
      state: {
        project: project.project,
        replicas: row('replicas')?.replicas ?? {},
        records,
        decisions: new Map(decisions.map((decision) => [decision.id, decision])),
        sources: new Map(sources.map((source) => [source.sha256, source])),
        erasures: erasuresOf(row('erasures')?.erasures ?? []),
      },
    },
    ownReplicas: new Map(rows.flatMap((one) => ('counter' in one ? [[one.replica, one.counter] as const] : []))),
  };
}

/** All history and batches, for a backup or a recovery. */
export async function readHistory({ history, batches }: WorkspaceDatabase) {
  return { history: await history.toArray(), batches: await batches.toArray() };
}

/** What other windows have written since; null when nothing, `lost` when the database fell behind what it held. */
export async function readSince(
  database: WorkspaceDatabase,
  contents: Contents,
  known: Head,
): Promise<ReadWorkspace | 'lost' | null> {
  const { records, history, meta } = database;
  const changes = await database.transaction('r', [records, history, meta], async () => {
    const head = await meta.get('head');
    if (!head || head.key !== 'head') return 'lost' as const;
    if (head.generation === known.generation && head.sequence === known.sequence) return null;
    if (head.generation !== known.generation) return 'other generation' as const;
    const range = history.where('key').between(`${keyOfSequence(known.sequence)}${afterAll}`, afterAll);
    const ids = new Set((await range.toArray()).map(({ record }) => record));
    return { rows: await meta.toArray(), changed: await records.bulkGet([...ids]), head };
  });
  if (changes === null || changes === 'lost') return changes;
  if (changes === 'other generation') {
    const read = await readWorkspace(database);
    return read && read.head.generation > known.generation ? read : 'lost';
  }
  if (changes.head.sequence < known.sequence) return 'lost';
  const all = new Map(contents.state.records);
  for (const record of changes.changed) if (record) all.set(record.id, record);
  const read = workspaceOf(changes.rows, all);
  return read ? { ...read, contents: keepingIdentity(contents, read.contents) } : 'lost';
}

/** What is the same keeps its identity, so that nobody works it out again. */
function keepingIdentity(before: Contents, after: Contents): Contents {
  return {
    settings: same(before.settings, after.settings),
    state: {
      ...after.state,
      project: same(before.state.project, after.state.project),
      replicas: same(before.state.replicas, after.state.replicas),
      erasures: mergeErasures(before.state.erasures, after.state.erasures),
    },
  };
}

function same<T>(old: T, now: T): T {
  return sameValue(old, now) ? old : now;
}
