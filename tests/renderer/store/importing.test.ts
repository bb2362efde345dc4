import { describe, expect, test } from 'vitest';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import type { BatchChange } from '../../../renderer/store/store-changes.ts';
import { change, recordOf, StoreWorkplace, titles } from '../../support/store-workplace.ts';

const organisation = '01900000-0000-7000-8000-0000000000aa';

/** A store with one activity, and an import that fills it, adds an organisation and says what the file said. */
async function oneActivity() {
  const place = new StoreWorkplace();
  const store = await place.create();
  const id = await store.create('activity', { title: 'Seminar', subtitle: 'mine' });
  const changes: readonly BatchChange[] = [
    { kind: 'create', record: 'organisation', id: organisation, value: { name: 'Neighbours' } },
    { kind: 'edit', id, changes: change({ online: { state: 'number', value: 9, basis: 'platform log' } }) },
    { kind: 'edit', id, changes: change({ [`breakdowns/organisation:${organisation}/total`]: number(9) }) },
    { kind: 'create', record: 'attendanceImport', value: { activity: id, rows: 25 } },
  ];
  return { place, store, id, changes };
}

const number = (value: number) => ({ state: 'number', value });

async function apply(store: ProjectStore, changes: readonly BatchChange[]) {
  const applied = await store.applyChanges('Attendance of Seminar', changes, 'import');
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value;
}

describe('an import', () => {
  test('is one named batch after a backup; an activity that it changes twice is one record of it', async () => {
    const { store, id, changes } = await oneActivity();
    const batch = await apply(store, changes);
    expect(batch).toMatchObject({ name: 'Attendance of Seminar', kind: 'import', records: 3, isUndone: false });
    expect(await store.listBatches()).toEqual([batch]);
    expect((await store.listBackups()).map(({ reason }) => reason)).toContain('before importing');
    expect(recordOf(store, id).value).toMatchObject({
      online: { value: 9 },
      breakdowns: [{ id: `organisation:${organisation}`, total: { value: 9 } }],
    });
    expect(store.getSnapshot().dataset.attendanceImports).toMatchObject([{ activity: id, rows: 25 }]);
    expect((await store.history(id)).map(({ batch: of }) => of)).toEqual([batch.id, undefined]);
  });

  test('is there after the window was closed, and after the database was lost', async () => {
    const { place, store, changes } = await oneActivity();
    const batch = await apply(store, changes);
    await store.close();
    const again = await place.open();
    expect(await again.listBatches()).toEqual([batch]);
    expect(again.getSnapshot().dataset.organisations.size).toBe(1);
  });

  test.each<[string, BatchChange, string]>([
    ['a value that no field takes', { kind: 'create', record: 'activity', value: { title: 5 } }, 'store.notValid'],
    [
      'a record that is not there',
      { kind: 'edit', id: organisation, changes: change({ name: 'x' }) },
      'store.missingRecord',
    ],
  ])('with %s in it writes nothing at all, not even a backup', async (_, wrong, code) => {
    const { store, changes } = await oneActivity();
    const refused = await store.applyChanges('x', wrong.kind === 'edit' ? [wrong] : [...changes, wrong], 'import');
    expect(refused).toMatchObject({ ok: false, issues: [{ code }] });
    expect(await store.listBatches()).toEqual([]);
    expect(store.getSnapshot().dataset.organisations.size).toBe(0);
    expect((await store.listBackups()).map(({ reason }) => reason)).not.toContain('before importing');
  });

  test('without a backup is not written', async () => {
    const { place, store, changes } = await oneActivity();
    place.disk.fail('writeSnapshot');
    expect(await store.applyChanges('x', changes, 'import')).toMatchObject({
      ok: false,
      issues: [{ code: 'store.backupFailedFirst' }],
    });
    expect(store.getSnapshot().dataset.organisations.size).toBe(0);
  });

  test('that would change nothing is no batch', async () => {
    const { store, id } = await oneActivity();
    const batch = await apply(store, [{ kind: 'edit', id, changes: change({ title: 'Seminar' }) }]);
    expect(batch.records).toBe(0);
    expect(await store.listBatches()).toEqual([]);
  });
});

describe('undoing an import', () => {
  test('takes new records away and gives fields their former values', async () => {
    const { store, id, changes } = await oneActivity();
    await store.edit(id, change({ online: number(3) }));
    const batch = await apply(store, changes);
    expect(await store.undoBatch(batch.id)).toEqual({ leftAlone: [] });
    expect(recordOf(store, id).value).toEqual({ title: 'Seminar', subtitle: 'mine', online: number(3) });
    const { dataset } = store.getSnapshot();
    expect([dataset.organisations.size, dataset.attendanceImports.length]).toEqual([0, 0]);
    expect(await store.listBatches()).toMatchObject([{ id: batch.id, isUndone: true }]);
    expect(titles(store)).toEqual(['Seminar']);
  });

  test('leaves alone what was changed since, and says it', async () => {
    const { store, id, changes } = await oneActivity();
    const batch = await apply(store, changes);
    await store.edit(id, change({ online: number(10) }));
    expect((await store.undoBatch(batch.id)).leftAlone).toEqual([
      { kind: 'activity', record: id, label: 'Seminar', address: 'online' },
    ]);
    expect(recordOf(store, id).value).toMatchObject({ online: number(10) });
  });

  test('is a change of its own: the activity’s own undo does not reach into the batch', async () => {
    const { store, id, changes } = await oneActivity();
    await apply(store, changes);
    await store.edit(id, change({ subtitle: 'new' }));
    await store.undoLast(id);
    expect(recordOf(store, id).value).toMatchObject({ subtitle: 'mine', online: { value: 9 } });
  });
});
