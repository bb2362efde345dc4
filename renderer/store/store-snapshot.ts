import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import type { SnapshotInfo } from '../../shared/host.ts';
import type { Issue } from '../../shared/issue.ts';
import type { ConflictIndex, Dataset } from '../../shared/schema/dataset.ts';

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
