import { bundledProjects, sampleCodes } from '../../../shared/consolidation/bundled-data.ts';
import type { OpenedFile } from '../../../shared/host.ts';
import type { Project } from '../../../shared/schema/project.ts';
import type { Workspace } from '../../store/store-snapshot.ts';

/** A way to begin. */
export type Beginning =
  | { readonly kind: 'project'; readonly project: Project; readonly isHere: boolean }
  /** With a file that asked for its password, and the password; without: the person chooses a file. */
  | { readonly kind: 'file'; readonly opened?: OpenedFile; readonly password?: string }
  | { readonly kind: 'practice'; readonly project: Project; readonly isHere: boolean };

/**
 * What is offered: each project that is to be recorded, a file from somebody, and practice with each project of which
 * there is a finished record.
 */
export function beginningsFor(workspaces: readonly Workspace[]): readonly Beginning[] {
  const finished = new Set(sampleCodes());
  const isHere = (name: string) => workspaces.some((workspace) => workspace.name === name);
  const projects = bundledProjects();
  return [
    ...projects
      .filter(({ code }) => !finished.has(code))
      .map((project) => ({ kind: 'project', project, isHere: isHere(workspaceName(project)) }) as const),
    { kind: 'file' },
    ...projects
      .filter(({ code }) => finished.has(code))
      .map((project) => ({ kind: 'practice', project, isHere: isHere(practiceName) }) as const),
  ];
}

export const practiceName = 'practice';

/** The workspace of a project on this computer. */
export function workspaceName({ id }: Pick<Project, 'id'>): string {
  return `project-${id}`;
}
