import type { ChangeAuthor } from './change-author.ts';
import { afterChange } from './contents.ts';
import type { Contents } from './contents.ts';
import type { Draft, DraftStep } from './draft.ts';
import { planCreate, planEdit } from './plan-change.ts';
import type { BatchChange, BatchInfo } from './project-store.ts';

interface BatchWish {
  readonly name: string;
  readonly kind: BatchInfo['kind'];
  readonly changes: readonly BatchChange[];
  /** Id for the batch, and for each record that brings none. */
  readonly newId: () => string;
}

export interface PlannedBatch {
  readonly batch: BatchInfo;
  /** Null when everything is there already as it would become. */
  readonly draft: Draft | null;
}

/**
 * Several changes as one: each stands on those before it, and a record changed twice is one step, so that history and
 * undo see it once. Throws `NotSaved` when one of them can never be written; then none is.
 */
export function planBatch(contents: Contents, author: ChangeAuthor, wish: BatchWish): PlannedBatch {
  const steps = new Map<string, DraftStep>();
  let current = contents;
  let replicas: Draft['replicas'];
  for (const change of wish.changes) {
    const draft = planOne(current, author, change, wish.newId);
    if (!draft) continue;
    current = afterChange(current, draft);
    if (draft.replicas) replicas = { ...replicas, ...draft.replicas };
    for (const step of draft.steps) {
      const first = steps.get(step.after.id);
      steps.set(step.after.id, first ? { ...first, after: step.after } : step);
    }
  }
  const batch = {
    id: wish.newId(),
    name: wish.name,
    kind: wish.kind,
    at: author.now,
    records: steps.size,
    isUndone: false,
  };
  if (steps.size === 0) return { batch, draft: null };
  const draft = author.draft(contents, { steps: [...steps.values()], batch, ...(replicas ? { replicas } : {}) });
  return { batch, draft };
}

function planOne(contents: Contents, author: ChangeAuthor, change: BatchChange, newId: () => string): Draft | null {
  if (change.kind === 'edit') return planEdit(contents, author, change);
  const { record, value, id = newId() } = change;
  return planCreate(contents, author, { kind: record, id, value });
}
