import type { Workspace } from '../store/project-store.ts';

/** A workspace as people choose it: `title` is the code of its project. */
export interface WorkspaceChoice extends Workspace {
  readonly title: string;
}
