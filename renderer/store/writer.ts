import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import type { Contents } from './contents.ts';
import { afterChange } from './contents.ts';
import { rebased, withDrafts } from './draft.ts';
import type { Draft } from './draft.ts';
import { NotSaved } from './not-saved.ts';
import { prepareWrite } from './prepare-write.ts';
import type { SavingState, Workspace } from './store-snapshot.ts';
import { readSince } from './read-workspace.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import { sequenceOfKey } from './sequence-key.ts';
import { databaseIssue, journalIssue } from './storage-failure.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { TabChannel } from './tab-channel.ts';
import type { Head, OutboxRow, WorkspaceDatabase } from './workspace-database.ts';
import { writeTransaction } from './write-transaction.ts';

/** How long to wait before trying again what could not be written, in milliseconds; the last one stays. */
const pauses = [1_000, 3_000, 10_000, 30_000];

export interface WriterParts {
  readonly environment: StoreEnvironment;
  readonly workspace: Workspace;
  readonly database: WorkspaceDatabase;
  readonly contents: Contents;
  readonly head: Head;
  /** Up to here the journal is written. */
  readonly journaled: number;
  /** Something that people see has changed. */
  readonly changed: () => void;
  /** A change has become safe. */
  readonly saved: () => void;
  /** The workspace was restored by another window. */
  readonly replaced: (read: ReadWorkspace) => void;
  /** Makes a verified backup stand for a change that is too long for the journal. */
  readonly checkpoint: (contents: Contents, head: Head) => Promise<void>;
}

interface Waiting {
  readonly draft: Draft;
  readonly resolve: () => void;
  readonly reject: (reason: NotSaved) => void;
}

/**
 * The write path (`reliability.md` W1): each change is shown at once, then written in one transaction, then appended to
 * the journal; only then is it saved and its promise resolved. What fails stays in memory, in order, and is tried again.
 */
export class Writer {
  private readonly parts: WriterParts;
  private readonly channel: TabChannel;
  private confirmed: Contents;
  private drafts: Waiting[] = [];
  /** In the database, not in the journal yet. */
  private unjournaled: Waiting[] = [];
  private running: Promise<void> | null = null;
  /** The journal lacks lines that are not at hand: a backup has to take its place. */
  private isJournalIncomplete = false;
  private failures = 0;
  private callOff: (() => void) | null = null;
  head: Head;
  journaled: number;
  /** What people see: what is written, and on top what is not yet. */
  visible: Contents;
  saving: SavingState;
  /** Why nothing can be written any more; null while it can. */
  stopped: Issue | null = null;

  constructor(parts: WriterParts) {
    this.parts = parts;
    this.confirmed = parts.contents;
    this.visible = parts.contents;
    this.head = parts.head;
    this.journaled = parts.journaled;
    this.saving = { state: 'saved', at: parts.environment.platform.now() };
    this.channel = parts.environment.openChannel(`forin/${parts.workspace.name}`, ({ journaled }) => {
      this.journaled = Math.max(this.journaled, journaled);
      void this.look();
    });
  }

  get written(): Contents {
    return this.confirmed;
  }

  /** Shows the change and writes it. Rejects only when it can never be written. */
  add(draft: Draft): Promise<void> {
    if (this.stopped) return Promise.reject(new NotSaved(this.stopped));
    this.visible = afterChange(this.visible, rebased(draft, this.visible));
    const saved = new Promise<void>((resolve, reject) => this.drafts.push({ draft, resolve, reject }));
    if (this.saving.state === 'saved') this.show({ state: 'saving' });
    else this.parts.changed();
    void this.run();
    return saved;
  }

  /** Writes what waits; rejects when it cannot be written now. */
  async flush(): Promise<void> {
    await this.run();
    if (this.stopped && this.hasWork) throw new NotSaved(this.stopped);
    if (this.saving.state === 'not saved') throw new NotSaved(this.saving.issue);
  }

  /** What is in the database and could not be brought into the journal at opening is brought there with the next try. */
  journalLater(issue: Issue): void {
    this.isJournalIncomplete = true;
    this.fail(issue);
  }

  /** Nothing is written any more; what waits is refused. The reason is what people see. */
  stop(issue: Issue): void {
    if (this.stopped) return;
    this.stopped = issue;
    this.callOff?.();
    for (const { reject } of [...this.unjournaled, ...this.drafts]) reject(new NotSaved(issue));
    if (this.hasWork) this.show({ state: 'not saved', issue });
    else this.parts.changed();
  }

  close(): void {
    this.stop(error('store.closed'));
    this.channel.close();
  }

  /** Takes over contents that were put in the place of what there was. */
  replaceWith(read: ReadWorkspace): void {
    this.confirmed = read.contents;
    this.head = read.head;
    this.journaled = read.head.sequence;
    this.visible = withDrafts(
      read.contents,
      this.drafts.map(({ draft }) => draft),
    );
    this.parts.changed();
  }

  /** Does something while no window of this workspace writes, with everything written before. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.parts.environment.locks.exclusive(`forin/${this.parts.workspace.name}/write`, work);
  }

  tell(): void {
    this.channel.tell({ sequence: this.head.sequence, journaled: this.journaled });
  }

  private run(): Promise<void> {
    this.callOff?.();
    this.callOff = null;
    this.running ??= this.writeAll().finally(() => {
      this.running = null;
      // Something may have come in after the last look.
      if (this.hasWork && !this.stopped && this.saving.state === 'saving') void this.run();
    });
    return this.running;
  }

  private async writeAll(): Promise<void> {
    if (!this.hasWork) return;
    while (this.hasWork && !this.stopped) {
      const issue = await this.exclusively(() => this.writeOnce());
      if (this.stopped) return;
      if (issue) {
        this.fail(issue);
        return;
      }
    }
    if (this.stopped) return;
    this.failures = 0;
    this.parts.saved();
  }

  private get hasWork(): boolean {
    return this.isJournalIncomplete || this.drafts.length + this.unjournaled.length > 0;
  }

  private fail(issue: Issue): void {
    const pause = pauses[Math.min(this.failures, pauses.length - 1)] ?? 0;
    this.failures += 1;
    this.callOff = this.parts.environment.later(pause, () => void this.run());
    this.show({ state: 'not saved', issue });
  }

  private async writeOnce(): Promise<Issue | null> {
    const { database } = this.parts;
    let lines: readonly OutboxRow[] | null;
    try {
      // A connection that the system closed is opened anew; whether the database is still whole shows in the next line.
      if (!database.isOpen()) await database.open();
      await this.catchUp();
      if (this.stopped) return null;
      lines = await this.transact();
    } catch (thrown) {
      return databaseIssue(thrown);
    }
    return lines ? this.writeJournal(lines) : null;
  }

  private async transact(): Promise<readonly OutboxRow[] | null> {
    const { database, environment } = this.parts;
    const taken = [...this.drafts];
    if (taken.length === 0) return database.outbox.orderBy('key').toArray();
    const drafts = taken.map(({ draft }) => draft);
    const prepared = await prepareWrite(this.confirmed, this.head, drafts, { pause: environment.pause });
    // What waits was refused meanwhile: it must not be written after that.
    if (this.stopped) return null;
    const lines = await writeTransaction(database, this.head, prepared, this.journaled);
    if (!lines) return null;
    this.head = prepared.head;
    this.drafts = this.drafts.slice(taken.length);
    this.unjournaled.push(...taken);
    // What people see stays as it is, to the same objects: nothing on the screen has changed by being written.
    this.confirmed = this.drafts.length === 0 ? this.visible : prepared.contents;
    return lines;
  }

  private async writeJournal(rows: readonly OutboxRow[]): Promise<Issue | null> {
    const { environment, workspace, checkpoint } = this.parts;
    const { head } = this;
    const due = rows.filter(({ key }) => sequenceOfKey(key) > this.journaled);
    try {
      const lines = due.flatMap(({ line }) => line ?? []);
      if (this.isJournalIncomplete || lines.length < due.length) await checkpoint(this.confirmed, head);
      else if (lines.length > 0) await environment.host.appendJournal(workspace.name, lines, head);
    } catch (thrown) {
      return journalIssue(thrown);
    }
    this.journaled = head.sequence;
    this.isJournalIncomplete = false;
    const safe = this.unjournaled;
    this.unjournaled = [];
    if (!this.hasWork) this.show({ state: 'saved', at: environment.platform.now() });
    for (const { resolve } of safe) resolve();
    this.tell();
    return null;
  }

  /** Takes over what other windows have written. */
  private async catchUp(): Promise<void> {
    const read = await readSince(this.parts.database, this.confirmed, this.head);
    if (read === null) return;
    if (read === 'lost') return this.stop(error('store.databaseLost'));
    // This window may have come further while it was reading.
    const { generation, sequence } = read.head;
    if (generation < this.head.generation) return;
    if (generation === this.head.generation && sequence <= this.head.sequence) return;
    if (generation > this.head.generation) {
      this.journaled = sequence;
      this.parts.replaced(read);
    }
    this.confirmed = read.contents;
    this.head = read.head;
    this.visible = withDrafts(
      read.contents,
      this.drafts.map(({ draft }) => draft),
    );
    this.parts.changed();
  }

  /** Another window said that it has written. */
  private async look(): Promise<void> {
    if (this.running || this.stopped) return;
    try {
      await this.catchUp();
    } catch {
      // The next change meets the same failure and says it.
    }
  }

  private show(saving: SavingState): void {
    const wasUnsaved = this.saving.state !== 'saved';
    this.saving = saving;
    const isUnsaved = saving.state !== 'saved';
    // The shell only asks before closing; that it cannot be told does no harm to what is written.
    if (wasUnsaved !== isUnsaved) this.parts.environment.host.setUnsaved(isUnsaved).catch(() => {});
    this.parts.changed();
  }
}
