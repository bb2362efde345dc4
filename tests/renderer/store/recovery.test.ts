import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { writeBackup } from '../../../renderer/store/backup-file.ts';
import { backupName } from '../../../renderer/store/backup-name.ts';
import { createWorkspace } from '../../../renderer/store/create-workspace.ts';
import { openProjectStore } from '../../../renderer/store/open-project-store.ts';
import { readRawRows } from '../../../renderer/store/raw-rows.ts';
import { recoverWorkspace } from '../../../renderer/store/recover-workspace.ts';
import { WorkspaceDatabase } from '../../../renderer/store/workspace-database.ts';
import { deleteWorkspace, listWorkspaces } from '../../../renderer/store/workspaces.ts';
import {
  change,
  emptyProject,
  openOf,
  recordOf,
  settings,
  StoreWorkplace,
  titles,
  workspace,
  patience,
} from '../../support/store-workplace.ts';

const open = (place: StoreWorkplace) => openProjectStore(workspace, place.window());

async function withTwoActivities() {
  const place = new StoreWorkplace();
  const store = await place.create();
  await store.create('activity', { title: 'A' });
  await store.backUp();
  await store.create('activity', { title: 'B' });
  await store.close();
  return place;
}

async function table(place: StoreWorkplace, work: (database: WorkspaceDatabase) => Promise<unknown>) {
  const database = new WorkspaceDatabase(workspace.name, place.window().databases);
  await work(database);
  database.close();
}

describe('a start never begins with nothing where there was something', () => {
  test.each<[string, string, (place: StoreWorkplace) => void | Promise<void>]>([
    ['the browser threw the database away', 'missing', (place) => place.loseDatabases()],
    [
      'every table is empty',
      'missing',
      (place) => table(place, (database) => Promise.all(database.tables.map((one) => one.clear()))),
    ],
    ['records are missing', 'damaged', (place) => table(place, (database) => database.records.clear())],
    [
      'the database is older than the journal',
      'behind',
      (place) =>
        table(place, async ({ meta, records, history }) => {
          const [last] = (await records.toArray()).toSorted((a, b) => (a.id < b.id ? 1 : -1));
          await records.delete(last?.id ?? '');
          await history.clear();
          await meta.put({ key: 'head', generation: 1, sequence: 2, records: 1 });
        }),
    ],
  ])('%s', async (_name, reason, damage) => {
    const place = await withTwoActivities();
    await damage(place);
    const outcome = await open(place);
    expect(outcome).toMatchObject({
      state: 'needs recovery',
      plan: { reason, records: 2, missing: 0, backup: { records: 1 } },
    });
    const store = openOf(await recoverWorkspace(workspace, place.window()));
    expect(titles(store)).toEqual(['A', 'B']);
    await store.create('activity', { title: 'C' });
    await store.close();
    expect(titles(await place.open())).toEqual(['A', 'B', 'C']);
  });

  test('a database whose tables cannot even be counted is damaged: trying again would not help', async () => {
    const place = await withTwoActivities();
    // What Chromium does with one in which it has met a damaged block.
    const unreadable = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    const outcome = await open(place);
    unreadable.mockRestore();
    expect(outcome).toMatchObject({ state: 'needs recovery', plan: { reason: 'damaged', records: 2, missing: 0 } });
    expect(titles(openOf(await recoverWorkspace(workspace, place.window())))).toEqual(['A', 'B']);
  });

  // Chromium, when what it keeps about a database is damaged: it does not open it, and takes it away at the next question.
  test('a database that gives no answer at first is asked once more, before anybody is told to try again', async () => {
    const place = await withTwoActivities();
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(function takenAway(
      this: IDBFactory,
      name,
    ) {
      this.deleteDatabase(name);
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    const outcome = await open(place);
    opening.mockRestore();
    expect(outcome).toMatchObject({ state: 'needs recovery', plan: { reason: 'missing', records: 2, missing: 0 } });
    expect(titles(openOf(await recoverWorkspace(workspace, place.window())))).toEqual(['A', 'B']);
  });

  test('a database that gives no answer twice is left as it is', async () => {
    const place = await withTwoActivities();
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    expect(await open(place)).toMatchObject({ state: 'failed', issue: { code: 'store.cannotOpen' } });
    opening.mockRestore();
    expect(titles(await place.open())).toEqual(['A', 'B']);
  });

  test('a workspace that is known only by name leads to recovery, too', async () => {
    const place = await withTwoActivities();
    place.loseDatabases();
    place.disk.journals.clear();
    place.disk.snapshots.clear();
    expect(await open(place)).toMatchObject({ state: 'needs recovery', plan: { records: null, backup: null } });
    expect(await createWorkspace(workspace, emptyProject(), settings, place.window())).toMatchObject({
      state: 'needs recovery',
    });
    expect(await listWorkspaces(place.window())).toEqual([workspace]);
  });

  test('a damaged backup is passed over, named and kept; the one before it and the journal give everything', async () => {
    const place = await withTwoActivities();
    const store = await place.open();
    place.now = '2026-02-01T12:00:00.000Z';
    await store.create('activity', { title: 'C' });
    await expect.poll(() => place.disk.snapshotsOf(workspace.name).size, patience).toBe(3);
    await store.close();
    const newest = [...place.disk.snapshotsOf(workspace.name).keys()].toSorted().at(-1) ?? '';
    const bytes = place.disk.snapshotsOf(workspace.name).get(newest) ?? new Uint8Array();
    bytes[bytes.length - 20] = 0x21;
    place.loseDatabases();
    expect(await open(place)).toMatchObject({
      state: 'needs recovery',
      plan: { damagedBackups: [newest], records: 3, missing: 0 },
    });
    const recovered = openOf(await recoverWorkspace(workspace, place.window()));
    expect(titles(recovered)).toEqual(['A', 'B', 'C']);
    expect(place.disk.snapshotsOf(workspace.name).has(newest)).toBe(true);
  });

  test('a backup that a restoring made which was never finished is not taken for the newest', async () => {
    const place = await withTwoActivities();
    const environment = place.window();
    const head = { generation: 2, sequence: 90, records: 0 };
    const whole = { contents: { state: emptyProject(), settings }, head, history: [], batches: [] };
    const name = backupName({ ...head, madeAt: place.now, reason: 'daily' });
    const bytes = await writeBackup(whole, workspace.name, place.now, environment);
    place.disk.snapshotsOf(workspace.name).set(name, bytes);
    place.loseDatabases();
    expect(await open(place)).toMatchObject({ plan: { records: 2, missing: 0, backup: { records: 1 } } });
  });

  test('changes that are nowhere any more are counted', async () => {
    const place = await withTwoActivities();
    place.disk.journalOf(workspace.name).entries.pop();
    place.loseDatabases();
    expect(await open(place)).toMatchObject({ plan: { records: 1, missing: 1 } });
  });

  test('what the damaged database still held is kept under another name', async () => {
    const place = await withTwoActivities();
    await table(place, (database) => database.history.clear());
    await table(place, (database) => database.meta.delete('project'));
    openOf(await recoverWorkspace(workspace, place.window()));
    const names = (await place.indexedDB.databases()).map(({ name }) => name ?? '');
    const kept = names.find((name) => name.includes('_kept_')) ?? '';
    const stores = await readRawRows(kept, place.window().databases);
    expect(stores.find(({ store }) => store === 'records')?.rows).toHaveLength(2);
    expect(stores.find(({ store }) => store === 'journal')?.rows.length).toBeGreaterThan(0);
  });

  test('after recovery changes bear the name of a new replica, and history is still there', async () => {
    const place = await withTwoActivities();
    const before = await place.open();
    const [activity] = before.getSnapshot().dataset.activities;
    const id = activity?.id ?? '';
    const [old] = Object.keys(recordOf(before, id).vector);
    await before.close();
    place.loseDatabases();
    const store = openOf(await recoverWorkspace(workspace, place.window()));
    await store.edit(id, change({ title: 'Z' }));
    expect(Object.keys(recordOf(store, id).vector)).toHaveLength(2);
    expect(recordOf(store, id).writes.every(({ dot }) => !dot.startsWith(`${old}:2`))).toBe(true);
    expect((await store.history(id)).map(({ action }) => action)).toEqual(['edited', 'created']);
  });

  test('a file from another computer makes a workspace here', async () => {
    const place = await withTwoActivities();
    const bytes = await (await place.open()).exportBackup();
    const elsewhere = new StoreWorkplace();
    const store = openOf(await recoverWorkspace(workspace, elsewhere.window(), { name: 'copy.json', bytes }));
    expect(titles(store)).toEqual(['A', 'B']);
    expect(store.getSnapshot().settings).toEqual(settings);
  });

  test('a file of another project, or of practice, is not taken for this one', async () => {
    const place = await withTwoActivities();
    const practice = { name: 'practice', isPractice: true };
    const other = openOf(await createWorkspace(practice, emptyProject(), settings, place.window()));
    const bytes = await other.exportBackup();
    place.loseDatabases();
    expect(await recoverWorkspace(workspace, place.window(), { name: 'copy.json', bytes })).toMatchObject({
      state: 'failed',
      issue: { code: 'store.backupOfAnother', params: { found: 'TEST' } },
    });
    place.disk.snapshotsOf(workspace.name).set('20270101T000000000Z-g1-s9-r0-daily.json', bytes);
    expect(await open(place)).toMatchObject({ plan: { records: 2 } });
  });
});

describe('the database may be ahead of the journal', () => {
  test('a line that was torn is written again', async () => {
    const place = await withTwoActivities();
    const lines = [...place.disk.journalOf(workspace.name).entries];
    place.disk.tearJournal(workspace.name);
    place.disk.journalOf(workspace.name).sentinel = { generation: 1, sequence: 2, records: 1 };
    const store = await place.open();
    expect(place.disk.journalOf(workspace.name).entries).toEqual(lines);
    expect(store.getSnapshot().notices.map(({ code }) => code)).toEqual(['store.journalTorn']);
    expect(titles(store)).toEqual(['A', 'B']);
  });

  test('a journal that is gone is replaced by a backup, and recovery then works', async () => {
    const place = await withTwoActivities();
    place.disk.journals.clear();
    place.disk.snapshots.clear();
    const store = await place.open();
    expect(await store.listBackups()).toMatchObject([{ records: 2 }]);
    await store.close();
    place.loseDatabases();
    expect(titles(openOf(await recoverWorkspace(workspace, place.window())))).toEqual(['A', 'B']);
  });

  test('where the journal cannot be read, the work can be read and copied, not changed', async () => {
    const place = await withTwoActivities();
    place.disk.fail('openJournal');
    const store = await place.open();
    expect(store.getSnapshot().readOnly?.code).toBe('store.journalFailed');
    expect(titles(store)).toEqual(['A', 'B']);
    expect((await store.exportBackup()).length).toBeGreaterThan(0);
  });
});

describe('space', () => {
  test.each([
    [49_999_999, 'store.noSpace', []],
    [50_000_000, undefined, ['store.lowSpace']],
    [199_999_999, undefined, ['store.lowSpace']],
    [200_000_000, undefined, []],
  ])('with %i bytes free', async (free, readOnly, notices) => {
    const place = await withTwoActivities();
    place.disk.freeSpace = free;
    const snapshot = (await place.open()).getSnapshot();
    expect(snapshot.readOnly?.code).toBe(readOnly);
    expect(snapshot.notices.map(({ code }) => code)).toEqual(notices);
  });
});

describe('deleting a workspace', () => {
  test('practice goes with its backups; afterwards there is nothing to recover', async () => {
    const place = new StoreWorkplace();
    const practice = { name: 'practice', isPractice: true };
    const store = openOf(await createWorkspace(practice, emptyProject(), settings, place.window()));
    await store.backUp();
    expect(await listWorkspaces(place.window())).toEqual([practice]);
    await deleteWorkspace(practice, place.window());
    expect(await listWorkspaces(place.window())).toEqual([]);
    expect(place.disk.snapshotsOf('practice').size).toBe(0);
    expect((await openProjectStore(practice, place.window())).state).toBe('absent');
    openOf(await createWorkspace(practice, emptyProject(), settings, place.window()));
  });

  test('the backups of a project stay', async () => {
    const place = await withTwoActivities();
    await deleteWorkspace(workspace, place.window());
    expect(place.disk.snapshotsOf(workspace.name).size).toBeGreaterThan(0);
    expect((await open(place)).state).toBe('absent');
  });
});
