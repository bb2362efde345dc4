import { describe, expect, test } from 'vitest';
import { recoverWorkspace } from '../../../renderer/store/recover-workspace.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import type { ErasureStep } from '../../../renderer/store/store-changes.ts';
import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import { keptAt, placeNumbered, sentBy, takeIn } from '../../faults/erasure-places.ts';
import { documentOf } from '../../support/package-of.ts';
import { WorkspaceDatabase } from '../../../renderer/store/workspace-database.ts';
import { change, openOf, patience, recordOf, StoreWorkplace, workspace } from '../../support/store-workplace.ts';

const text = 'Kanarėlytė was ill';

/** A computer with an activity whose title held the text and was edited since. */
async function withHistory() {
  const place = new StoreWorkplace();
  const store = await place.create();
  const id = await store.create('activity', { title: text, subtitle: 'Evening' });
  await store.edit(id, change({ title: 'A meeting' }));
  await store.backUp();
  return { place, store, id };
}

async function placesWith(place: StoreWorkplace, store: ProjectStore): Promise<readonly string[]> {
  return [...(await keptAt(place, store))].filter(([, kept]) => kept.includes(text)).map(([name]) => name);
}

describe('erasing what a field said', () => {
  test('takes it out of database, history, journal and backups; what stands stays, under a new change', async () => {
    const { place, store, id } = await withHistory();
    expect((await placesWith(place, store)).length).toBeGreaterThan(3);
    const steps: ErasureStep[] = [];
    const wish = { record: id, address: 'title', keepsCurrent: true };
    const outcome = await store.erase(wish, (step) => steps.push(step));
    expect(outcome).toEqual({ ok: true, value: { uncut: [], issue: null } });
    expect(await placesWith(place, store)).toEqual([]);
    expect(recordOf(store, id).value).toEqual({ title: 'A meeting', subtitle: 'Evening' });
    expect(place.disk.journalOf(workspace.name).entries).toEqual([]);
    expect(steps.slice(0, 3)).toEqual([{ at: 'backing up' }, { at: 'erasing' }, { at: 'backups', done: 0, of: 3 }]);
    expect(store.getSnapshot().backup.uncut).toBeUndefined();
  });

  test('clears the field where nothing is to stay', async () => {
    const { store, id } = await withHistory();
    await store.erase({ record: id, address: 'title', keepsCurrent: false });
    expect(recordOf(store, id).value).toEqual({ subtitle: 'Evening' });
  });

  test('the history says who erased and when, and that something was there', async () => {
    const { store, id } = await withHistory();
    await store.erase({ record: id, address: 'title', keepsCurrent: true });
    const [erased, edited, created] = await store.history(id);
    expect(erased).toMatchObject({
      action: 'erased',
      author: 'Ona',
      fields: [{ address: 'title', wasErased: true, after: 'A meeting' }],
    });
    expect(edited?.fields).toEqual([{ address: 'title', wasErased: true, isErased: true }]);
    expect(created?.fields).toEqual([
      { address: 'subtitle', after: 'Evening' },
      { address: 'title', isErased: true },
    ]);
  });

  test('undo neither brings it back nor takes away what stands', async () => {
    const { place, store, id } = await withHistory();
    await store.erase({ record: id, address: 'title', keepsCurrent: true });
    await store.undoLast(id);
    expect(recordOf(store, id).value).toEqual({ title: 'A meeting', subtitle: 'Evening' });
    expect(await placesWith(place, store)).toEqual([]);
  });

  test('two versions stay two', async () => {
    const { place, store, id } = await withHistory();
    const other = await placeNumbered(2).create(stateOf(await documentOf(await sentBy(store))));
    await other.edit(id, change({ title: 'Theirs' }));
    await store.edit(id, change({ title: 'Mine' }));
    await takeIn(store, await sentBy(other));
    await store.erase({ record: id, address: 'title', keepsCurrent: true });
    const [conflict] = store.getSnapshot().dataset.conflicts;
    expect(conflict?.values.map(({ value }) => value).toSorted()).toEqual(['Mine', 'Theirs']);
    expect(await placesWith(place, store)).toEqual([]);
  });
});

describe('erasing a record', () => {
  test('is refused unless it was thrown away, and then nothing is backed up either', async () => {
    const { place, store, id } = await withHistory();
    const before = place.disk.snapshotsOf(workspace.name).size;
    expect(await store.erase({ record: id })).toMatchObject({ ok: false, issues: [{ code: 'store.eraseFirst' }] });
    expect(place.disk.snapshotsOf(workspace.name).size).toBe(before);
  });

  test('takes it out of the trash; it stays deleted, and an older package brings back nothing', async () => {
    const { place, store, id } = await withHistory();
    const older = await sentBy(store);
    await store.remove(id);
    await store.erase({ record: id });
    expect(store.trash()).toEqual([]);
    await takeIn(store, older);
    expect([store.trash(), store.getSnapshot().dataset.activities]).toEqual([[], []]);
    expect(await placesWith(place, store)).toEqual([]);
  });
});

describe('somebody else’s file that erases', () => {
  test('is told of before, and erases here as well, in the history and in backups', async () => {
    const { store, id } = await withHistory();
    const elsewhere = placeNumbered(2);
    const other = await elsewhere.create(stateOf(await documentOf(await sentBy(store))));
    await other.edit(id, change({ subtitle: text }));
    await other.edit(id, change({ subtitle: 'Morning' }));
    await other.backUp();
    await takeIn(store, await sentBy(other));
    await store.erase({ record: id, address: 'subtitle', keepsCurrent: false });
    const sent = stateOf(await documentOf(await sentBy(store)));
    expect(await other.previewMerge(sent)).toMatchObject({ ok: true, value: { erased: 1 } });
    await takeIn(other, await sentBy(store));
    expect(await placesWith(elsewhere, other)).toEqual([]);
    expect(await other.previewMerge(sent)).toMatchObject({ ok: true, value: { erased: 0 } });
  });
});

test('what is typed while the backup before is made is erased as well, and no line of it waits for the journal', async () => {
  const { place, store, id } = await withHistory();
  let typed: Promise<void> | undefined;
  await store.erase({ record: id, address: 'title', keepsCurrent: false }, ({ at }) => {
    if (at === 'erasing') typed = store.edit(id, change({ title: `${text}, again` }));
  });
  await typed;
  expect(recordOf(store, id).value).toEqual({ subtitle: 'Evening' });
  expect(await placesWith(place, store)).toEqual([]);
});

test('what was put aside of a damaged journal goes with it; while it cannot, that is said', async () => {
  const { place, store, id } = await withHistory();
  place.disk.remains.set(workspace.name, `{"title":"${text}"}`);
  place.disk.fail('removeJournalRemains');
  expect(await store.erase({ record: id, address: 'title', keepsCurrent: true })).toMatchObject({
    ok: true,
    value: { issue: { code: 'store.eraseUnfinished' } },
  });
  expect(await placesWith(place, store)).toContain('put aside of the journal');
  await store.close();
  place.disk.mend();
  const again = await place.open();
  await expect.poll(() => placesWith(place, again), patience).toEqual([]);
});

test('what a recovery has put aside goes with it', async () => {
  const { place, store, id } = await withHistory();
  await store.close();
  const database = new WorkspaceDatabase(workspace.name, place.window().databases);
  await database.meta.delete('project');
  database.close();
  const again = openOf(await recoverWorkspace(workspace, place.window()));
  expect((await placesWith(place, again)).some((name) => name.includes('_kept_'))).toBe(true);
  await again.erase({ record: id, address: 'title', keepsCurrent: true });
  expect((await place.indexedDB.databases()).filter(({ name }) => name?.includes('_kept_'))).toEqual([]);
  expect(await placesWith(place, again)).toEqual([]);
});

describe('backups', () => {
  test('of which the cut copy reads back otherwise stay, and are named', async () => {
    const { place, store, id } = await withHistory();
    await store.close();
    const names = [...place.disk.snapshotsOf(workspace.name).keys()];
    const environment = place.window();
    const cutShort: typeof environment.host.writeSnapshot = (name, file, bytes) => {
      const isCut = names.includes(file.replace(/-e[0-9a-f]{8}(?=\.json$)/u, ''));
      return environment.host.writeSnapshot(name, file, isCut ? bytes.slice(0, -2) : bytes);
    };
    const again = await place.open({ ...environment, host: { ...environment.host, writeSnapshot: cutShort } });
    const outcome = await again.erase({ record: id, address: 'title', keepsCurrent: true });
    expect(names.length).toBeGreaterThan(0);
    expect(outcome.ok && outcome.value.uncut.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect([...place.disk.snapshotsOf(workspace.name).keys()]).toEqual(expect.arrayContaining(names));
  });

  test('one that cannot be read is named, stays as it is, and can be taken away', async () => {
    const { place, store, id } = await withHistory();
    const [name = ''] = place.disk.snapshotsOf(workspace.name).keys();
    const damaged = place.disk.snapshotsOf(workspace.name).get(name)?.slice(0, -30) ?? new Uint8Array();
    place.disk.snapshotsOf(workspace.name).set(name, damaged);
    const outcome = await store.erase({ record: id, address: 'title', keepsCurrent: true });
    const { madeAt, reason } = (await store.listBackups()).find((backup) => backup.name === name)!;
    expect(outcome).toEqual({ ok: true, value: { uncut: [{ name, madeAt, reason }], issue: null } });
    expect(store.getSnapshot().backup.uncut).toEqual([{ name, madeAt, reason }]);
    expect(place.disk.snapshotsOf(workspace.name).get(name)).toBe(damaged);
    expect(await store.removeBackup(name)).toEqual({ ok: true, value: undefined });
    expect(store.getSnapshot().backup.uncut).toBeUndefined();
    expect(await placesWith(place, store)).toEqual([]);
  });

  test('that cannot be gone through are said, and done at the next start', async () => {
    const { place, store, id } = await withHistory();
    place.disk.fail('removeSnapshot');
    const outcome = await store.erase({ record: id, address: 'title', keepsCurrent: true });
    expect(outcome.ok && outcome.value.uncut.length).toBeGreaterThan(0);
    expect((await placesWith(place, store)).every((name) => name.startsWith('backup'))).toBe(true);
    await store.close();
    place.disk.mend();
    const again = await place.open();
    await expect.poll(() => placesWith(place, again), patience).toEqual([]);
  });

  test('nothing is erased when no backup can be made before', async () => {
    const { place, store, id } = await withHistory();
    place.disk.fail('writeSnapshot');
    expect(await store.erase({ record: id, address: 'title', keepsCurrent: true })).toMatchObject({
      ok: false,
      issues: [{ code: 'store.backupFailedFirst' }],
    });
    expect((await store.history(id)).at(-1)?.fields).toContainEqual({ address: 'title', after: text });
  });

  test('a copy of before, chosen after everything else was lost, is cut down by what is kept beside the backups', async () => {
    const { place, store, id } = await withHistory();
    const copy = { name: 'copy.json', bytes: await store.exportBackup() };
    await store.erase({ record: id, address: 'title', keepsCurrent: true });
    await store.close();
    place.kill();
    place.loseDatabases();
    for (const name of place.disk.snapshotsOf(workspace.name).keys()) {
      if (name !== 'erasures.json') place.disk.snapshotsOf(workspace.name).delete(name);
    }
    const again = openOf(await recoverWorkspace(workspace, place.window(), copy));
    expect(await placesWith(place, again)).toEqual([]);
    expect(again.getSnapshot().state.erasures.size).toBe(1);
  });
});

test('killed in the middle, an erasure that was written is finished at the next start', async () => {
  const { place, store, id } = await withHistory();
  await new Promise<void>((resolve) => {
    void store.erase({ record: id, address: 'title', keepsCurrent: true }, ({ at }) => {
      if (at !== 'backups') return;
      place.kill();
      resolve();
    });
  });
  const again = await place.open();
  await expect.poll(() => placesWith(place, again), patience).toEqual([]);
});

test('another window of the same computer erases as well, and what waits in it brings nothing back', async () => {
  const { place, store, id } = await withHistory();
  const second = await place.open();
  await store.remove(id);
  await expect.poll(() => second.trash().length, patience).toBe(1);
  await store.erase({ record: id });
  await second.edit(id, change({ subtitle: 'Written in the other window' }));
  expect(second.trash()).toEqual([]);
  for (const door of [store, second]) expect(await placesWith(place, door)).toEqual([]);
});
