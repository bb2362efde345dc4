import type { ChangeAuthor } from './change-author.ts';
import type { Contents } from './contents.ts';
import type { Draft } from './draft.ts';
import { joinDrafts } from './join-drafts.ts';
import { planCreate, planEdit, planRemove } from './plan-change.ts';
import type { BatchChange, BatchInfo } from './store-changes.ts';

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

/** The changes of a batch as one. Throws `NotSaved` when one of them can never be written; then none is. */
export function planBatch(contents: Contents, author: ChangeAuthor, wish: BatchWish): PlannedBatch {
  const { name, kind, changes, newId } = wish;
  const joined = joinDrafts(
    contents,
    changes.map((change) => (current) => planOne(current, author, change, newId)),
  );
  const records = joined.steps.length;
  const batch = { id: newId(), name, kind, at: author.now, records, isUndone: false };
  return { batch, draft: records === 0 ? null : author.draft(contents, { ...joined, batch }) };
}

function planOne(contents: Contents, author: ChangeAuthor, change: BatchChange, newId: () => string): Draft | null {
  if (change.kind === 'edit') return planEdit(contents, author, change);
  if (change.kind === 'remove') return planRemove(contents, author, change.id);
  const { record, value, id = newId() } = change;
  return planCreate(contents, author, { kind: record, id, value });
}
