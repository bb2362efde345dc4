import type { FieldChanges } from '../../shared/consolidation/edit-record.ts';
import type { Issue } from '../../shared/issue.ts';
import type { Vector } from '../../shared/schema/change.ts';
import type { Conflict } from '../../shared/schema/dataset.ts';
import type { RecordKind } from '../../shared/schema/record.ts';
import type { UncutBackup } from './store-snapshot.ts';

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
