import { afterChange } from './contents.ts';
import type { Contents } from './contents.ts';
import type { Draft, DraftStep } from './draft.ts';

type Joined = Pick<Draft, 'steps'> & Partial<Pick<Draft, 'replicas' | 'decisions'>>;

/**
 * Several changes as one: each stands on those before it, and a record changed twice is one step, so that history and
 * undo see it once.
 * @param plans each is given the contents as the ones before it leave them; null where it would change nothing
 */
export function joinDrafts(contents: Contents, plans: Iterable<(current: Contents) => Draft | null>): Joined {
  const steps = new Map<string, DraftStep>();
  const decisions: NonNullable<Draft['decisions']>[number][] = [];
  let current = contents;
  let replicas: Draft['replicas'];
  for (const plan of plans) {
    const draft = plan(current);
    if (!draft) continue;
    current = afterChange(current, draft);
    if (draft.replicas) replicas = { ...replicas, ...draft.replicas };
    decisions.push(...(draft.decisions ?? []));
    for (const step of draft.steps) {
      const first = steps.get(step.after.id);
      steps.set(step.after.id, first ? { ...first, after: step.after } : step);
    }
  }
  return {
    steps: [...steps.values()],
    ...(replicas ? { replicas } : {}),
    ...(decisions.length > 0 ? { decisions } : {}),
  };
}
