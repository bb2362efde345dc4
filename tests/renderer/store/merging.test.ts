import { describe, expect, test } from 'vitest';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { error } from '../../../shared/issue.ts';
import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import type { LiveStore } from '../../../renderer/store/live-store.ts';
import { NotSaved } from '../../../renderer/store/not-saved.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import type { MergeStep } from '../../../renderer/store/store-changes.ts';
import { documentOf } from '../../support/package-of.ts';
import { change, emptyProject, recordOf, StoreWorkplace, titles } from '../../support/store-workplace.ts';

async function sent(store: ProjectStore): Promise<ConsolidationState> {
  return stateOf(await documentOf((await store.exportPackage({ purpose: 'partner' })).text));
}

/** Two computers: the second has what the first had, and both then go on. */
async function twoComputers() {
  const [place, elsewhere] = [new StoreWorkplace(), new StoreWorkplace()];
  // Ids of the two computers must differ.
  for (let index = 0; index < 500; index += 1) elsewhere.window().platform.newId();
  const store = await place.create();
  const id = await store.create('activity', { title: 'A' });
  const other = await elsewhere.create(await sent(store));
  return { place, store, other, id };
}

async function apply(store: ProjectStore, incoming: ConsolidationState) {
  const applied = await store.applyMerge('Report of a colleague', incoming);
  if (!applied?.ok) throw new Error(JSON.stringify(applied?.issues));
  return applied.value;
}

describe('combining', () => {
  test('the preview says what would be new, changed, unchanged, removed and in two versions, and writes nothing', async () => {
    const { store, other, id } = await twoComputers();
    const second = await store.create('activity', { title: 'Mine' });
    await other.create('activity', { title: 'New' });
    await other.edit(id, change({ title: 'B' }));
    await store.edit(id, change({ title: 'C', subtitle: 'c' }));
    const before = store.getSnapshot();
    const preview = await store.previewMerge(await sent(other));
    expect(preview).toMatchObject({
      ok: true,
      value: {
        added: [{ label: 'New', fields: [{ address: 'title', after: 'New' }] }],
        changed: [{ id, fields: [{ address: 'title', before: 'C' }] }],
        unchanged: 0,
        removed: [],
        newConflicts: [{ record: id, field: 'title' }],
      },
    });
    expect(store.getSnapshot()).toBe(before);
    expect(second).not.toBe(id);
  });

  test('a record that the other side deleted is among the removed', async () => {
    const { store, other, id } = await twoComputers();
    await other.remove(id);
    expect(await store.previewMerge(await sent(other))).toMatchObject({
      value: { removed: [{ id, label: 'A' }], changed: [] },
    });
  });

  test('what is said after applying counts what the preview showed: not a record that was deleted before it ever came here', async () => {
    const { store, other, id } = await twoComputers();
    const gone = await other.create('activity', { title: 'Never here' });
    await other.remove(gone);
    await other.edit(id, change({ title: 'B' }));
    const incoming = await sent(other);
    expect(await store.previewMerge(incoming)).toMatchObject({ value: { added: [], changed: [{ id }], removed: [] } });
    expect(await apply(store, incoming)).toMatchObject({ records: 1 });
    expect(await store.previewMerge(incoming)).toMatchObject({ value: { changed: [], unchanged: 2 } });
  });

  test('can be stopped until it writes: then nothing has changed', async () => {
    const { store, other } = await twoComputers();
    await other.create('activity', { title: 'New' });
    const incoming = await sent(other);
    for (const stopAt of ['backing up', 'merging'] as const) {
      const stopping = new AbortController();
      const before = store.getSnapshot().state;
      const told = (step: MergeStep) => step === stopAt && stopping.abort();
      expect(await store.applyMerge('Report', incoming, { signal: stopping.signal, told })).toBeNull();
      expect(store.getSnapshot().state).toBe(before);
      expect(await store.listBatches()).toEqual([]);
    }
    expect(await store.previewMerge(incoming, AbortSignal.abort())).toBeNull();
  });

  test('says what it is at; what is typed while it merges is not written over', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ subtitle: 'theirs' }));
    const incoming = await sent(other);
    const steps: MergeStep[] = [];
    let edited: Promise<void> | undefined;
    const told = (step: MergeStep) => {
      steps.push(step);
      if (step === 'merging') edited = store.edit(id, change({ title: 'typed meanwhile' }));
    };
    expect(await store.applyMerge('Report', incoming, { told })).toMatchObject({ ok: true });
    await edited;
    expect(steps).toEqual(['backing up', 'merging', 'writing']);
    expect(recordOf(store, id).value).toMatchObject({ title: 'typed meanwhile', subtitle: 'theirs' });
  });

  test('that has to stop before it is written was refused, and is not written after all', async () => {
    const { place, other } = await twoComputers();
    for (let index = 0; index < 45; index += 1) await other.create('activity', { title: `New ${index}` });
    const incoming = await sent(other);
    let whenPaused: (() => void) | undefined;
    const store = await place.open({ ...place.window(), pause: async () => whenPaused?.() });
    const stop = () => (store as LiveStore).stop(error('store.usedByNewer'));
    const told = (step: MergeStep) => step === 'writing' && (whenPaused = stop);
    await expect(store.applyMerge('Report', incoming, { told })).rejects.toThrow(NotSaved);
    place.kill();
    expect(titles(await place.open())).toEqual(['A']);
  });

  test('applying writes one named batch after a backup; a second time there is nothing to do', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'B' }));
    await other.create('organisation', { name: 'Neighbours' });
    const incoming = await sent(other);
    const batch = await apply(store, incoming);
    expect(batch).toMatchObject({ name: 'Report of a colleague', kind: 'merge', records: 2, isUndone: false });
    expect(titles(store)).toEqual(['B']);
    expect(await store.listBatches()).toEqual([batch]);
    expect((await store.listBackups()).map(({ reason }) => reason)).toContain('before merging');
    expect(await store.previewMerge(incoming)).toMatchObject({ value: { added: [], changed: [], unchanged: 2 } });
    expect(store.getSnapshot().state.sources.size).toBeGreaterThan(0);
  });

  test('what was combined is there after a recovery', async () => {
    const { place, store, other } = await twoComputers();
    await other.create('organisation', { name: 'Neighbours' });
    await apply(store, await sent(other));
    await store.close();
    const again = await place.open();
    expect(again.getSnapshot().dataset.organisations.size).toBe(1);
    expect(await again.listBatches()).toHaveLength(1);
  });

  test('without a backup nothing is combined', async () => {
    const { place, store, other } = await twoComputers();
    await other.create('activity', { title: 'New' });
    const incoming = await sent(other);
    place.disk.fail('writeSnapshot');
    expect(await store.applyMerge('Report', incoming)).toMatchObject({
      ok: false,
      issues: [{ code: 'store.backupFailedFirst' }],
    });
    expect(titles(store)).toEqual(['A']);
  });

  test('a file of another project is refused', async () => {
    const { store } = await twoComputers();
    const { project } = store.getSnapshot().state;
    const stranger = {
      ...emptyProject(),
      project: { ...project, id: '01900000-0000-7000-8000-00000000ffff', code: 'OTHER' },
    };
    const refusal = {
      ok: false,
      issues: [{ code: 'store.otherProject', params: { found: 'OTHER', expected: 'TEST' } }],
    };
    expect(await store.previewMerge(stranger)).toMatchObject(refusal);
    expect(await store.applyMerge('x', stranger)).toMatchObject(refusal);
  });
});

describe('taking a batch back', () => {
  test('everything is as it was, once', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'B' }));
    await other.create('activity', { title: 'New' });
    const batch = await apply(store, await sent(other));
    expect(await store.undoBatch(batch.id)).toEqual({ leftAlone: [] });
    expect(titles(store)).toEqual(['A']);
    expect(await store.listBatches()).toMatchObject([{ id: batch.id, isUndone: true }]);
    const { state } = store.getSnapshot();
    expect(await store.undoBatch(batch.id)).toEqual({ leftAlone: [] });
    expect(store.getSnapshot().state).toBe(state);
  });

  test('what was changed since stays, and is named', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'B', subtitle: 'b' }));
    const batch = await apply(store, await sent(other));
    await store.edit(id, change({ title: 'C' }));
    expect(await store.undoBatch(batch.id)).toEqual({
      leftAlone: [{ kind: 'activity', record: id, label: 'C', address: 'title' }],
    });
    expect(recordOf(store, id).value).toEqual({ title: 'C' });
  });

  test('an organisation that came with it and is used since stays; so does what it leads to', async () => {
    const { store, other, id } = await twoComputers();
    const organisation = await other.create('organisation', { name: 'Neighbours' });
    const activity = await other.create('activity', { title: 'New', reportedBy: organisation });
    const unused = await other.create('organisation', { name: 'Nobody' });
    const batch = await apply(store, await sent(other));
    await store.create('overlap', { activities: [id, activity].toSorted(), answer: 'different' });
    const { leftAlone } = await store.undoBatch(batch.id);
    expect(new Set(leftAlone.map(({ record }) => record))).toEqual(new Set([organisation, activity]));
    expect([...store.getSnapshot().dataset.organisations.keys()]).toEqual([organisation]);
    expect(store.trash().map((one) => one.id)).toEqual([unused]);
  });

  test('a change of a batch is not what undo in a record takes back', async () => {
    const { store, other, id } = await twoComputers();
    await store.edit(id, change({ subtitle: 'mine' }));
    await other.edit(id, change({ title: 'B' }));
    await apply(store, await sent(other));
    await store.undoLast(id);
    expect(recordOf(store, id).value).toEqual({ title: 'B' });
    expect((await store.history(id)).map(({ action, batch }) => [action, batch !== undefined])).toEqual([
      ['edited', false],
      ['edited', true],
      ['edited', false],
      ['created', false],
    ]);
  });
});

describe('what taking a batch back would come to', () => {
  test('is said before anything happens', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'B', subtitle: 'b' }));
    await other.create('activity', { title: 'New' });
    const batch = await apply(store, await sent(other));
    await store.edit(id, change({ title: 'C' }));
    const { state } = store.getSnapshot();
    expect(await store.previewUndo(batch.id)).toEqual({
      records: 2,
      leftAlone: [{ kind: 'activity', record: id, label: 'C', address: 'title' }],
    });
    expect(store.getSnapshot().state).toBe(state);
  });

  test('tells what would then be in two versions: a record goes that somebody has edited since', async () => {
    const { store, other } = await twoComputers();
    const brought = await other.create('activity', { title: 'New' });
    const batch = await apply(store, await sent(other));
    await store.edit(brought, change({ title: 'Newer' }));
    const leftAlone = [
      { kind: 'activity', record: brought, label: 'Newer', address: 'title', becomesTwoVersions: true },
    ];
    expect(await store.previewUndo(batch.id)).toEqual({ records: 1, leftAlone });
    const conflicts = [{ record: brought, field: 'title' }];
    expect(await store.undoBatch(batch.id)).toEqual({ leftAlone });
    expect(store.getSnapshot().dataset.conflicts).toMatchObject(conflicts);
    // The same when it was applied again and is taken back once more.
    await store.applyAgain(batch.id);
    expect(store.getSnapshot().dataset.conflicts).toEqual([]);
    expect(await store.previewUndo(batch.id)).toEqual({ records: 1, leftAlone });
    expect(await store.undoBatch(batch.id)).toEqual({ leftAlone });
    expect(store.getSnapshot().dataset.conflicts).toMatchObject(conflicts);
  });

  test('is nothing when it is undone already', async () => {
    const { store, other } = await twoComputers();
    await other.create('activity', { title: 'New' });
    const batch = await apply(store, await sent(other));
    await store.undoBatch(batch.id);
    expect(await store.previewUndo(batch.id)).toEqual({ records: 0, leftAlone: [] });
  });
});

describe('applying a batch again', () => {
  test('everything is as it was after the first time, and can be taken back again', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'B' }));
    await other.create('activity', { title: 'New' });
    const batch = await apply(store, await sent(other));
    for (let round = 0; round < 2; round += 1) {
      await store.undoBatch(batch.id);
      expect(titles(store)).toEqual(['A']);
      expect(await store.applyAgain(batch.id)).toEqual({ leftAlone: [] });
      expect(titles(store).toSorted()).toEqual(['B', 'New']);
      expect(await store.listBatches()).toMatchObject([{ id: batch.id, isUndone: false }]);
    }
  });

  test('what was changed after the undo stays, and is named', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'B', subtitle: 'b' }));
    const batch = await apply(store, await sent(other));
    await store.undoBatch(batch.id);
    await store.edit(id, change({ title: 'C' }));
    expect(await store.applyAgain(batch.id)).toEqual({
      leftAlone: [{ kind: 'activity', record: id, label: 'C', address: 'title' }],
    });
    expect(recordOf(store, id).value).toEqual({ title: 'C', subtitle: 'b' });
  });

  test('two versions that the batch had brought are there again', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'theirs' }));
    const incoming = await sent(other);
    await store.edit(id, change({ title: 'mine' }));
    const batch = await apply(store, incoming);
    await store.undoBatch(batch.id);
    expect(recordOf(store, id).value).toEqual({ title: 'mine' });
    await store.applyAgain(batch.id);
    expect(store.getSnapshot().dataset.conflicts.flatMap(({ values }) => values.map(({ value }) => value))).toEqual(
      expect.arrayContaining(['mine', 'theirs']),
    );
  });

  test('one that stands is not applied twice', async () => {
    const { store, other } = await twoComputers();
    await other.create('activity', { title: 'New' });
    const batch = await apply(store, await sent(other));
    const { state } = store.getSnapshot();
    expect(await store.applyAgain(batch.id)).toEqual({ leftAlone: [] });
    expect(store.getSnapshot().state).toBe(state);
  });

  test('the others see it as they see any change', async () => {
    const { store, other, id } = await twoComputers();
    await other.edit(id, change({ title: 'B' }));
    const batch = await apply(store, await sent(other));
    await store.undoBatch(batch.id);
    await store.applyAgain(batch.id);
    await apply(other, await sent(store));
    expect(titles(other)).toEqual(['B']);
    expect(other.getSnapshot().dataset.conflicts).toEqual([]);
  });
});

async function twoFieldsInConflict() {
  const computers = await twoComputers();
  const { store, other, id } = computers;
  await other.edit(id, change({ title: 'theirs', subtitle: 'their subtitle' }));
  await store.edit(id, change({ title: 'mine', subtitle: 'my subtitle' }));
  await apply(store, await sent(other));
  const { conflicts } = store.getSnapshot().dataset;
  expect(conflicts.map(({ field }) => field)).toEqual(['subtitle', 'title']);
  return { ...computers, choices: conflicts.map((conflict) => ({ conflict, value: `settled ${conflict.field}` })) };
}

describe('settling several fields at once', () => {
  test('is one change with a decision for each field, also with a value that nobody had typed', async () => {
    const { store, id, choices } = await twoFieldsInConflict();
    await store.decideAll(choices, 'Asked both.');
    expect(recordOf(store, id).value).toEqual({ title: 'settled title', subtitle: 'settled subtitle' });
    const { dataset, state } = store.getSnapshot();
    expect(dataset.conflicts).toEqual([]);
    const decisions = [...state.decisions.values()];
    expect(new Set(decisions.map(({ field }) => field))).toEqual(new Set(['subtitle', 'title']));
    expect(decisions.map(({ reason }) => reason)).toEqual(['Asked both.', 'Asked both.']);
    expect((await store.history(id))[0]?.fields.map(({ address }) => address)).toEqual(['subtitle', 'title']);
  });

  test('is taken back as one: both are in two versions again', async () => {
    const { store, id, choices } = await twoFieldsInConflict();
    await store.decideAll(choices);
    expect(await store.undoLast(id)).toEqual({ leftAlone: [] });
    expect(store.getSnapshot().dataset.conflicts.map(({ field }) => field)).toEqual(['subtitle', 'title']);
  });

  test('settles them on the other computer too', async () => {
    const { store, other, id, choices } = await twoFieldsInConflict();
    const beforehand = await sent(store);
    await apply(other, beforehand);
    expect(other.getSnapshot().dataset.conflicts).toHaveLength(2);
    await store.decideAll(choices);
    await apply(other, await sent(store));
    expect(other.getSnapshot().dataset.conflicts).toEqual([]);
    expect(recordOf(other, id).value).toEqual(recordOf(store, id).value);
  });

  test('one that cannot be saved leaves all as they were', async () => {
    const { store, choices } = await twoFieldsInConflict();
    const [first, second] = choices;
    if (!first || !second) throw new Error('two fields were in conflict');
    await expect(store.decideAll([first, { ...second, value: 7 }])).rejects.toThrow(NotSaved);
    expect(store.getSnapshot().dataset.conflicts).toHaveLength(2);
  });
});
