import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import type { FieldChanges } from '../../shared/consolidation/edit-record.ts';
import type { SnapshotInfo } from '../../shared/host.ts';
import type { Result } from '../../shared/result.ts';
import type { Vector } from '../../shared/schema/change.ts';
import type { Conflict } from '../../shared/schema/dataset.ts';
import type { Manifest } from '../../shared/schema/package-document.ts';
import type { Project } from '../../shared/schema/project.ts';
import type { RecordKind } from '../../shared/schema/record.ts';
import type {
  MergeWaiter,
  ErasureWish,
  ErasureStep,
  Erased,
  PlainValue,
  ConflictChoice,
  MergePreview,
  BatchChange,
  BatchInfo,
  UndoOutcome,
  UndoPreview,
  HistoryEntry,
  TrashedRecord,
} from './store-changes.ts';
import type { StoreSnapshot, SettingsChange, BackupInfo } from './store-snapshot.ts';

/**
 * The one door to what is recorded in one workspace (a project on this computer, or practice). Everything is held in
 * memory; every write is a transaction in IndexedDB and then a line in the journal (`reliability.md` W1), and only after
 * both does its promise resolve. What cannot be written stays in memory, is shown as not saved, and is tried again; its
 * promise waits. Only what can never be written (not valid, read-only) rejects, with `NotSaved`.
 */
export interface ProjectStore {
  /** The same object until something changes: made for `useSyncExternalStore`. */
  readonly getSnapshot: () => StoreSnapshot;
  readonly subscribe: (listener: () => void) => () => void;

  /** A new record; gives its id. */
  readonly create: (kind: RecordKind, value: PlainValue) => Promise<string>;
  /**
   * A new record under an id that it was given before it was first saved. When it is there already, the window had
   * ended before it heard so: then only what was typed since the record was made is written, as an edit of it.
   * @param values by address; `undefined`: typed and cleared again
   */
  readonly createWithId: (kind: RecordKind, id: string, values: FieldChanges) => Promise<void>;
  /**
   * Writes fields by address (`title`, `sessions/<entry id>/from`); `undefined` clears one.
   * @param basedOn what the form had seen of the record; an edit based on an older version becomes a concurrent value
   */
  readonly edit: (id: string, changes: FieldChanges, basedOn?: Vector) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  /**
   * Settles a field in two versions; `undefined` empties it. Keeps a decision with author and reason. Where one side
   * deleted the record, any value brings it back and {@link staysDeleted} leaves it deleted.
   */
  readonly decide: (conflict: Conflict, value: unknown, reason?: string) => Promise<void>;
  /** Settles several fields as one change, each as {@link decide} does. */
  readonly decideAll: (choices: readonly ConflictChoice[], reason?: string) => Promise<void>;
  /** Takes back the last change of this record that was made here; null when there is none. */
  readonly undoLast: (id: string) => Promise<UndoOutcome | null>;

  /** What merging would do, without doing it; null when the signal ended it. */
  readonly previewMerge: (incoming: ConsolidationState, signal?: AbortSignal) => Promise<Result<MergePreview> | null>;
  /** Merges as one named batch, after a snapshot; null when who waited stopped it: then nothing has changed. */
  readonly applyMerge: (
    name: string,
    incoming: ConsolidationState,
    waiter?: MergeWaiter,
  ) => Promise<Result<BatchInfo> | null>;
  /**
   * Writes several new records, edits and removals as one named batch, all or none; an import after a snapshot, an
   * answer, which is a few records of many in a row, without. A batch that would change nothing is not kept: `records`
   * is 0 then. Undone with {@link undoBatch}.
   */
  readonly applyChanges: (
    name: string,
    changes: readonly BatchChange[],
    kind: 'import' | 'answer',
  ) => Promise<Result<BatchInfo>>;
  /** Takes a batch back. Nothing happens when it is undone already. */
  readonly undoBatch: (batch: string) => Promise<UndoOutcome>;
  /** What {@link undoBatch} would come to now, without doing it. */
  readonly previewUndo: (batch: string) => Promise<UndoPreview>;
  /** Applies a batch again that was undone. What was changed after the undo stays as it is. */
  readonly applyAgain: (batch: string) => Promise<UndoOutcome>;
  readonly listBatches: () => Promise<readonly BatchInfo[]>;

  /**
   * Erases for good what a record said: here, in its history, the journal and every backup. The values that stand now
   * stay where the wish says so. What was sent is out of reach; others erase it when they take the next file in.
   * @returns a refusal when nothing was erased
   */
  readonly erase: (wish: ErasureWish, told?: (step: ErasureStep) => void) => Promise<Result<Erased>>;
  /** Takes a backup away that cannot be cut down: somebody has decided so. */
  readonly removeBackup: (name: string) => Promise<Result<void>>;

  /** What was changed in a record, newest first, with what is being written. */
  readonly history: (id: string) => Promise<readonly HistoryEntry[]>;
  /** Deleted records, newest first. */
  readonly trash: () => readonly TrashedRecord[];

  /** What is not named stays; `undefined` takes a setting away. */
  readonly saveSettings: (settings: SettingsChange) => Promise<void>;
  /** A newer definition of the project, or own contacts and questions of it. Its version number is raised. */
  readonly saveProject: (project: Project) => Promise<void>;

  /** The text of a package of everything here that is saved; for the purpose `decisions` of those only. */
  readonly exportPackage: (
    manifest: Pick<Manifest, 'purpose'> & Partial<Pick<Manifest, 'declaresComplete'>>,
  ) => Promise<{ readonly text: string; readonly sha256: string }>;
  readonly backUp: () => Promise<SnapshotInfo>;
  readonly listBackups: () => Promise<readonly BackupInfo[]>;
  /** Puts the workspace back to a verified backup; what is there now is backed up first. */
  readonly restoreBackup: (name: string) => Promise<Result<void>>;

  /** Everything here as one file (records, trash, history, settings): to move to another computer, or to keep. */
  readonly exportBackup: () => Promise<Uint8Array>;

  /** Tries again what could not be written; resolves when nothing is waiting, rejects with `NotSaved` when it cannot. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}
