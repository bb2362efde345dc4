import { describe, expect, test } from 'vitest';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import type { BatchChange } from '../../../renderer/store/store-changes.ts';
import { overlapIdOf } from '../../../shared/linkage/overlap-id.ts';
import { change, recordOf, StoreWorkplace } from '../../support/store-workplace.ts';

async function twoActivities() {
  const store = await new StoreWorkplace().create();
  const one = await store.create('activity', { title: 'Seminar' });
  const other = await store.create('activity', { title: 'Seminar', subtitle: 'theirs' });
  return { store, one, other, id: overlapIdOf(one, other), activities: [one, other].toSorted() };
}

async function answer(store: ProjectStore, changes: readonly BatchChange[]) {
  const applied = await store.applyChanges('Seminar and Seminar: the same event', changes, 'answer');
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value;
}

describe('an answer about two activities', () => {
  test('is one batch with what it changes in the kept one, without a backup of everything for each answer', async () => {
    const { store, one, id, activities } = await twoActivities();
    const batch = await answer(store, [
      { kind: 'create', record: 'overlap', id, value: { activities, answer: 'same', kept: one } },
      { kind: 'edit', id: one, changes: change({ subtitle: 'theirs' }) },
    ]);
    expect(batch).toMatchObject({ kind: 'answer', records: 2 });
    expect(store.getSnapshot().dataset.overlaps).toMatchObject([{ id, answer: 'same', kept: one }]);
    expect((await store.listBackups()).map(({ reason }) => reason)).not.toContain('before importing');
    expect(await store.undoBatch(batch.id)).toEqual({ leftAlone: [] });
    expect(store.getSnapshot().dataset.overlaps).toEqual([]);
    expect(recordOf(store, one).value).toEqual({ title: 'Seminar' });
  });

  test('given again after it was taken back says what is said now and nothing of before', async () => {
    const { store, one, id, activities } = await twoActivities();
    const first = await answer(store, [
      { kind: 'create', record: 'overlap', id, value: { activities, answer: 'same', kept: one, reason: 'one hall' } },
    ]);
    await store.undoBatch(first.id);
    const again = await answer(store, [
      { kind: 'create', record: 'overlap', id, value: { activities, answer: 'different' } },
    ]);
    const { dataset } = store.getSnapshot();
    expect([dataset.overlaps, dataset.conflicts]).toEqual([[{ id, activities, answer: 'different' }], []]);
    await store.undoBatch(again.id);
    expect(store.getSnapshot().dataset.overlaps).toEqual([]);
  });

  test('may take the place of another one, and undo brings that back', async () => {
    const { store, id, activities } = await twoActivities();
    const old = await store.create('overlap', { activities, answer: 'different' });
    const batch = await answer(store, [
      { kind: 'create', record: 'overlap', id, value: { activities, answer: 'shared', method: 'max' } },
      { kind: 'remove', id: old },
    ]);
    expect(store.getSnapshot().dataset.overlaps.map((one) => one.id)).toEqual([id]);
    await store.undoBatch(batch.id);
    expect(store.getSnapshot().dataset.overlaps.map((one) => one.id)).toEqual([old]);
  });
});
