import { beforeEach, describe, expect, test } from 'vitest';
import { DraftWriter } from '../../../../renderer/features/activity/draft-writer.ts';
import { writeLeftoverDrafts } from '../../../../renderer/features/activity/leftover-drafts.ts';
import { draftKey } from '../../../../renderer/features/activity/local-drafts.ts';
import type { DraftStorage } from '../../../../renderer/features/activity/local-drafts.ts';
import type { ProjectStore } from '../../../../renderer/store/project-store.ts';
import { change, StoreWorkplace, titles, workspace } from '../../../support/store-workplace.ts';

let place: StoreWorkplace;
let store: ProjectStore;
let kept: Map<string, string>;

const newId = '01900000-0000-7000-8000-00000000abcd';
const noLocks = { query: () => Promise.resolve({}), request: (_: string, work: () => Promise<void>) => work() };

/** What the browser keeps beside the database. */
function storage(): DraftStorage {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

function newForm(): DraftWriter {
  return new DraftWriter({
    store,
    kind: 'activity',
    id: null,
    newId,
    initial: { status: 'held' },
    storage: storage(),
    key: draftKey(workspace.name, 'form'),
    vectorOf: () => undefined,
    setTimer: () => () => {},
  });
}

/** The record is written, but the window ends before its draft is dropped: it is kept as it was before the writing. */
async function killedAfterWriting(form: DraftWriter): Promise<void> {
  const before = new Map(kept);
  await form.flush();
  kept = before;
  place.kill();
  store = await place.open();
}

const leftoversWritten = () => writeLeftoverDrafts(store, storage(), noLocks);
const activity = () => store.getSnapshot().dataset.activities.find(({ id }) => id === newId);

beforeEach(async () => {
  place = new StoreWorkplace();
  store = await place.create();
  kept = new Map();
});

describe('a new activity whose window was killed after it was written and before its draft was dropped', () => {
  test('is there once after the next start, unchanged, and its draft is gone', async () => {
    const form = newForm();
    form.change(change({ title: 'Seminar' }));
    await killedAfterWriting(form);
    const before = store.getSnapshot().dataset;
    expect(await leftoversWritten()).toBe(1);
    expect(titles(store)).toEqual(['Seminar']);
    expect(store.getSnapshot().dataset).toBe(before);
    expect(kept.size).toBe(0);
  });

  test('is there once, too, when the window is killed again and again in taking care of the draft', async () => {
    const form = newForm();
    form.change(change({ title: 'Seminar' }));
    await killedAfterWriting(form);
    const draft = new Map(kept);
    for (let round = 0; round < 3; round += 1) {
      kept = new Map(draft);
      await leftoversWritten();
      place.kill();
      store = await place.open();
    }
    expect(titles(store)).toEqual(['Seminar']);
  });

  test.each([
    ['typed on', { title: 'Seminar in Vilnius' }, { title: 'Seminar in Vilnius', status: 'held' }],
    [
      'filled in another field',
      { title: 'Seminar', reference: 'A2' },
      { title: 'Seminar', status: 'held', reference: 'A2' },
    ],
    ['emptied a field', { title: undefined }, { status: 'held' }],
    ['changed what it began with', { title: 'Seminar', status: 'planned' }, { title: 'Seminar', status: 'planned' }],
  ])('gets what was typed while it was being written: %s', async (_how, typed, expected) => {
    const form = newForm();
    form.change(change({ title: 'Seminar' }));
    const writing = form.flush();
    await Promise.resolve();
    form.change(change(typed));
    const before = new Map(kept);
    await writing;
    form.stop();
    kept = before;
    place.kill();
    store = await place.open();
    expect(titles(store)).toEqual(['Seminar']);
    await leftoversWritten();
    expect(store.getSnapshot().dataset.activities).toHaveLength(1);
    expect(activity()).toEqual({ id: newId, ...expected });
    expect(store.getSnapshot().conflicts.size).toBe(0);
  });

  test('keeps what another window has changed since, where the draft says nothing new', async () => {
    const form = newForm();
    form.change(change({ title: 'Seminar' }));
    await killedAfterWriting(form);
    await store.edit(newId, change({ title: 'Seminar in Riga', status: 'cancelled' }));
    await leftoversWritten();
    expect(activity()).toMatchObject({ title: 'Seminar in Riga', status: 'cancelled' });
    expect(store.getSnapshot().conflicts.size).toBe(0);
  });

  test('stays in the trash where it was thrown away since', async () => {
    const form = newForm();
    form.change(change({ title: 'Seminar' }));
    await killedAfterWriting(form);
    await store.remove(newId);
    await leftoversWritten();
    expect(titles(store)).toEqual([]);
    expect(store.trash().map(({ id }) => id)).toEqual([newId]);
  });
});

describe('a new activity whose window was killed before it was written', () => {
  test('is made at the next start, under the id that it was given', async () => {
    newForm().change(change({ title: 'Seminar' }));
    place.kill();
    store = await place.open();
    await leftoversWritten();
    expect(activity()).toMatchObject({ title: 'Seminar', status: 'held' });
  });

  test('is made of a draft of an earlier version, too, which has no id yet', async () => {
    newForm().change(change({ title: 'Seminar' }));
    for (const [key, text] of kept) {
      const { newId: _newId, ...earlier } = JSON.parse(text) as Record<string, unknown>;
      kept.set(key, JSON.stringify(earlier));
    }
    await leftoversWritten();
    expect(titles(store)).toEqual(['Seminar']);
    expect(kept.size).toBe(0);
  });
});
