import { ok, refused } from '../../shared/result.ts';
import type { Issue } from '../../shared/issue.ts';
import type { ChangeAuthor } from './change-author.ts';
import type { Contents } from './contents.ts';
import { restOfMerge } from './contents.ts';
import type { Draft } from './draft.ts';
import type { HistoryRow } from './history-row.ts';
import { NotSaved } from './not-saved.ts';
import { planBatch } from './plan-batch.ts';
import { planBatchAgain, planBatchUndo } from './plan-undo.ts';
import type { PlannedUndo } from './plan-undo.ts';
import { countSeen, issueOfMerging, mergedRecords, previewOfMerge } from './preview-merge.ts';
import type { ProjectStore } from './project-store.ts';
import type { BatchInfo, Erased, UndoOutcome } from './store-changes.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

interface BatchWithRows {
  readonly batch: BatchInfo;
  readonly rows: readonly HistoryRow[];
}

/** What batches need of the store that they belong to. */
export interface BatchDesk {
  readonly environment: StoreEnvironment;
  readonly database: WorkspaceDatabase;
  readonly author: ChangeAuthor;
  readonly visible: () => Contents;
  /** What keeps anything from being written. */
  readonly stopped: () => Issue | null;
  readonly write: (plan: () => Draft | null) => Promise<void>;
  readonly flush: () => Promise<void>;
  /** @returns why there is no backup; then nothing is changed */
  readonly backUpFirst: (reason: 'before merging' | 'before importing') => Promise<Issue | null>;
  readonly eraseInBackups: () => Promise<Erased>;
}

/** Changes of many records that have a name and are taken back as one: merging, importing, undoing, applying again. */
export class LiveBatches implements Pick<
  ProjectStore,
  'previewMerge' | 'applyMerge' | 'applyChanges' | 'undoBatch' | 'applyAgain' | 'previewUndo' | 'listBatches'
> {
  private readonly desk: BatchDesk;

  constructor(desk: BatchDesk) {
    this.desk = desk;
  }

  previewMerge: ProjectStore['previewMerge'] = (incoming, signal) =>
    previewOfMerge(this.desk.visible().state, incoming, { pause: this.desk.environment.pause, signal });

  applyMerge: ProjectStore['applyMerge'] = async (name, incoming, { signal, told } = {}) => {
    const stopped = this.desk.stopped();
    if (stopped) return refused(stopped);
    const otherProject = issueOfMerging(this.desk.visible().state, incoming);
    if (otherProject) return refused(otherProject);
    told?.('backing up');
    const issue = await this.desk.backUpFirst('before merging');
    if (issue) return refused(issue);
    if (signal?.aborted) return null;
    told?.('merging');
    // What is written here meanwhile is merged with when the change is added.
    const { state } = this.desk.visible();
    const merged = await mergedRecords(state, incoming, { pause: this.desk.environment.pause, signal });
    if (!merged?.ok) return merged;
    told?.('writing');
    const { newId, now } = this.desk.environment.platform;
    const batch: BatchInfo = {
      id: newId(),
      name,
      kind: 'merge',
      at: now(),
      records: countSeen(merged.value),
      isUndone: false,
    };
    const { erasures } = this.desk.visible().state;
    await this.desk.write(() =>
      this.desk.author.draft(this.desk.visible(), {
        steps: merged.value,
        batch,
        ...restOfMerge(this.desk.visible().state, incoming),
      }),
    );
    if (this.desk.visible().state.erasures !== erasures) {
      told?.('erasing');
      await this.desk.eraseInBackups();
    }
    return ok(batch);
  };

  applyChanges: ProjectStore['applyChanges'] = async (name, changes, kind) => {
    const stopped = this.desk.stopped();
    if (stopped) return refused(stopped);
    const { newId } = this.desk.environment.platform;
    const { author, visible } = this.desk;
    const plan = () =>
      author.planned(visible().state.erasures, () => planBatch(visible(), author, { name, changes, kind, newId }));
    try {
      // What can never be written is refused before a backup is made for it.
      const planned = plan();
      if (!planned.draft) return ok(planned.batch);
      const issue = kind === 'import' ? await this.desk.backUpFirst('before importing') : null;
      if (issue) return refused(issue);
      const { batch, draft } = plan();
      await this.desk.write(() => draft);
      return ok(batch);
    } catch (thrown) {
      if (thrown instanceof NotSaved) return refused(thrown.issue);
      throw thrown;
    }
  };

  undoBatch: ProjectStore['undoBatch'] = (id) => this.turnBatch(id, planBatchUndo);

  applyAgain: ProjectStore['applyAgain'] = (id) => this.turnBatch(id, planBatchAgain);

  previewUndo: ProjectStore['previewUndo'] = async (id) => {
    const found = await this.batchWithRows(id);
    if (!found || found.batch.isUndone) return { records: 0, leftAlone: [] };
    const { draft, leftAlone } = this.planTurn(planBatchUndo, found);
    return { records: draft?.steps.length ?? 0, leftAlone };
  };

  listBatches: ProjectStore['listBatches'] = async () =>
    (await this.desk.database.batches.toArray()).toSorted((a, b) => (a.at < b.at ? 1 : -1));

  /** Takes a batch back or applies it again; nothing when it stands so already. */
  private async turnBatch(id: string, plan: typeof planBatchUndo): Promise<UndoOutcome> {
    await this.desk.flush();
    const found = await this.batchWithRows(id);
    if (!found || found.batch.isUndone === (plan === planBatchUndo)) return { leftAlone: [] };
    const { draft, leftAlone } = this.planTurn(plan, found);
    await this.desk.write(() => draft);
    return { leftAlone };
  }

  private planTurn(plan: typeof planBatchUndo, { batch, rows }: BatchWithRows): PlannedUndo {
    const { author, visible } = this.desk;
    return author.planned(visible().state.erasures, () => plan(visible(), author, batch, rows));
  }

  private async batchWithRows(id: string): Promise<BatchWithRows | undefined> {
    const { batches, history } = this.desk.database;
    const batch = await batches.get(id);
    return batch && { batch, rows: await history.where('batch').equals(id).toArray() };
  }
}
