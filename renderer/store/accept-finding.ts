import type { Acceptance, Issue } from '../../shared/issue.ts';
import { findingKeyOf } from '../../shared/validation/accepted-findings.ts';
import type { ProjectStore } from './project-store.ts';

type FindingStore = Pick<ProjectStore, 'edit' | 'getSnapshot' | 'saveProject'>;

/**
 * Lets a "please check" stand, with a comment that says why. It stands with its activity, or with the project, and
 * travels with the next file. A finding that cannot be accepted (`canBeAccepted`) is not for here.
 */
export async function acceptFinding(
  store: FindingStore,
  finding: Issue,
  { comment, day }: { readonly comment: string; readonly day: string },
): Promise<void> {
  const { author } = store.getSnapshot().settings;
  const acceptance = { comment: comment.trim(), day, ...(author !== undefined && { author }) };
  await write(store, finding, acceptance);
}

/** Takes it back: the finding is open again. */
export async function reopenFinding(store: FindingStore, finding: Issue): Promise<void> {
  await write(store, finding, undefined);
}

async function write(store: FindingStore, finding: Issue, acceptance: Acceptance | undefined): Promise<void> {
  const id = findingKeyOf(finding);
  const { record, field, kind } = finding.path;
  if (record === undefined) return;
  const where = field === undefined || !acceptance ? {} : { field };
  if (kind === 'project') {
    const { project } = store.getSnapshot().dataset;
    const others = (project.acceptedFindings ?? []).filter((one) => one.id !== id);
    const entries = acceptance ? [...others, { id, ...where, ...acceptance }] : others;
    await store.saveProject({ ...project, acceptedFindings: entries });
    return;
  }
  const fields = { field: undefined, comment: undefined, author: undefined, day: undefined, ...where, ...acceptance };
  await store.edit(
    record,
    new Map(Object.entries(fields).map(([name, value]) => [`acceptedFindings/${id}/${name}`, value])),
  );
}
