import { describe, expect, test } from 'vitest';
import { openProjectStore } from '../../../renderer/store/open-project-store.ts';
import { schemaVersions } from '../../../renderer/store/schema-versions.ts';
import type { SchemaVersion } from '../../../renderer/store/schema-versions.ts';
import { NotSaved } from '../../../renderer/store/not-saved.ts';
import { readBackup } from '../../../renderer/store/backup-file.ts';
import { openOf, StoreWorkplace, titles, workspace } from '../../support/store-workplace.ts';

/** The layouts as they were released. A line here is never changed: people’s databases look like this. */
const released = [
  {
    version: 1,
    stores: { records: '&id', history: '&key, record, batch', batches: '&id', outbox: '&key', meta: '&key' },
  },
];

const [first] = schemaVersions;
const stores = { ...first?.stores };
const second: SchemaVersion = {
  version: 2,
  stores: { ...stores, records: '&id, kind' },
  upgrade: (transaction) => transaction.table('meta').put({ key: 'note', text: 'upgraded' }),
};

async function withOneActivity() {
  const place = new StoreWorkplace();
  const store = await place.create();
  await store.create('activity', { title: 'A' });
  await store.close();
  return place;
}

describe('layouts of the database', () => {
  test('every released layout is as it was released', () => {
    expect(schemaVersions.map(({ version, stores: text }) => ({ version, stores: text }))).toEqual(released);
  });

  test('an upgrade comes after a verified backup, and everything is there', async () => {
    const place = await withOneActivity();
    const versions = [...schemaVersions, second];
    const store = openOf(await openProjectStore(workspace, place.window(), versions));
    expect(titles(store)).toEqual(['A']);
    const backup = (await store.listBackups()).find(({ reason }) => reason === 'before upgrading');
    const bytes = place.disk.snapshotsOf(workspace.name).get(backup?.name ?? '') ?? new Uint8Array();
    expect(await readBackup(bytes, 'x', place.window())).toMatchObject({ ok: true, value: { head: { records: 1 } } });
    await store.create('activity', { title: 'B' });
  });

  test('without a backup nothing is upgraded', async () => {
    const place = await withOneActivity();
    place.disk.fail('writeSnapshot');
    expect(await openProjectStore(workspace, place.window(), [...schemaVersions, second])).toMatchObject({
      state: 'failed',
      issue: { code: 'store.cannotOpen' },
    });
    place.disk.mend();
    expect(titles(await place.open())).toEqual(['A']);
  });

  test('an upgrade that throws leaves the database as it was', async () => {
    const place = await withOneActivity();
    const broken: SchemaVersion = { ...second, upgrade: () => Promise.reject(new Error('a bug')) };
    expect((await openProjectStore(workspace, place.window(), [...schemaVersions, broken])).state).toBe('failed');
    expect(titles(await place.open())).toEqual(['A']);
  });

  test('a database of a newer version is read and exported, never written', async () => {
    const place = await withOneActivity();
    await openOf(await openProjectStore(workspace, place.window(), [...schemaVersions, second])).close();
    const outcome = await openProjectStore(workspace, place.window());
    expect(outcome).toMatchObject({
      state: 'newer',
      issue: { code: 'store.newerDatabase', params: { found: 2, known: 1 } },
    });
    if (outcome.state !== 'newer') return;
    expect(outcome.store.getSnapshot().readOnly?.code).toBe('store.newerDatabase');
    expect(titles(outcome.store)).toEqual(['A']);
    await expect(outcome.store.create('activity', { title: 'B' })).rejects.toThrow(NotSaved);
    expect((await outcome.store.exportPackage({ purpose: 'partner' })).text).toContain('"A"');
    expect((await outcome.store.exportBackup()).length).toBeGreaterThan(100);
  });

  test('a window of an older version that does not let go blocks the upgrade', async () => {
    const place = await withOneActivity();
    const { indexedDB } = place;
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(workspace.name);
      request.addEventListener('success', () => resolve(request.result));
    });
    expect(await openProjectStore(workspace, place.window(), [...schemaVersions, second])).toMatchObject({
      state: 'blocked',
      issue: { code: 'store.blocked' },
    });
    held.close();
  });
});
