import { noErasures } from '../../shared/consolidation/erasures.ts';
import type { Sentinel } from '../../shared/host.ts';
import type { WholeWorkspace } from './backup-file.ts';
import type { NamedBackup } from './backup-name.ts';
import { listBackups, openBackup } from './backups.ts';
import { afterChange, emptyContents } from './contents.ts';
import type { Contents } from './contents.ts';
import { cutDown } from './cut-down.ts';
import { erasuresFile, readKeptErasures } from './kept-erasures.ts';
import { historyRowsOf } from './history-row.ts';
import type { HistoryRow } from './history-row.ts';
import { compareHeads, lastKnown } from './integrity-gate.ts';
import type { ReadJournal } from './integrity-gate.ts';
import type { BatchInfo } from './store-changes.ts';
import type { BackupInfo } from './store-snapshot.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { Head } from './workspace-database.ts';

/** Why the workspace cannot simply be opened. */
export type RecoveryReason =
  /** The database is not there, or empty. */
  | 'missing'
  /** The browser says that it threw it away as damaged. */
  | 'wiped'
  /** It has less than was once saved. */
  | 'behind'
  /** Parts of it are missing, or it cannot be read. */
  | 'damaged';

/** What is known when a workspace needs recovery, for people to see before they choose. */
export interface RecoveryPlan {
  readonly reason: RecoveryReason;
  /** The newest backup that is whole; null: none. */
  readonly backup: BackupInfo | null;
  /** Names of newer backups that are damaged; they are kept. */
  readonly damagedBackups: readonly string[];
  /** Changes in the journal that come after the backup. */
  readonly changes: number;
  /** When the last of them was made; null: none. */
  readonly lastChangeAt: string | null;
  /** Saved changes that are neither in a backup nor in the journal. */
  readonly missing: number;
  /** Records that recovery brings back; null when there is nothing to recover from. */
  readonly records: number | null;
  /** How far the workspace had come, as far as anything outside the database says. */
  readonly lastKnown: Sentinel | null;
}

/** What recovery would put in place. */
export interface Recovered {
  readonly plan: RecoveryPlan;
  readonly whole: WholeWorkspace | null;
}

interface Remains {
  readonly reason: RecoveryReason;
  readonly journal: ReadJournal;
  /** What the database still holds, when it can be read. */
  readonly database: WholeWorkspace | null;
}

/** Works out the best that can be brought back: the newest whole backup or database, and the journal after it. */
export async function planRecovery(
  workspace: string,
  { reason, journal, database }: Remains,
  environment: StoreEnvironment,
): Promise<Recovered> {
  const known = lastKnown(journal);
  // A backup of a generation that was never reached comes from a restoring that was not finished.
  const backups = (await listBackups(workspace, environment).catch((): NamedBackup[] => []))
    .filter(({ generation }) => known.generation === 0 || generation <= known.generation)
    .toSorted((a, b) => compareHeads(b, a));
  const damagedBackups: string[] = [];
  let backup: NamedBackup | null = null;
  let base: WholeWorkspace | null = null;
  for (const candidate of backups) {
    const read = await openBackup(workspace, candidate.name, environment);
    if (read.ok) {
      [backup, base] = [candidate, read.value];
      break;
    }
    damagedBackups.push(candidate.name);
  }
  if (database && (!base || compareHeads(database.head, base.head) > 0)) base = database;
  const redone = redo(base, journal);
  const kept = await readKeptErasures(workspace, environment).catch(() => null);
  if (kept === null) damagedBackups.push(erasuresFile);
  const whole = redone.whole && cutDown(redone.whole, kept ?? noErasures);
  const missing = whole
    ? missingChanges(base?.head ?? { generation: known.generation, sequence: 0 }, journal)
    : known.sequence;
  const plan: RecoveryPlan = {
    reason,
    backup: backup && publicInfo(backup),
    damagedBackups,
    changes: redone.changes,
    lastChangeAt: redone.lastAt,
    missing,
    records: whole ? whole.contents.state.records.size : null,
    lastKnown: journal.sentinel,
  };
  return { plan, whole };
}

function publicInfo({ name, bytes, sha256, madeAt, records, reason }: NamedBackup): BackupInfo {
  return { name, bytes, sha256, madeAt, records, reason };
}

/** Makes the changes of the journal again, on top of the base or of nothing. */
function redo(base: WholeWorkspace | null, { entries }: ReadJournal) {
  let contents: Contents | undefined = base?.contents;
  let head: Omit<Head, 'records'> = base?.head ?? { generation: 0, sequence: 0 };
  const history: HistoryRow[] = [...(base?.history ?? [])];
  const batches = new Map<string, BatchInfo>((base?.batches ?? []).map((batch) => [batch.id, batch]));
  let changes = 0;
  let lastAt: string | null = null;
  for (const entry of entries) {
    if (contents && compareHeads(entry, head) <= 0) continue;
    const before = contents ?? emptyContents(entry);
    if (!before) continue;
    for (const row of historyRowsOf(before.state.records, entry)) history.push(row);
    if (entry.batch) batches.set(entry.batch.id, entry.batch);
    contents = afterChange(before, entry);
    head = { generation: entry.generation, sequence: entry.sequence };
    changes += 1;
    lastAt = entry.at;
  }
  if (!contents) return { whole: null, changes, lastAt };
  const whole: WholeWorkspace = {
    contents,
    head: { ...head, records: contents.state.records.size },
    history,
    batches: [...batches.values()],
  };
  return { whole, changes, lastAt };
}

/** Numbers after the base that were once reached and of which there is no line. */
function missingChanges(base: Omit<Head, 'records'>, journal: ReadJournal): number {
  const known = lastKnown(journal);
  if (compareHeads(known, base) <= 0) return 0;
  const there = new Set(
    journal.entries.filter(({ generation }) => generation === known.generation).map(({ sequence }) => sequence),
  );
  let missing = 0;
  for (let sequence = base.sequence + 1; sequence <= known.sequence; sequence += 1) {
    if (!there.has(sequence)) missing += 1;
  }
  return missing;
}
