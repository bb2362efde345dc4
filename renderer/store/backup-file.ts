import { z } from 'zod';
import { error } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { replicaInfoSchema, replicaSchema } from '../../shared/schema/change.ts';
import { erasureSchema } from '../../shared/schema/erasure.ts';
import { decisionSchema, sourceSchema } from '../../shared/schema/package-document.ts';
import { projectSchema } from '../../shared/schema/project.ts';
import { instantSchema } from '../../shared/schema/text.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { erasuresOf, listOfErasures } from '../../shared/consolidation/erasures.ts';
import type { Contents } from './contents.ts';
import type { HistoryRow } from './history-row.ts';
import { batchSchema, isStored, settingsSchema } from './journal-entry.ts';
import type { BatchInfo } from './store-changes.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { Head } from './workspace-database.ts';

/** Everything that a workspace holds at one moment: records with trash and versions, history, batches, settings. */
export interface WholeWorkspace {
  readonly contents: Contents;
  readonly head: Head;
  readonly history: readonly HistoryRow[];
  readonly batches: readonly BatchInfo[];
}

/** A backup that was read, and the name of the workspace it was made of. */
export interface ReadBackup extends WholeWorkspace {
  readonly workspace: string;
}

const format = 'forin-backup';
/** Version 2: something was erased; version 3: the definition has logos. Each is written as the oldest that says it all. */
const version = 3;
/** Rows written or read at a time, so that the screen goes on answering. */
const atOnce = 50;

const headerSchema = z.object({ format: z.literal(format), version: z.int().min(1), sha256: z.string() });
const envelopeSchema = z.strictObject({
  workspace: z.string(),
  madeAt: instantSchema,
  generation: z.int().min(1),
  sequence: z.int().min(0),
  counts: z.strictObject({ records: z.int().min(0), history: z.int().min(0), batches: z.int().min(0) }),
  project: projectSchema,
  settings: settingsSchema,
  replicas: z.record(replicaSchema, replicaInfoSchema),
  sources: z.array(sourceSchema),
  decisions: z.array(decisionSchema),
  erasures: z.array(erasureSchema).min(1).exactOptional(),
});
const historyRowSchema = z.strictObject({
  key: z.string(),
  record: z.string(),
  at: instantSchema,
  author: z.string().exactOptional(),
  partner: z.string().exactOptional(),
  batch: z.string().exactOptional(),
  action: z.enum(['created', 'edited', 'deleted', 'restored', 'erased']),
  // Cut down to what changed: not whole records that a schema could check. The check sum covers them.
  before: z.custom<RecordOrTombstone>(isObject).exactOptional(),
  after: z.custom<RecordOrTombstone>(isObject),
  undoes: z.string().exactOptional(),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

type Tools = Pick<StoreEnvironment, 'platform' | 'pause'>;

/**
 * Writes a backup: one JSON document with a row a line, its first line the format and the check sum (SHA-256) of
 * everything after it. A package would not do: it leaves the content of deleted records out.
 */
export async function writeBackup(
  whole: WholeWorkspace,
  workspace: string,
  madeAt: string,
  { platform, pause }: Tools,
): Promise<Uint8Array> {
  const { state, settings } = whole.contents;
  const { generation, sequence } = whole.head;
  const records = [...state.records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { history, batches } = whole;
  const erasures = listOfErasures(state.erasures);
  const written = state.project.reportLogos ? 3 : erasures.length > 0 ? 2 : 1;
  const envelope: z.input<typeof envelopeSchema> = {
    workspace,
    madeAt,
    generation,
    sequence,
    counts: { records: records.length, history: history.length, batches: batches.length },
    project: state.project,
    settings,
    replicas: state.replicas,
    sources: [...state.sources.values()],
    decisions: [...state.decisions.values()],
    ...(erasures.length > 0 ? { erasures: [...erasures] } : {}),
  };
  const headerWith = (sha256: string) =>
    platform.encodeUtf8(`{"format":"${format}","version":${written},"sha256":"${sha256}",\n`);
  const room = headerWith('0'.repeat(64));
  const pieces = [room, platform.encodeUtf8(`"workspace":${JSON.stringify(envelope)},\n`)];
  for (const [name, rows] of Object.entries({ records, history, batches })) {
    pieces.push(platform.encodeUtf8(`"${name}":[\n`));
    for (let from = 0; from < rows.length; from += atOnce) {
      const lines = rows.slice(from, from + atOnce).map((row) => JSON.stringify(row));
      pieces.push(platform.encodeUtf8(`${lines.join(',\n')}${from + atOnce < rows.length ? ',' : ''}\n`));
      await pause();
    }
    pieces.push(platform.encodeUtf8(name === 'batches' ? ']}\n' : '],\n'));
  }
  // Put together once, with room for the check sum: tens of megabytes are not copied a second time.
  const bytes = await joined(pieces, pause);
  // Hashing copies them once more: a task of its own.
  await pause();
  bytes.set(headerWith(await platform.sha256(bytes.subarray(room.length))));
  return bytes;
}

async function joined(pieces: readonly Uint8Array[], pause: () => Promise<void>): Promise<Uint8Array> {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    await pause();
  }
  return bytes;
}

/** Reads a backup, whole or not at all. @param file its name, for sentences */
export async function readBackup(
  bytes: Uint8Array,
  file: string,
  { platform, pause }: Tools,
): Promise<Result<ReadBackup>> {
  const firstBreak = bytes.indexOf(0x0a);
  const first = platform.decodeUtf8(bytes.subarray(0, Math.max(0, firstBreak))) ?? '';
  const header = headerSchema.safeParse(parsed(`${first.replace(/,$/, '')}}`));
  if (!header.success) return refused(error('store.notABackup', { file }));
  if (header.data.version > version) return refused(error('store.backupNewer', { file }));
  const damaged = refused(error('store.backupDamaged', { file }));
  const body = bytes.subarray(firstBreak + 1);
  if ((await platform.sha256(body)) !== header.data.sha256) return damaged;
  const lines = (platform.decodeUtf8(body) ?? '').split('\n');
  const envelope = envelopeSchema.safeParse(parsed((lines[0] ?? '').replace(/^"workspace":/, '').replace(/,$/, '')));
  if (!envelope.success) return damaged;
  const rows = await rowsOf(lines, pause);
  const { counts, generation, sequence, project, settings, replicas, sources, decisions, erasures } = envelope.data;
  const records = rows.get('records') ?? [];
  const history = z.array(historyRowSchema).safeParse(rows.get('history') ?? []);
  const batches = z.array(batchSchema).safeParse(rows.get('batches') ?? []);
  if (!records.every(isStored) || !history.success || !batches.success) return damaged;
  const stored = new Map(records.map((record) => [record.id, record]));
  const isWhole =
    stored.size === counts.records && history.data.length === counts.history && batches.data.length === counts.batches;
  if (!isWhole) return damaged;
  return ok({
    workspace: envelope.data.workspace,
    head: { generation, sequence, records: stored.size },
    history: history.data,
    batches: batches.data,
    contents: {
      settings,
      state: {
        project,
        replicas,
        records: stored,
        decisions: new Map(decisions.map((decision) => [decision.id, decision])),
        sources: new Map(sources.map((source) => [source.sha256, source])),
        erasures: erasuresOf(erasures ?? []),
      },
    },
  });
}

async function rowsOf(lines: readonly string[], pause: () => Promise<void>): Promise<Map<string, unknown[]>> {
  const lists = new Map<string, unknown[]>();
  let list: unknown[] = [];
  for (const [index, line] of lines.slice(1).entries()) {
    const heading = /^"([a-z]+)":\[$/.exec(line);
    if (heading) {
      list = [];
      lists.set(heading[1] ?? '', list);
    } else if (line.startsWith('{')) list.push(parsed(line.replace(/,$/, '')));
    if (index % atOnce === atOnce - 1) await pause();
  }
  return lists;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
