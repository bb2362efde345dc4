import { describe, expect, test } from 'vitest';
import { NotSaved } from '../../../renderer/store/not-saved.ts';
import { parseJournalLine } from '../../../renderer/store/journal-entry.ts';
import { WorkspaceDatabase } from '../../../renderer/store/workspace-database.ts';
import { change, recordOf, StoreWorkplace, titles, workspace } from '../../support/store-workplace.ts';

const journalOf = (place: StoreWorkplace) => place.disk.journalOf(workspace.name);

describe('saved means: in the database and in the journal', () => {
  test('each change is one journal line with the whole record, and the sentinel stands at it', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const id = await store.create('activity', { title: 'A' });
    await store.edit(id, change({ title: 'B' }));
    const { entries, sentinel } = journalOf(place);
    expect(entries.map((line) => parseJournalLine(line)?.steps[0]?.after)).toMatchObject([
      undefined,
      { id, value: { title: 'A' } },
      { id, value: { title: 'B' } },
    ]);
    expect(sentinel).toEqual({ generation: 1, sequence: 3, records: 1 });
  });

  test('while the journal cannot be written nothing is called saved; then everything is written in order', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    place.disk.fail('appendJournal');
    const first = store.create('activity', { title: 'A' });
    await expect(store.flush()).rejects.toMatchObject({ issue: { code: 'store.journalFailed' } });
    const second = store.create('activity', { title: 'B' });
    await expect(store.flush()).rejects.toThrow(NotSaved);
    expect(store.getSnapshot().saving).toMatchObject({ state: 'not saved', issue: { code: 'store.journalFailed' } });
    expect(place.disk.unsaved).toBe(true);
    expect(titles(store)).toEqual(['A', 'B']);
    expect(journalOf(place).entries).toHaveLength(1);

    place.disk.mend();
    place.runTimers();
    await Promise.all([first, second]);
    expect(store.getSnapshot().saving.state).toBe('saved');
    expect(journalOf(place).entries.map((line) => parseJournalLine(line)?.sequence)).toEqual([1, 2, 3]);
  });

  test('what the database does not take stays on the screen and is written when it can', async () => {
    const place = new StoreWorkplace();
    const environment = place.window();
    const store = await place.create(undefined, environment);
    const broken = breakTransactions('QuotaExceededError: the disk is full');
    const saved = store.create('activity', { title: 'A' });
    await expect(store.flush()).rejects.toMatchObject({ issue: { code: 'store.diskFull' } });
    expect(titles(store)).toEqual(['A']);
    broken.mend();
    await store.flush();
    await saved;
    await store.close();
    expect(titles(await place.open())).toEqual(['A']);
  });

  test('a connection that the system closed is opened again for the next try', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    databaseOf(store).close();
    await store.create('activity', { title: 'A' });
    expect(store.getSnapshot().saving.state).toBe('saved');
  });

  test('a database that was emptied under the open window is never written on; what is seen can be exported', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    await store.create('activity', { title: 'A' });
    await databaseOf(store).meta.clear();
    await expect(store.create('activity', { title: 'B' })).rejects.toMatchObject({
      issue: { code: 'store.databaseLost' },
    });
    expect(store.getSnapshot().readOnly?.code).toBe('store.databaseLost');
    expect(store.getSnapshot().saving.state).toBe('not saved');
    expect((await store.exportPackage({ purpose: 'partner' })).text).toContain('"A"');
  });

  test('when another window needs the database in a newer version, this one stops and keeps what it shows', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    await store.create('activity', { title: 'A' });
    const newer = new WorkspaceDatabase(workspace.name, place.window().databases, [
      {
        version: 2,
        stores: { records: '&id', history: '&key, record, batch', batches: '&id', outbox: '&key', meta: '&key' },
      },
    ]);
    await newer.open();
    expect(store.getSnapshot().readOnly?.code).toBe('store.usedByNewer');
    expect(titles(store)).toEqual(['A']);
    await expect(store.create('activity', { title: 'B' })).rejects.toThrow(NotSaved);
    newer.close();
  });

  test('after closing nothing is taken any more', async () => {
    const store = await new StoreWorkplace().create();
    await store.close();
    await expect(store.create('activity', { title: 'A' })).rejects.toMatchObject({ issue: { code: 'store.closed' } });
  });

  test('numbers of changes go on where they stopped, and none is used twice', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const id = await store.create('activity', { title: 'A' });
    await store.close();
    const again = await place.open();
    await again.edit(id, change({ title: 'B' }));
    const { vector } = recordOf(again, id);
    expect(Object.entries(vector)).toHaveLength(1);
    expect(Object.values(vector)).toEqual([2]);
  });
});

function databaseOf(store: unknown): WorkspaceDatabase {
  return (store as { readonly parts: { readonly database: WorkspaceDatabase } }).parts.database;
}

/** Every write to a table is refused until it is mended. */
function breakTransactions(message: string): { readonly mend: () => void } {
  const table = Object.getPrototypeOf(
    Object.getPrototypeOf(new WorkspaceDatabase('x', new StoreWorkplace().window().databases).records),
  ) as object;
  const holder = [table, Object.getPrototypeOf(table) as object].find((one) => Object.hasOwn(one, 'bulkPut')) ?? table;
  const original: unknown = Reflect.get(holder, 'bulkPut');
  Reflect.set(holder, 'bulkPut', () => Promise.reject(new Error(message)));
  return { mend: () => void Reflect.set(holder, 'bulkPut', original) };
}
