import type { OpenedFile } from '../../shared/host.ts';
import type { Issue } from '../../shared/issue.ts';
import type { ProjectStore } from '../store/project-store.ts';
import type { Workspace } from '../store/store-snapshot.ts';
import type { RecoveryPlan } from '../store/recovery-plan.ts';

/** A workspace as people choose it: `title` is the code of its project. */
export interface WorkspaceChoice extends Workspace {
  readonly title: string;
}

/** What the window shows as a whole. */
export type SessionState =
  | { readonly view: 'starting' }
  /** How to begin, or another project beside the open one. */
  | { readonly view: 'choosing'; readonly workspaces: readonly WorkspaceChoice[]; readonly from: OpenProject | null }
  | (OpenProject & { readonly view: 'open' })
  | { readonly view: 'needs recovery'; readonly workspace: WorkspaceChoice; readonly plan: RecoveryPlan }
  | { readonly view: 'not opened'; readonly workspace: WorkspaceChoice; readonly issue: Issue };

export interface OpenProject {
  readonly workspace: WorkspaceChoice;
  readonly workspaces: readonly WorkspaceChoice[];
  readonly store: ProjectStore;
}

/** Why it did not come to a project. */
export type BeginFailure =
  /** What was wrong with the file. */
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  /** The file asks for its password; the issue says so, or that the last one did not open it. */
  | { readonly kind: 'locked'; readonly issue: Issue; readonly file: OpenedFile }
  /** The project of the file is here already: a report is combined with it, a copy of everything would replace it. */
  | { readonly kind: 'already here'; readonly project: string; readonly file: string; readonly isCopy: boolean }
  /** Something that should not happen; nothing was changed. */
  | { readonly kind: 'failed' };
