import { error } from '../../shared/issue.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import { cutBackups } from './cut-backups.ts';
import { keepErasures } from './kept-erasures.ts';
import { listBackups, makeBackup } from './backups.ts';
import type { NamedBackup } from './backup-name.ts';
import type { WholeWorkspace } from './backup-file.ts';
import type { Contents } from './contents.ts';
import type { HistoryRow } from './history-row.ts';
import type { Erased } from './store-changes.ts';
import type { BackupInfo, BackupState, Workspace } from './store-snapshot.ts';
import { removeKeptRows } from './raw-rows.ts';
import { afterAll, keyOfSequence } from './sequence-key.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { Head, WorkspaceDatabase } from './workspace-database.ts';

const rowsAtOnce = 500;

interface KeeperParts {
  readonly environment: StoreEnvironment;
  readonly workspace: Workspace;
  readonly database: WorkspaceDatabase;
  readonly backups: readonly NamedBackup[];
  readonly place: string | null;
  readonly changed: () => void;
}

/** Makes backups at the right times and says how old the last one is (`reliability.md` B1–B4). */
export class BackupKeeper {
  private readonly parts: KeeperParts;
  private running: Promise<NamedBackup> | null = null;
  state: BackupState;

  constructor(parts: KeeperParts) {
    this.parts = parts;
    this.state = { lastAt: parts.backups[0]?.madeAt ?? null, place: parts.place, issue: null };
  }

  /** Makes one now. Rejects when it cannot; the state says so, too. */
  async make(reason: BackupInfo['reason'], contents: Contents, head: Head): Promise<NamedBackup> {
    const { environment, workspace } = this.parts;
    try {
      const whole = await this.whole(contents, head);
      const made = await makeBackup(whole, workspace.name, reason, environment);
      const { capabilities } = await environment.host.getAppInfo();
      this.show({ ...this.state, lastAt: made.madeAt, place: capabilities.place, issue: null });
      return made;
    } catch (thrown) {
      this.show({ ...this.state, issue: error('store.backupFailed') });
      throw thrown;
    }
  }

  /** On the first change of a day; afterwards the journal begins anew. Never rejects: the state says what failed. */
  async makeDaily(written: () => { readonly contents: Contents; readonly head: Head }, trim: () => Promise<void>) {
    const today = this.parts.environment.platform.now().slice(0, 10);
    if (this.running || this.state.lastAt?.slice(0, 10) === today) return;
    const { contents, head } = written();
    this.running = this.make('daily', contents, head);
    try {
      await this.running;
      await trim();
    } catch {
      // Shown by `make`; a journal that is longer than it needs to be does no harm.
    } finally {
      this.running = null;
    }
  }

  /**
   * Takes what was erased out of every backup, with it what recoveries and damaged journals have put aside, and keeps beside the backups
   * what that is. Never rejects: what could not be reached is said, here and in the state.
   */
  async cutDown(erasures: Erasures, told?: (done: number, of: number) => void): Promise<Erased> {
    if (erasures.size === 0) return { uncut: [], issue: null };
    const { environment, workspace } = this.parts;
    // A daily backup that began before the erasure may still be on its way.
    await this.running?.catch(() => {});
    const { uncut: _, ...rest } = this.state;
    try {
      await keepErasures(workspace.name, erasures, environment);
      // Backups last: their marks say that nothing is left to do, at the next start as well.
      await removeKeptRows(workspace.name, environment.databases);
      await environment.host.removeJournalRemains(workspace.name);
      const uncut = await cutBackups(workspace.name, erasures, environment, told);
      this.show(uncut.length > 0 ? { ...rest, uncut } : rest);
      return { uncut, issue: null };
    } catch {
      const issue = error('store.eraseUnfinished');
      this.show({ ...this.state, issue });
      return { uncut: this.state.uncut ?? [], issue };
    }
  }

  /** A verified backup in the place of the journal. Only while nobody writes. */
  async checkpoint(contents: Contents, head: Head): Promise<void> {
    const { environment, workspace } = this.parts;
    await this.make('daily', contents, head);
    await environment.host.replaceJournal(workspace.name, [], head);
  }

  /**
   * Takes journal lines away that the last but one backup holds already: should the last one prove damaged, the one
   * before it and the journal still give everything. Only while nobody writes.
   */
  async trimJournal(head: Head): Promise<void> {
    const { environment, workspace } = this.parts;
    const [, previous] = (await listBackups(workspace.name, environment)).filter(
      ({ generation }) => generation === head.generation,
    );
    if (!previous) return;
    const { entries } = await environment.host.openJournal(workspace.name);
    const kept = entries.filter((line) => sequenceOfLine(line) > previous.sequence);
    if (kept.length < entries.length) await environment.host.replaceJournal(workspace.name, kept, head);
  }

  /** Everything up to a change; history is read in parts so that the screen goes on answering. */
  async whole(contents: Contents, head: Head): Promise<WholeWorkspace> {
    const { database, environment } = this.parts;
    const end = `${keyOfSequence(head.sequence)}${afterAll}`;
    const history: HistoryRow[] = [];
    let from = '';
    for (;;) {
      const rows = await database.history.where('key').between(from, end, false, true).limit(rowsAtOnce).toArray();
      for (const row of rows) history.push(row);
      from = rows.at(-1)?.key ?? from;
      if (rows.length < rowsAtOnce) break;
      await environment.pause();
    }
    return { contents, head, history, batches: await database.batches.toArray() };
  }

  private show(state: BackupState): void {
    this.state = state;
    this.parts.changed();
  }
}

/** The number of the change in a journal line; a line that has none is kept for as long as there is a journal. */
function sequenceOfLine(line: string): number {
  const match = /"sequence":(\d+)/.exec(line);
  return match ? Number(match[1]) : Number.POSITIVE_INFINITY;
}
