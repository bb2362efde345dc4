import { expect, test } from 'vitest';
import { readOtherWorkspace } from '../../../renderer/store/read-other-workspace.ts';
import { StoreWorkplace, workspace } from '../../support/store-workplace.ts';

const other = { name: 'project-other', isPractice: false } as const;

test('the records of another project of this computer are read as they are saved, and nothing of it is claimed', async () => {
  const place = new StoreWorkplace();
  const store = await place.create();
  const id = await store.create('activity', { title: 'Kick-off', status: 'held' });
  const before = place.disk.journals.get(workspace.name)?.entries.length;
  const dataset = await readOtherWorkspace(workspace, place.window());
  expect(dataset?.activities).toEqual([expect.objectContaining({ id, title: 'Kick-off', status: 'held' })]);
  expect(place.disk.journals.get(workspace.name)?.entries.length).toBe(before);
  // It can still be written while it is looked at.
  await store.edit(id, new Map([['title', 'Kick-off meeting']]));
  expect((await readOtherWorkspace(workspace, place.window()))?.activities[0]?.title).toBe('Kick-off meeting');
});

test('one that is not there is not made', async () => {
  const place = new StoreWorkplace();
  expect(await readOtherWorkspace(other, place.window())).toBeNull();
  expect(await place.indexedDB.databases()).toEqual([]);
});
