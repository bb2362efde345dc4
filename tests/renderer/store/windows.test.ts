import { describe, expect, test } from 'vitest';
import { openProjectStore } from '../../../renderer/store/open-project-store.ts';
import { NotSaved } from '../../../renderer/store/not-saved.ts';
import { staysDeleted } from '../../../renderer/store/store-changes.ts';
import { change, recordOf, StoreWorkplace, titles, workspace, patience } from '../../support/store-workplace.ts';

async function twoWindows(isCutOff = false) {
  const place = new StoreWorkplace();
  const first = await place.create();
  const id = await first.create('activity', { title: 'A', subtitle: 'a' });
  return { place, first, second: await place.open(place.window(isCutOff)), id };
}

describe('two windows of one workspace', () => {
  test('what one writes appears in the other', async () => {
    const { first, second, id } = await twoWindows();
    await first.edit(id, change({ title: 'B' }));
    await expect.poll(() => titles(second), patience).toEqual(['B']);
    await second.saveSettings({ period: '2026-Q1' });
    await expect.poll(() => first.getSnapshot().settings.period, patience).toBe('2026-Q1');
  });

  test('each numbers its own changes', async () => {
    const { first, second, id } = await twoWindows();
    await Promise.all([first.edit(id, change({ title: 'B' })), second.edit(id, change({ subtitle: 'b' }))]);
    await Promise.all([first.flush(), second.flush()]);
    await expect.poll(() => recordOf(first, id).vector, patience).toEqual(recordOf(second, id).vector);
    expect(Object.keys(recordOf(second, id).vector)).toHaveLength(2);
    expect(recordOf(second, id).value).toEqual({ title: 'B', subtitle: 'b' });
    expect(recordOf(second, id).conflicts).toBeUndefined();
  });

  test('one field written in both at once stands in two versions; neither is lost', async () => {
    const { first, second, id } = await twoWindows(true);
    await Promise.all([first.edit(id, change({ title: 'B' })), second.edit(id, change({ title: 'C' }))]);
    const values = second.getSnapshot().conflicts.get(id)?.get('title')?.values;
    expect(values?.map(({ value }) => value).toSorted()).toEqual(['B', 'C']);
  });

  test('a window that heard nothing merges with what is stored when it writes', async () => {
    const { first, second, id } = await twoWindows(true);
    await first.edit(id, change({ title: 'B' }));
    const other = await first.create('activity', { title: 'X' });
    expect(titles(second)).toEqual(['A']);
    await second.edit(id, change({ subtitle: 'b' }));
    expect(titles(second)).toEqual(['B', 'X']);
    expect(recordOf(second, id).value).toEqual({ title: 'B', subtitle: 'b' });
    expect(recordOf(second, other).value).toEqual({ title: 'X' });
  });

  test('deleted in one, edited in the other: a decision, with the record still whole', async () => {
    const { place, first, second, id } = await twoWindows(true);
    await first.remove(id);
    await second.edit(id, change({ title: 'B' }));
    const conflict = second.getSnapshot().conflicts.get(id)?.get('title');
    expect(conflict?.values).toMatchObject([{ value: 'B' }, { deleted: true }]);
    if (conflict) await second.decide(conflict, staysDeleted);
    expect(second.trash()).toHaveLength(1);
    expect(second.getSnapshot().conflicts.size).toBe(0);
    await Promise.all([first.close(), second.close()]);
    expect(titles(await place.open())).toEqual([]);
  });

  test('deleted in one, edited in the other: choosing the value brings the record back', async () => {
    const { first, second, id } = await twoWindows(true);
    await first.remove(id);
    await second.edit(id, change({ title: 'B' }));
    const conflict = second.getSnapshot().conflicts.get(id)?.get('title');
    if (conflict) await second.decide(conflict, 'B');
    expect(recordOf(second, id).value).toEqual({ title: 'B', subtitle: 'a' });
    expect(second.getSnapshot().conflicts.size).toBe(0);
    expect(second.trash()).toEqual([]);
  });

  test('both change the definition of the project: the later one counts, with a number of its own', async () => {
    const { first, second } = await twoWindows(true);
    const { project } = first.getSnapshot().state;
    await first.saveProject({ ...project, name: 'First' });
    await second.saveProject({ ...project, name: 'Second' });
    expect(second.getSnapshot().dataset.project).toMatchObject({ name: 'Second', version: project.version + 2 });
  });

  test('lines that one window could not write are written by the other', async () => {
    const { place, first, second } = await twoWindows();
    place.disk.fail('appendJournal', 1);
    void first.create('activity', { title: 'X' });
    await expect(first.flush()).rejects.toThrow(NotSaved);
    await second.create('activity', { title: 'Y' });
    await first.close();
    const sequences = place.disk.journalOf(workspace.name).entries.map((line) => /"sequence":(\d+)/.exec(line)?.[1]);
    expect(new Set(sequences)).toEqual(new Set(['1', '2', '3', '4']));
  });

  test('even where nothing keeps two windows apart, no change is lost', async () => {
    const place = new StoreWorkplace();
    const together = () => ({
      ...place.window(true),
      locks: { exclusive: <T>(_name: string, work: () => Promise<T>) => work(), claim: () => Promise.resolve(null) },
    });
    const first = await place.create(undefined, together());
    const stores = [first, await place.open(together())];
    const names = Array.from({ length: 20 }, (_, index) => `Activity ${index + 10}`);
    await Promise.all(names.map((title, index) => (stores[index % 2] ?? first).create('activity', { title })));
    await Promise.all(stores.map((store) => store.close()));
    expect(titles(await place.open())).toEqual(names);
  });

  test('a restored backup appears in the other window, which then writes under a new name', async () => {
    const { first, second, id } = await twoWindows();
    const backup = await first.backUp();
    await first.edit(id, change({ title: 'B' }));
    await expect.poll(() => titles(second), patience).toEqual(['B']);
    expect((await first.restoreBackup(backup.name)).ok).toBe(true);
    await expect.poll(() => titles(second), patience).toEqual(['A']);
    await second.edit(id, change({ title: 'C' }));
    await expect.poll(() => titles(first), patience).toEqual(['C']);
    expect(Object.keys(recordOf(second, id).vector)).toHaveLength(2);
  });

  test('a replica that is free again is used again', async () => {
    const { place, first, second, id } = await twoWindows();
    await second.edit(id, change({ title: 'B' }));
    await first.close();
    await second.close();
    const third = await place.open();
    await third.edit(id, change({ title: 'C' }));
    expect(Object.keys(recordOf(third, id).vector)).toHaveLength(2);
    expect((await openProjectStore(workspace, place.window())).state).toBe('open');
  });
});
