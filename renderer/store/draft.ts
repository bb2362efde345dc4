import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { erasuresOf, mergeErasures, withoutErased } from '../../shared/consolidation/erasures.ts';
import { mergeRecords } from '../../shared/consolidation/merge-records.ts';
import { afterChange } from './contents.ts';
import type { Change, Contents } from './contents.ts';
import type { JournalEntry, Step } from './journal-entry.ts';

/** A step and the record it was made from. */
export interface DraftStep extends Step {
  readonly before?: RecordOrTombstone | undefined;
}

/** A change that is not written yet: it has no number, and what it stands on may still move. */
export interface Draft extends Omit<Change, 'steps'> {
  readonly steps: readonly DraftStep[];
}

/**
 * The draft as it is on top of these contents. Where another window has written a record meanwhile, the two merge:
 * nothing is written over that the author had not seen, and nothing comes back that was erased meanwhile.
 */
export function rebased(draft: Draft, contents: Contents): Draft {
  const { records, project } = contents.state;
  const erasures = mergeErasures(contents.state.erasures, erasuresOf(draft.erasures ?? []));
  let moved = false;
  const steps = draft.steps.map((step): DraftStep => {
    const known = records.get(step.after.id);
    if (known === step.before || !known) return step;
    moved = true;
    return { ...step, before: known, after: withoutErased(mergeRecords(known, step.after), erasures) };
  });
  // A definition replaces an older one as a whole; it must not be passed over for bearing a number already taken.
  const isOvertaken = draft.project && draft.project.version <= project.version && !draft.begins;
  if (isOvertaken) return { ...draft, steps, project: { ...draft.project, version: project.version + 1 } };
  return moved ? { ...draft, steps } : draft;
}

/** The contents with drafts on top, each as it is there. */
export function withDrafts(contents: Contents, drafts: readonly Draft[]): Contents {
  return drafts.reduce((before, draft) => afterChange(before, rebased(draft, before)), contents);
}

/** The draft as the change of that number. */
export function entryOf(draft: Draft, generation: number, sequence: number): JournalEntry {
  const steps = draft.steps.map(({ after, undoes }) => ({ after, ...(undoes === undefined ? {} : { undoes }) }));
  return { version: 1, generation, sequence, ...draft, steps };
}
