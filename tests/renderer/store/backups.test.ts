import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../renderer/store/backup-file.ts';
import { backupName, namedBackup } from '../../../renderer/store/backup-name.ts';
import { readSenders, withOrigin, writeSenders } from '../../../shared/package/senders.ts';
import type { StoredRecord } from '../../../shared/schema/record.ts';
import { coordinator } from '../../support/test-keys.ts';
import { recoverWorkspace } from '../../../renderer/store/recover-workspace.ts';
import { createRecord } from '../../../shared/consolidation/edit-record.ts';
import { base64Of } from '../../../shared/schema/base64.ts';
import { drawnPng } from '../../support/drawn-png.ts';
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

const snapshots = (place: StoreWorkplace) => place.disk.snapshotsOf(workspace.name);
const newId = '01900000-0000-7000-8000-0000000d0009';
const nextDay = (instant: string) => new Date(Date.parse(instant) + 86_400_000).toISOString();

/** The beginning of a backup, where its version stands. */
const headOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 60));

describe('backups', () => {
  test('the first change of a day makes one; the state says when and where', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    expect(store.getSnapshot().backup).toEqual({ lastAt: null, place: 'Documents', issue: null });
    await store.create('activity', { title: 'A' });
    await store.create('activity', { title: 'B' });
    await expect.poll(() => snapshots(place).size, patience).toBe(1);
    expect(store.getSnapshot().backup).toMatchObject({ lastAt: place.now, issue: null });
    place.now = nextDay(place.now);
    await store.create('activity', { title: 'C' });
    await expect.poll(() => snapshots(place).size, patience).toBe(2);
    expect((await store.listBackups()).map(({ reason }) => reason)).toEqual(['daily', 'daily']);
  });

  test('one that cannot be made is said, and the work goes on being saved', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    place.disk.fail('writeSnapshot');
    await store.create('activity', { title: 'A' });
    await expect.poll(() => store.getSnapshot().backup.issue?.code, patience).toBe('store.backupFailed');
    expect(store.getSnapshot().saving.state).toBe('saved');
    await expect(store.backUp()).rejects.toMatchObject({ issue: { code: 'store.backupFailed' } });
    place.disk.mend();
    await store.backUp();
    expect(store.getSnapshot().backup).toEqual({ lastAt: place.now, place: 'Documents', issue: null });
  });

  test('one that reads back otherwise than it was written does not count, and removes nothing', async () => {
    const place = new StoreWorkplace();
    const environment = place.window();
    const store = await place.create(undefined, {
      ...environment,
      host: { ...environment.host, readSnapshot: () => Promise.resolve(new Uint8Array([1, 2, 3])) },
    });
    await expect(store.backUp()).rejects.toMatchObject({ issue: { code: 'store.backupFailed' } });
    expect(store.getSnapshot().backup.lastAt).toBeNull();
  });

  test('one with logos says that it is newer than programs that do not know them, and brings them back', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const { project } = store.getSnapshot().dataset;
    expect(headOf(await store.exportBackup())).toContain('"version":1,');
    const reportLogos = [{ picture: base64Of(drawnPng({ width: 12, height: 4 })), alternative: 'Logo of the funder' }];
    await store.saveProject({ ...project, reportLogos });
    expect(headOf(await store.exportBackup())).toContain('"version":3,');
    const { name } = await store.backUp();
    await store.saveProject(project);
    expect(store.getSnapshot().dataset.project.reportLogos).toBeUndefined();
    expect(await store.restoreBackup(name)).toEqual({ ok: true, value: undefined });
    expect(store.getSnapshot().dataset.project.reportLogos).toEqual(reportLogos);
    await store.close();
  });

  test('a logo that is none is not saved', async () => {
    const store = await new StoreWorkplace().create();
    const { project } = store.getSnapshot().dataset;
    const reportLogos = [{ picture: 'aHR0cHM6Ly9mb3Jpbi5leGFtcGxl', alternative: 'Logo' }];
    await expect(store.saveProject({ ...project, reportLogos })).rejects.toMatchObject({
      issue: { code: 'store.notValid' },
    });
    expect(store.getSnapshot().dataset.project.reportLogos).toBeUndefined();
    await store.close();
  });

  test('every kept one can be restored, with trash, versions, history and settings as they were', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const ids: string[] = [];
    for (let count = 1; count <= 14; count += 1) {
      place.now = nextDay(place.now);
      ids.push(await store.create('activity', { title: `Day ${count}` }));
      if (count === 3) await store.remove(ids[0] ?? '');
      await expect.poll(() => store.getSnapshot().backup.lastAt, patience).toBe(place.now);
      await store.saveSettings({ country: 'LT' });
    }
    const kept = await store.listBackups();
    expect(kept.length).toBeGreaterThanOrEqual(8);
    for (const { name, records } of kept) {
      expect(await store.restoreBackup(name)).toEqual({ ok: true, value: undefined });
      expect(store.getSnapshot().state.records.size).toBe(records);
      // Backups are made right after the first change of the day: the deletion of the third day is not in that one.
      expect(store.trash()).toHaveLength(records >= 4 ? 1 : 0);
      expect((await store.history(ids[0] ?? '')).at(-1)?.action).toBe('created');
    }
    await store.close();
    expect(titles(await place.open())).toHaveLength(titles(store).length);
  });

  test('restoring forgets no key of a sender and not the coordinator’s', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const seen = (digit: string) =>
      writeSenders(withOrigin([], { sender: 'collector', key: digit.repeat(64), madeAt: place.now }, place.now));
    await store.saveSettings({ senders: seen('a') });
    const { name } = await store.backUp();
    await store.saveSettings({ senders: seen('b'), coordinatorKey: coordinator.recipient });
    expect(await store.restoreBackup(name)).toMatchObject({ ok: true });
    const { senders, coordinatorKey } = store.getSnapshot().settings;
    expect(
      readSenders(senders)
        ?.flatMap(({ keys }) => keys.map(({ key }) => key[0]))
        .toSorted(),
    ).toEqual(['a', 'b']);
    expect(coordinatorKey).toBe(coordinator.recipient);
  });

  test.each<[string, (record: StoredRecord) => object]>([
    ['a value of another form', (record) => ({ ...record, value: { title: 7 } })],
    ['a field nobody knows', (record) => ({ ...record, value: { title: 'A', unheard: 'of' } })],
    ['no vector', ({ kind, id, value, writes }) => ({ kind, id, value, writes })],
  ])('one made by hand, its check sum right, is refused for %s in a record', async (_what, spoilt) => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const record = createRecord('activity', newId, { title: 'A' }, { dot: 'machine00001:1', at: place.now });
    const contents = { state: { ...emptyProject(), records: new Map([[newId, spoilt(record) as StoredRecord]]) } };
    const head = { generation: 1, sequence: 5, records: 1 };
    const whole = { contents: { ...contents, settings }, head, history: [], batches: [] };
    const name = backupName({ ...head, madeAt: place.now, reason: 'daily' });
    snapshots(place).set(name, await writeBackup(whole, workspace.name, place.now, place.window()));
    expect(await store.restoreBackup(name)).toMatchObject({ ok: false, issues: [{ code: 'store.backupDamaged' }] });
  });

  test('restoring keeps what was there as a backup, and what is written after it survives the loss of the database', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const id = await store.create('activity', { title: 'A' });
    const { name } = await store.backUp();
    await store.edit(id, change({ title: 'B' }));
    await store.restoreBackup(name);
    expect(recordOf(store, id).value).toEqual({ title: 'A' });
    expect((await store.listBackups()).map(({ reason }) => reason)).toContain('before restoring');
    await store.edit(id, change({ title: 'C' }));
    // The numbers that were used after the backup are known to others: a new replica never uses them again.
    expect(Object.values(recordOf(store, id).vector)).toEqual([1, 1]);
    await store.close();
    place.loseDatabases();
    expect(titles(openOf(await recoverWorkspace(workspace, place.window())))).toEqual(['C']);
  });

  test.each<[string, string, (bytes: Uint8Array) => Uint8Array]>([
    [
      'a changed letter',
      'store.backupDamaged',
      (bytes) => bytes.map((byte, at) => (at === bytes.length - 30 ? 0x7a : byte)),
    ],
    ['its second half missing', 'store.backupDamaged', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['nothing in it', 'store.notABackup', () => new Uint8Array()],
    ['something else in it', 'store.notABackup', () => new TextEncoder().encode('{"format":"forin-package"}\n')],
    [
      'a newer format',
      'store.backupNewer',
      (bytes) => new TextEncoder().encode(new TextDecoder().decode(bytes).replace('"version":1', '"version":4')),
    ],
  ])('a backup with %s is refused, and nothing changes', async (_name, code, damage) => {
    const place = new StoreWorkplace();
    const store = await place.create();
    await store.create('activity', { title: 'A' });
    const { name } = await store.backUp();
    snapshots(place).set(name, damage(snapshots(place).get(name) ?? new Uint8Array()));
    const { state } = store.getSnapshot();
    expect(await store.restoreBackup(name)).toMatchObject({ ok: false, issues: [{ code, path: { file: name } }] });
    expect(store.getSnapshot().state).toBe(state);
  });

  test('every single changed byte of a backup is found', async () => {
    const place = new StoreWorkplace();
    const environment = place.window();
    const store = await place.create(undefined, environment);
    await store.create('activity', { title: 'A' });
    const bytes = await store.exportBackup();
    const accepted: number[] = [];
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = new Uint8Array(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      if ((await readBackup(damaged, 'x', environment)).ok) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  test('a backup that is not there any more is said to be so', async () => {
    const store = await new StoreWorkplace().create();
    expect(await store.restoreBackup('gone.json')).toMatchObject({ issues: [{ code: 'store.backupMissing' }] });
  });

  test('files that others put into the folder are neither listed nor removed', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    snapshots(place).set('holiday.jpg', new Uint8Array([1]));
    for (let count = 0; count < 8; count += 1) {
      place.now = new Date(Date.parse(place.now) + 60_000).toISOString();
      await store.backUp();
    }
    expect((await store.listBackups()).length).toBe(5);
    expect(snapshots(place).has('holiday.jpg')).toBe(true);
  });

  test('after a daily backup the journal holds only what the last but one does not', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    for (let count = 0; count < 5; count += 1) {
      place.now = nextDay(place.now);
      await store.create('activity', { title: `A${count}` });
      await expect.poll(() => store.getSnapshot().backup.lastAt, patience).toBe(place.now);
      await store.create('activity', { title: `B${count}` });
      await store.flush();
    }
    await expect.poll(() => place.disk.journalOf(workspace.name).entries.length, patience).toBeLessThan(6);
    expect(place.disk.journalOf(workspace.name).entries.length).toBeGreaterThan(0);
  });

  test('a change too long for the journal is safe as a backup', async () => {
    const place = new StoreWorkplace();
    const store = await place.create();
    const text = 'Susitikime dalyvavo savivaldybių darbuotojai. '.repeat(400);
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const languages = letters.flatMap((first) => letters.slice(0, 10).map((second) => first + second));
    const narratives = languages.map((language) => ({ id: `about.${language}`, text }));
    await store.create('activity', { title: 'Long', narratives });
    expect(store.getSnapshot().saving.state).toBe('saved');
    expect(place.disk.journalOf(workspace.name)).toMatchObject({ entries: [], sentinel: { sequence: 2, records: 1 } });
    await store.create('activity', { title: 'Short' });
    await store.close();
    place.loseDatabases();
    expect(titles(openOf(await recoverWorkspace(workspace, place.window())))).toEqual(['Long', 'Short']);
  });

  test('while it cannot be made, the long change is not called saved', async () => {
    const place = new StoreWorkplace();
    const state = emptyProject();
    const organisation = (index: number) => {
      const id = `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`;
      return createRecord(
        'organisation',
        id,
        { name: `N${index}` },
        { dot: `machine00000:${index + 1}`, at: place.now },
      );
    };
    const records = Array.from({ length: 8_100 }, (_, index) => organisation(index));
    const incoming = {
      ...state,
      replicas: { machine00000: {} },
      records: new Map(records.map((one) => [one.id, one])),
    };
    const store = await place.create();
    let backups = 0;
    const { write } = { write: place.disk.meet.bind(place.disk) };
    // The backup before merging succeeds, the one that stands for the change does not.
    place.disk.meet = (call) => {
      if (call === 'writeSnapshot' && (backups += 1) === 2) throw new Error('no');
      write(call);
    };
    const applied = store.applyMerge('Many', incoming);
    await expect.poll(() => store.getSnapshot().saving.state, patience).toBe('not saved');
    place.runTimers();
    expect((await applied)?.ok).toBe(true);
    expect(store.getSnapshot().saving.state).toBe('saved');
    expect(store.getSnapshot().dataset.organisations.size).toBe(8_100);
  });
});

test('the name of a backup says all that a list shows', () => {
  const info = {
    generation: 2,
    sequence: 41,
    records: 7,
    madeAt: '2026-01-31T12:00:00.000Z',
    reason: 'before merging',
  } as const;
  const name = backupName(info);
  expect(name).toBe('20260131T120000000Z-g2-s41-r7-merging.json');
  expect(namedBackup({ name, bytes: 1, sha256: 'x' })).toEqual({ name, bytes: 1, sha256: 'x', ...info });
});
