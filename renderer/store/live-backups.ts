import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import { writeBackup } from './backup-file.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { listBackups, openBackup } from './backups.ts';
import type { ChangeAuthor } from './change-author.ts';
import { cutDown } from './cut-down.ts';
import type { Draft } from './draft.ts';
import { keepPublished } from './keep-published.ts';
import { keepSenders } from './keep-senders.ts';
import { NotSaved } from './not-saved.ts';
import { planErase } from './plan-erase.ts';
import type { ProjectStore } from './project-store.ts';
import type { Erased } from './store-changes.ts';
import type { BackupInfo, Workspace } from './store-snapshot.ts';
import { putInPlace } from './put-in-place.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';
import type { Writer } from './writer.ts';

/** The parts of the store that backups and erasing are made with. */
interface BackupParts {
  readonly environment: StoreEnvironment;
  readonly workspace: Workspace;
  readonly database: WorkspaceDatabase;
  readonly author: ChangeAuthor;
  readonly writer: Writer;
  readonly keeper: BackupKeeper;
  readonly write: (plan: () => Draft | null) => Promise<void>;
}

/** What is kept beside the database: making and restoring backups, and erasing, which reaches into them. */
export class LiveBackups implements Pick<
  ProjectStore,
  'backUp' | 'listBackups' | 'exportBackup' | 'restoreBackup' | 'removeBackup' | 'erase'
> {
  private readonly parts: BackupParts;

  constructor(parts: BackupParts) {
    this.parts = parts;
  }

  erase: ProjectStore['erase'] = async (wish, told) => {
    const { author, writer, write } = this.parts;
    if (writer.stopped) return refused(writer.stopped);
    const plan = () => planErase(writer.visible, author, wish);
    try {
      // What cannot be erased is refused before a backup is made for it.
      author.planned(writer.visible.state.erasures, plan);
      told?.({ at: 'backing up' });
      const issue = await this.backUpFirst('before erasing');
      if (issue) return refused(issue);
      told?.({ at: 'erasing' });
      await write(plan);
    } catch (thrown) {
      if (thrown instanceof NotSaved) return refused(thrown.issue);
      throw thrown;
    }
    return ok(await this.eraseInBackups((done, of) => told?.({ at: 'backups', done, of })));
  };

  /** Goes on with what was broken off, and cuts down backups that came from elsewhere. */
  eraseInBackups(told?: (done: number, of: number) => void): Promise<Erased> {
    return this.parts.keeper.cutDown(this.parts.writer.written.state.erasures, told);
  }

  removeBackup: ProjectStore['removeBackup'] = async (name) => {
    const { environment, workspace } = this.parts;
    try {
      await environment.host.removeSnapshot(workspace.name, name);
      await this.eraseInBackups();
      return ok(undefined);
    } catch {
      return refused(error('store.backupMissing', { file: name }));
    }
  };

  backUp: ProjectStore['backUp'] = async () => {
    const { keeper, writer } = this.parts;
    await writer.flush();
    try {
      return await keeper.make('asked for', writer.written, writer.head);
    } catch {
      throw new NotSaved(error('store.backupFailed'));
    }
  };

  listBackups: ProjectStore['listBackups'] = () => listBackups(this.parts.workspace.name, this.parts.environment);

  exportBackup: ProjectStore['exportBackup'] = async () => {
    const { environment, workspace, keeper, writer } = this.parts;
    const whole = await keeper.whole(writer.written, writer.head);
    return writeBackup(whole, workspace.name, environment.platform.now(), environment);
  };

  restoreBackup: ProjectStore['restoreBackup'] = async (name) => {
    const { environment, workspace, database, author, writer } = this.parts;
    if (writer.stopped) return refused(writer.stopped);
    const read = await openBackup(workspace.name, name, environment);
    if (!read.ok) return read;
    const issue = await this.backUpFirst('before restoring');
    if (issue) return refused(issue);
    try {
      await writer.exclusively(async () => {
        const generation = writer.head.generation + 1;
        const sequence = Math.max(writer.head.sequence, read.value.head.sequence) + 1;
        const { settings } = writer.written;
        const { erasures } = writer.written.state;
        const cut = cutDown(read.value, erasures);
        const contents = keepSenders(keepPublished(cut.contents, settings), settings);
        const whole = { ...cut, contents };
        const head = await putInPlace(whole, { generation, sequence }, workspace.name, database, environment);
        author.becomeAnother();
        writer.replaceWith({ contents, head, ownReplicas: new Map() });
      });
    } catch {
      return refused(error('store.databaseFailed'));
    }
    writer.tell();
    return ok(undefined);
  };

  /** A backup before something large. @returns why there is none; then nothing is changed */
  async backUpFirst(
    reason: Exclude<BackupInfo['reason'], 'daily' | 'asked for' | 'before upgrading'>,
  ): Promise<Issue | null> {
    const { keeper, writer } = this.parts;
    try {
      await writer.flush();
      await keeper.make(reason, writer.written, writer.head);
      return null;
    } catch (thrown) {
      return thrown instanceof NotSaved ? thrown.issue : error('store.backupFailedFirst');
    }
  }
}
