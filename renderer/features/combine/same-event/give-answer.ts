import { changesBetween } from '../../../../shared/consolidation/edit-record.ts';
import type { AnswerRecord } from '../../../../shared/linkage/answer-record.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { ProjectStore } from '../../../store/project-store.ts';
import type { BatchChange, BatchInfo } from '../../../store/store-changes.ts';
import type { Result } from '../../../../shared/result.ts';

/** The kept record before and after what was combined in it. */
export interface Combined {
  readonly before: Activity;
  readonly after: Activity;
}

/** The changes of an answer, written together so that one undo takes all of them back. */
export function changesOfAnswer(dataset: Dataset, record: AnswerRecord, combined?: Combined): readonly BatchChange[] {
  const { id, fields, replaces } = record;
  const isThere = dataset.overlaps.some((one) => one.id === id);
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const answer: BatchChange = isThere
    ? { kind: 'edit', id, changes: new Map(Object.entries(fields)) }
    : { kind: 'create', record: 'overlap', id, value: Object.fromEntries(given) };
  const edits = combined ? changesBetween('activity', { ...combined.before }, { ...combined.after }) : new Map();
  return [
    answer,
    ...replaces.map((replaced): BatchChange => ({ kind: 'remove', id: replaced })),
    ...(combined && edits.size > 0 ? [{ kind: 'edit', id: combined.before.id, changes: edits } as const] : []),
  ];
}

/**
 * Takes an answer back. One that was given here is undone with what was combined for it; of one that came from
 * elsewhere, or was changed since, the answer alone is taken away.
 * @returns how many fields were left as they are, because they were changed since
 */
export async function takeBack(
  store: ProjectStore,
  overlap: string,
  name: string,
): Promise<Result<{ leftAlone: number }>> {
  const [[latest], batches] = await Promise.all([store.history(overlap), store.listBatches()]);
  const batch = batches.find(({ id, kind, isUndone }) => id === latest?.batch && kind === 'answer' && !isUndone);
  if (batch) {
    const { leftAlone } = await store.undoBatch(batch.id);
    return { ok: true, value: { leftAlone: leftAlone.length } };
  }
  const removed: Result<BatchInfo> = await store.applyChanges(name, [{ kind: 'remove', id: overlap }], 'answer');
  return removed.ok ? { ok: true, value: { leftAlone: 0 } } : removed;
}
