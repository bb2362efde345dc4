import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { NotSaved } from '../../../renderer/store/not-saved.ts';
import { documentOf } from '../../support/package-of.ts';
import { change, recordOf, StoreWorkplace, titles, patience } from '../../support/store-workplace.ts';

describe('everyday work', () => {
  test('what is typed is there after the next start', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const id = await store.create('activity', { title: 'Seminar', status: 'planned' });
    await store.edit(id, change({ status: 'held', inPerson: { state: 'number', value: 31 } }));
    expect(store.getSnapshot().saving).toEqual({ state: 'saved', at: place.now });
    await store.close();

    const again = await place.open();
    expect(again.getSnapshot().dataset.activities).toEqual([
      { id, title: 'Seminar', status: 'held', inPerson: { state: 'number', value: 31 } },
    ]);
  });

  test('a change is seen before it is saved, and the shell knows that it is not saved yet', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const saved = store.create('activity', { title: 'Seminar' });
    await Promise.resolve();
    expect(titles(store)).toEqual(['Seminar']);
    expect(store.getSnapshot().saving.state).toBe('saving');
    expect(place.disk.unsaved).toBe(true);
    await saved;
    expect(store.getSnapshot().saving.state).toBe('saved');
    expect(place.disk.unsaved).toBe(false);
  });

  test('an edit that changes nothing writes nothing', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const id = await store.create('activity', { title: 'Seminar' });
    const { state } = store.getSnapshot();
    await store.edit(id, change({ title: 'Seminar', subtitle: undefined }));
    expect(store.getSnapshot().state).toBe(state);
  });

  test.each([
    ['a value of the wrong form', { status: 'perhaps' }],
    ['a field that does not exist', { colour: 'red' }],
    ['a title of two lines', { title: 'One\nTwo' }],
  ])('%s is refused, and the record stays as it was', async (_name, fields) => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'Seminar' });
    await expect(store.edit(id, change(fields))).rejects.toThrow(NotSaved);
    expect(recordOf(store, id).value).toEqual({ title: 'Seminar' });
    expect(store.getSnapshot().saving.state).toBe('saved');
  });

  test('an edit of a record that is not there is refused', async () => {
    const store = await new StoreWorkplace().create();
    await expect(store.edit('nowhere', change({ title: 'x' }))).rejects.toMatchObject({
      issue: { code: 'store.missingRecord' },
    });
  });

  test('a deleted record lies in the trash and comes back with everything', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const id = await store.create('activity', { title: 'Seminar' });
    await store.remove(id);
    expect(titles(store)).toEqual([]);
    expect(store.trash()).toEqual([{ kind: 'activity', id, label: 'Seminar', deletedAt: place.now }]);
    await store.restore(id);
    expect(titles(store)).toEqual(['Seminar']);
    expect(store.trash()).toEqual([]);
  });

  test('history says who changed what, newest first', async () => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'Seminar' });
    await store.edit(id, change({ title: 'Seminar in Ludza' }));
    await store.remove(id);
    await store.restore(id);
    expect(await store.history(id)).toMatchObject([
      { action: 'restored', author: 'Ona', fields: [] },
      { action: 'deleted', author: 'Ona', fields: [] },
      { action: 'edited', author: 'Ona', fields: [{ address: 'title', before: 'Seminar', after: 'Seminar in Ludza' }] },
      { action: 'created', author: 'Ona', fields: [{ address: 'title', after: 'Seminar' }] },
    ]);
  });

  test('history has a change that is seen and not yet written', async () => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'Seminar' });
    const written = store.edit(id, change({ title: 'Seminar II' }));
    expect(await store.history(id)).toMatchObject([{ action: 'edited' }, { action: 'created' }]);
    await written;
  });

  test('undo goes back one change at a time, to nothing', async () => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'A' });
    await store.edit(id, change({ title: 'B' }));
    await store.edit(id, change({ subtitle: 'C' }));
    expect(await store.undoLast(id)).toEqual({ leftAlone: [] });
    expect(recordOf(store, id).value).toEqual({ title: 'B' });
    await store.undoLast(id);
    expect(recordOf(store, id).value).toEqual({ title: 'A' });
    await store.undoLast(id);
    expect(titles(store)).toEqual([]);
    expect(await store.undoLast(id)).toBeNull();
  });

  test.each([
    ['of one field', ['B', 'C', 'D'].map((title) => ({ title }))],
    ['that clear a field and fill it in again', [{ subtitle: 'B' }, { subtitle: undefined }, { subtitle: 'C' }]],
    ['of several fields', [{ title: 'B', subtitle: 'b' }, { subtitle: 'c' }, { title: 'D' }, { subtitle: 'b' }]],
  ])('undo goes back through changes %s', async (_what, changes) => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'A' });
    const stood = [recordOf(store, id).value];
    for (const one of changes) {
      await store.edit(id, change(one));
      stood.push(recordOf(store, id).value);
    }
    for (const value of stood.slice(0, -1).toReversed()) {
      expect(await store.undoLast(id)).toEqual({ leftAlone: [] });
      expect(recordOf(store, id).value).toEqual(value);
    }
    await store.undoLast(id);
    expect(titles(store)).toEqual([]);
  });

  test('undo goes back through thrown away, brought back and thrown away again', async () => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'A' });
    await store.remove(id);
    await store.restore(id);
    await store.remove(id);
    for (const there of [['A'], [], ['A']]) {
      expect(await store.undoLast(id)).toEqual({ leftAlone: [] });
      expect(titles(store)).toEqual(there);
    }
  });

  test('undo goes back to a value that was written while the record had it already undone once', async () => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'A' });
    await store.edit(id, change({ title: 'B' }));
    await store.undoLast(id);
    await store.edit(id, change({ title: 'C' }));
    await store.edit(id, change({ title: 'D' }));
    await store.undoLast(id);
    await store.undoLast(id);
    expect(recordOf(store, id).value).toEqual({ title: 'A' });
    await store.undoLast(id);
    expect(titles(store)).toEqual([]);
  });

  test('undo does not throw away what other records or the person refer to', async () => {
    const store = await new StoreWorkplace().create();
    const host = await store.create('organisation', { name: 'Host' });
    const own = await store.create('organisation', { name: 'Own' });
    await store.create('activity', { title: 'Seminar', reportedBy: host });
    await store.saveSettings({ partner: own });
    for (const id of [host, own]) {
      await store.edit(id, change({ note: 'By the river' }));
      expect(await store.undoLast(id)).toEqual({ leftAlone: [] });
      expect(await store.undoLast(id)).toMatchObject({ leftAlone: [{ record: id, address: 'deleted' }] });
      expect(store.getSnapshot().dataset.organisations.has(id)).toBe(true);
    }
  });

  test('the state of a partner’s period is one record, however often it is set', async () => {
    const store = await new StoreWorkplace().create();
    const partner = '01900000-0000-7000-8000-000000000001';
    const id = await store.create('period', { partner, period: '2022-Q2', state: 'declared complete' });
    expect(await store.create('period', { partner, period: '2022-Q2', state: 'reopened' })).toBe(id);
    expect(store.getSnapshot().dataset.periods).toEqual([{ id, partner, period: '2022-Q2', state: 'reopened' }]);
  });

  test('settings keep what is not named and lose what is taken away', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    await store.saveSettings({ period: '2026-Q1', country: 'LT' });
    await store.saveSettings({ period: undefined, author: 'Jonas' });
    await store.close();
    const { settings } = (await place.open()).getSnapshot();
    expect(settings).toEqual({ role: 'both', author: 'Jonas', partner: expect.any(String), country: 'LT' });
  });

  test('a new definition of the project gets a higher version', async () => {
    const store = await new StoreWorkplace().create();
    const { project } = store.getSnapshot().state;
    await store.saveProject({ ...project, name: 'Renamed' });
    expect(store.getSnapshot().dataset.project).toMatchObject({ name: 'Renamed', version: project.version + 1 });
  });

  test('what is exported is a package that can be read, without the content of the trash', async () => {
    const store = await new StoreWorkplace().create();
    const [id, other] = [
      await store.create('activity', { title: 'A' }),
      await store.create('activity', { title: 'B' }),
    ];
    await store.remove(other);
    const { text } = await store.exportPackage({ purpose: 'partner' });
    const document = await documentOf(text);
    expect(document.records.map((record) => record.id)).toEqual([id]);
    expect(document.tombstones.map((tombstone) => tombstone.id)).toEqual([other]);
    expect(text).not.toContain('"B"');
  });

  test('what is shown is always the settled view of the state', async () => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'A' });
    await store.create('organisation', { name: 'Neighbours' });
    await store.edit(id, change({ title: 'B' }));
    const { dataset, state } = store.getSnapshot();
    expect(dataset).toEqual(datasetOf(state));
  });

  test('an edit that had not seen the last one stands beside it until somebody decides', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const id = await store.create('activity', { title: 'A' });
    const other = await place.open();
    const { vector } = recordOf(other, id);
    await store.edit(id, change({ title: 'B' }));
    await expect.poll(() => titles(other), patience).toEqual(['B']);
    await other.edit(id, change({ title: 'C', subtitle: 'S' }), vector);
    const conflict = other.getSnapshot().conflicts.get(id)?.get('title');
    expect(conflict?.values.map(({ value }) => value).toSorted()).toEqual(['B', 'C']);
    expect(recordOf(other, id).value).toEqual({ subtitle: 'S' });
    if (conflict) await other.decide(conflict, 'C', 'The poster says so.');
    expect(recordOf(other, id).value).toEqual({ title: 'C', subtitle: 'S' });
    expect([...other.getSnapshot().state.decisions.values()]).toMatchObject([
      { record: id, field: 'title', author: 'Ona', reason: 'The poster says so.' },
    ]);
  });

  test('a form that keeps the version it was opened at never stands against itself', async () => {
    const store = await new StoreWorkplace().create();
    const id = await store.create('activity', { title: 'A' });
    const { vector } = recordOf(store, id);
    await store.edit(id, change({ title: 'B' }), vector);
    await store.edit(id, change({ title: 'C' }), vector);
    expect(recordOf(store, id).value).toEqual({ title: 'C' });
  });
});
