import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import type { FieldChanges } from '../../shared/consolidation/edit-record.ts';
import type { SnapshotInfo } from '../../shared/host.ts';
import type { Issue } from '../../shared/issue.ts';
import type { Result } from '../../shared/result.ts';
import type { Vector } from '../../shared/schema/change.ts';
import type { Conflict, ConflictIndex, Dataset } from '../../shared/schema/dataset.ts';
import type { Manifest } from '../../shared/schema/package-document.ts';
import type { Project } from '../../shared/schema/project.ts';
import type { RecordKind } from '../../shared/schema/record.ts';

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

  /** What was changed in a record, newest first. */
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

/** What a merge is at. Before `writing` it can be stopped. */
export type MergeStep = 'backing up' | 'merging' | 'writing' | 'erasing';

export interface MergeWaiter {
  readonly signal?: AbortSignal;
  readonly told?: (step: MergeStep) => void;
}

/** What is to be erased: all of a record that was thrown away, or all that ever stood in a field. */
export type ErasureWish =
  | { readonly record: string }
  | { readonly record: string; readonly address: string; readonly keepsCurrent: boolean };

/** What an erasure is at; of backups, how many of how many are done. */
export type ErasureStep =
  | { readonly at: 'backing up' | 'erasing' }
  | { readonly at: 'backups'; readonly done: number; readonly of: number };

/** How far an erasure reached beyond what is here: nothing in it means everywhere. */
export interface Erased {
  /** Backups that may still hold it: they could not be read, or not replaced. */
  readonly uncut: readonly UncutBackup[];
  /** Why the backups could not be gone through; it is tried again at the next start. Null when they were. */
  readonly issue: Issue | null;
}

export type PlainValue = Readonly<Record<string, unknown>>;

/** A field in two versions and the value that is to stand; `undefined` empties it. */
export interface ConflictChoice {
  readonly conflict: Conflict;
  readonly value: unknown;
}

/** Chosen instead of a value by {@link ProjectStore.decide}. */
export const staysDeleted: unique symbol = Symbol('the record stays deleted');

export type SettingsChange = { readonly [Name in keyof WorkspaceSettings]?: WorkspaceSettings[Name] | undefined };

export interface StoreSnapshot {
  readonly workspace: Workspace;
  readonly settings: WorkspaceSettings;
  readonly state: ConsolidationState;
  /** Plain settled records of `state`. */
  readonly dataset: Dataset;
  readonly conflicts: ConflictIndex;
  readonly saving: SavingState;
  readonly backup: BackupState;
  /** Why nothing can be written at the moment; null when it can. */
  readonly readOnly: Issue | null;
  /** What was noticed at opening and does no harm yet: a torn journal line, little free space. */
  readonly notices: readonly Issue[];
}

/** A project on this computer; practice is a workspace of its own and never enters a real package. */
export interface Workspace {
  /** Name of its database and journal: `project-<definition id>` or `practice`. */
  readonly name: string;
  readonly isPractice: boolean;
}

export interface WorkspaceSettings {
  /** Organisation that reports from here; absent for somebody who only collects. */
  readonly partner?: string;
  /** Who works here, as others will see it beside values. */
  readonly author?: string;
  readonly country?: string;
  readonly role: 'reports' | 'collects' | 'both';
  /** The reporting period that is looked at; absent: all. */
  readonly period?: string;
  /** The cross-table that was looked at last: its rows, columns and measure, apart by spaces. */
  readonly crossTable?: string;
  /** Numbers of people with a trait below this are left out of what is published; absent: below 5. */
  readonly smallNumbersBelow?: string;
  /**
   * What readers of published tables have seen, as JSON (`suppression/publication.ts`): the next issue hides the same
   * again. It is written, journalled and backed up like every setting, and never in a package.
   */
  readonly published?: string;
  /** What was typed for the implementation report, as JSON: its highlights by language and the order of its activities. */
  readonly report?: string;
  /** Public key of whoever collects, out of the starter file: files can be encrypted to it. */
  readonly coordinatorKey?: string;
  /** Senders whose files were taken in, and their keys, as JSON (`package/senders.ts`). Never in a package. */
  readonly senders?: string;
}

export type SavingState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'not saved'; readonly issue: Issue };

export interface BackupState {
  /** When the last verified backup was made (instant); null: never. */
  readonly lastAt: string | null;
  readonly place: string | null;
  /** Why the last attempt failed; null when it did not. */
  readonly issue: Issue | null;
  /** Backups that may still hold what was erased, for they could not be read or replaced. Absent: none. */
  readonly uncut?: readonly UncutBackup[];
}

export interface MergePreview {
  readonly added: readonly PreviewedRecord[];
  readonly changed: readonly PreviewedRecord[];
  readonly unchanged: number;
  /** Fields that would be in two versions and are not now. */
  readonly newConflicts: readonly Conflict[];
  /** How many of the records here would be deleted or emptied. */
  readonly removed: readonly PreviewedRecord[];
  /** Fields and records that would be erased for good, here and in every backup. */
  readonly erased: number;
}

export interface PreviewedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly label: string;
  readonly fields: readonly FieldDifference[];
}

/** A field before and after a change. Without a value it was empty, or in several versions where that is said. */
export interface FieldDifference {
  readonly address: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly wasDisputed?: true;
  readonly isDisputed?: true;
  /** What stood there before, or came, was erased for good since. */
  readonly wasErased?: true;
  readonly isErased?: true;
}

/** `id`: given where another change of the batch refers to the new record; otherwise it gets one. */
export type BatchChange =
  | { readonly kind: 'create'; readonly record: RecordKind; readonly id?: string; readonly value: PlainValue }
  | { readonly kind: 'edit'; readonly id: string; readonly changes: FieldChanges; readonly basedOn?: Vector }
  | { readonly kind: 'remove'; readonly id: string };

export interface BatchInfo {
  readonly id: string;
  readonly name: string;
  /** `answer`: what somebody said of activities that may be one event. */
  readonly kind: 'merge' | 'import' | 'bulk' | 'answer';
  readonly at: string;
  readonly records: number;
  readonly isUndone: boolean;
}

export interface UndoOutcome {
  /** What was left as it is, because it was changed or is used since. */
  readonly leftAlone: readonly LeftAlone[];
}

export interface UndoPreview extends UndoOutcome {
  /** Records that would be taken back, wholly or in part. */
  readonly records: number;
}

export interface LeftAlone {
  readonly kind: RecordKind;
  readonly record: string;
  readonly label: string;
  /** A field's address; `deleted`: whether the record is there. */
  readonly address: string;
  /** The record goes with the undo, and this change stands against that until somebody decides. */
  readonly becomesTwoVersions?: true;
}

export interface HistoryEntry {
  readonly at: string;
  readonly author?: string;
  readonly partner?: string;
  readonly batch?: string;
  readonly action: 'created' | 'edited' | 'deleted' | 'restored' | 'erased';
  readonly fields: readonly FieldDifference[];
}

export interface TrashedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly label: string;
  readonly deletedAt: string;
}

export interface BackupInfo extends SnapshotInfo {
  readonly madeAt: string;
  readonly records: number;
  /** Before what it was made, or that it was a daily one. */
  readonly reason:
    | 'daily'
    | 'asked for'
    | 'before merging'
    | 'before importing'
    | 'before restoring'
    | 'before erasing'
    | 'before upgrading';
}

/** A backup out of which nothing could be taken: which one it is. */
export type UncutBackup = Pick<BackupInfo, 'name' | 'madeAt' | 'reason'>;
