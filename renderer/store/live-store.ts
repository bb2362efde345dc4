import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { projectSchema } from '../../shared/schema/project.ts';
import { BackupKeeper } from './backup-keeper.ts';
import type { NamedBackup } from './backup-name.ts';
import { ChangeAuthor } from './change-author.ts';
import { lockName } from './claim-replica.ts';
import type { ClaimedReplica } from './claim-replica.ts';
import { DatasetCache } from './dataset-cache.ts';
import type { Draft } from './draft.ts';
import { historyEntryOf, recordWhenMade } from './history-row.ts';
import { LiveBackups } from './live-backups.ts';
import { LiveBatches } from './live-batches.ts';
import { NotSaved } from './not-saved.ts';
import { packageOf } from './package-of-contents.ts';
import { planCreate, planCreateWithId, planDecisions, planEdit, planRemove, planRestore } from './plan-change.ts';
import { lastUndoable, planUndo } from './plan-undo.ts';
import type { ProjectStore } from './project-store.ts';
import type { Erased } from './store-changes.ts';
import type { StoreSnapshot, Workspace } from './store-snapshot.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';
import { trashOf } from './trash.ts';
import { Writer } from './writer.ts';

export interface StoreParts {
  readonly environment: StoreEnvironment;
  readonly workspace: Workspace;
  readonly database: WorkspaceDatabase;
  readonly read: ReadWorkspace;
  readonly claimed: ClaimedReplica;
  readonly backups: readonly NamedBackup[];
  readonly place: string | null;
  readonly notices: readonly Issue[];
}

/** The store of one open workspace. */
export class LiveStore implements ProjectStore {
  private readonly parts: StoreParts;
  private readonly author: ChangeAuthor;
  private readonly cache: DatasetCache;
  private readonly listeners = new Set<() => void>();
  private readonly batches: LiveBatches;
  private readonly backups: LiveBackups;
  /** Frees the replicas that were taken since the start. */
  private readonly taken: (() => void)[] = [];
  private snapshot: StoreSnapshot;
  readonly writer: Writer;
  readonly keeper: BackupKeeper;

  constructor(parts: StoreParts) {
    this.parts = parts;
    const { environment, workspace, database, read, claimed, backups, place } = parts;
    const changed = () => this.changed();
    this.author = new ChangeAuthor(environment.platform, claimed, (replica) => void this.claim(replica));
    this.cache = new DatasetCache(read.contents.state);
    this.keeper = new BackupKeeper({ environment, workspace, database, backups, place, changed });
    this.writer = new Writer({
      environment,
      workspace,
      database,
      contents: read.contents,
      head: read.head,
      journaled: read.head.sequence,
      changed,
      saved: () => void this.keeper.makeDaily(this.written, this.trim),
      replaced: () => this.author.becomeAnother(),
      checkpoint: (contents, head) => this.keeper.checkpoint(contents, head),
    });
    const write = (plan: () => Draft | null) => this.write(plan);
    const { author, writer, keeper } = this;
    this.backups = new LiveBackups({ environment, workspace, database, author, writer, keeper, write });
    this.batches = new LiveBatches({
      environment,
      database,
      author,
      visible: () => this.visible,
      stopped: () => writer.stopped,
      write,
      flush: () => this.flush(),
      backUpFirst: (reason) => this.backups.backUpFirst(reason),
      eraseInBackups: () => this.backups.eraseInBackups(),
    });
    this.snapshot = this.takeSnapshot();
  }

  getSnapshot = (): StoreSnapshot => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  create: ProjectStore['create'] = async (kind, value) => {
    const id =
      kind === 'period'
        ? `${String(value['partner'])}:${String(value['period'])}`
        : this.parts.environment.platform.newId();
    await this.write(() => planCreate(this.visible, this.author, { kind, id, value }));
    return id;
  };

  createWithId: ProjectStore['createWithId'] = async (kind, id, values) => {
    const isThere = this.visible.state.records.has(id);
    const made = isThere ? await recordWhenMade(this.parts.database, id) : undefined;
    await this.write(() => planCreateWithId(this.visible, this.author, { kind, id, values, made }));
  };

  edit: ProjectStore['edit'] = (id, changes, basedOn) =>
    this.write(() => planEdit(this.visible, this.author, { id, changes, basedOn }));

  remove: ProjectStore['remove'] = (id) => this.write(() => planRemove(this.visible, this.author, id));

  restore: ProjectStore['restore'] = (id) => this.write(() => planRestore(this.visible, this.author, id));

  decide: ProjectStore['decide'] = (conflict, value, reason) => this.decideAll([{ conflict, value }], reason);

  decideAll: ProjectStore['decideAll'] = (choices, reason) => {
    const { newId } = this.parts.environment.platform;
    const wishes = choices.map((choice) => ({ ...choice, reason, decision: newId() }));
    return this.write(() => planDecisions(this.visible, this.author, wishes));
  };

  undoLast: ProjectStore['undoLast'] = async (id) => {
    await this.flush();
    const rows = await this.parts.database.history.where('record').equals(id).toArray();
    const row = lastUndoable(rows);
    if (!row) return null;
    const { draft, leftAlone } = this.author.planned(this.visible.state.erasures, () =>
      planUndo(this.visible, this.author, row, rows),
    );
    await this.write(() => draft);
    return { leftAlone };
  };

  previewMerge: ProjectStore['previewMerge'] = (...given) => this.batches.previewMerge(...given);

  applyMerge: ProjectStore['applyMerge'] = (...given) => this.batches.applyMerge(...given);

  applyChanges: ProjectStore['applyChanges'] = (...given) => this.batches.applyChanges(...given);

  undoBatch: ProjectStore['undoBatch'] = (...given) => this.batches.undoBatch(...given);

  applyAgain: ProjectStore['applyAgain'] = (...given) => this.batches.applyAgain(...given);

  previewUndo: ProjectStore['previewUndo'] = (...given) => this.batches.previewUndo(...given);

  listBatches: ProjectStore['listBatches'] = (...given) => this.batches.listBatches(...given);

  erase: ProjectStore['erase'] = (...given) => this.backups.erase(...given);

  removeBackup: ProjectStore['removeBackup'] = (...given) => this.backups.removeBackup(...given);

  backUp: ProjectStore['backUp'] = () => this.backups.backUp();

  listBackups: ProjectStore['listBackups'] = () => this.backups.listBackups();

  exportBackup: ProjectStore['exportBackup'] = () => this.backups.exportBackup();

  restoreBackup: ProjectStore['restoreBackup'] = (...given) => this.backups.restoreBackup(...given);

  /** Goes on with what was broken off, and cuts down backups that came from elsewhere. */
  eraseInBackups(): Promise<Erased> {
    return this.backups.eraseInBackups();
  }

  history: ProjectStore['history'] = async (id) => {
    // A change is seen before it is written, and whoever sees it may ask at once.
    await this.flush().catch(() => {
      // What could not be written is in no history.
    });
    const rows = await this.parts.database.history.where('record').equals(id).sortBy('key');
    return rows.toReversed().map((row) => historyEntryOf(row, this.visible.state.erasures));
  };

  trash: ProjectStore['trash'] = () => trashOf(this.visible.state);

  saveSettings: ProjectStore['saveSettings'] = (settings) => {
    const written = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? null]));
    const after = { ...this.visible.settings, ...settings };
    const contents = { ...this.visible, settings: after as StoreSnapshot['settings'] };
    return this.write(() => this.author.draft(contents, { settings: written }));
  };

  saveProject: ProjectStore['saveProject'] = (project) =>
    this.write(() => {
      const { version } = this.visible.state.project;
      const parsed = projectSchema.safeParse({ ...project, version: Math.max(version + 1, project.version) });
      if (parsed.success) return this.author.draft(this.visible, { project: parsed.data });
      const field = parsed.error.issues[0]?.path.join('/') ?? '';
      throw new NotSaved(error('store.notValid', { kind: 'project', field }, { label: project.code, field }));
    });

  exportPackage: ProjectStore['exportPackage'] = (wish) =>
    packageOf(this.writer.written, this.author.name, wish, this.parts.environment);

  flush: ProjectStore['flush'] = () => this.writer.flush();

  close: ProjectStore['close'] = async () => {
    await this.flush().catch(() => {
      // What could not be written was shown as not saved, and its promise is refused below.
    });
    this.writer.close();
    this.parts.claimed.release();
    for (const release of this.taken) release();
    this.parts.database.close();
  };

  /** Nothing can be changed any more; what is shown stays. */
  stop(issue: Issue): void {
    this.writer.stop(issue);
  }

  private get visible() {
    return this.writer.visible;
  }

  /** No other window may number its changes as a replica that this one took; one nobody has had is always free. */
  private async claim(replica: string): Promise<void> {
    const release = await this.parts.environment.locks.claim(lockName(this.parts.workspace.name, replica));
    if (release) this.taken.push(release);
  }

  private written = () => ({ contents: this.writer.written, head: this.writer.head });

  private trim = () =>
    this.writer.exclusively(async () => {
      if (this.writer.journaled === this.writer.head.sequence) await this.keeper.trimJournal(this.writer.head);
    });

  /** Plans on what is visible now and writes; a plan that refuses is a rejected promise, never a throw. */
  private async write(plan: () => Draft | null): Promise<void> {
    if (this.writer.stopped) throw new NotSaved(this.writer.stopped);
    const draft = this.author.planned(this.visible.state.erasures, plan);
    if (draft) await this.writer.add(draft);
  }

  private changed(): void {
    this.snapshot = this.takeSnapshot();
    for (const listener of this.listeners) listener();
  }

  private takeSnapshot(): StoreSnapshot {
    const { workspace, notices } = this.parts;
    const { state, settings } = this.visible;
    const { saving, stopped } = this.writer;
    const { dataset, conflicts } = this.cache.update(state);
    return {
      workspace,
      settings,
      state,
      dataset,
      conflicts,
      saving,
      backup: this.keeper.state,
      readOnly: stopped,
      notices,
    };
  }
}
