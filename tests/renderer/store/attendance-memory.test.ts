import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { hashPersons } from '../../../renderer/features/attendance/hash-persons.ts';
import { AttendanceMemory } from '../../../renderer/store/attendance-memory.ts';
import { forgetPersons, forgetPersonsInTime } from '../../../renderer/store/forget-persons.ts';
import { deleteWorkspace } from '../../../renderer/store/workspaces.ts';
import { change, patience, StoreWorkplace, workspace } from '../../support/store-workplace.ts';
import { unitePersons } from '../../../shared/attendance/unite-persons.ts';

const newMemory = () => new AttendanceMemory({ indexedDB: new IDBFactory(), IDBKeyRange });
const partner = '01900000-0000-7000-8000-0000000000bb';
const people = [{ hashes: ['aa'], addresses: 1, modes: ['online'] as const }];
const identity = (...keys: string[]) => ({ keys, modes: ['online'] as const, isStaff: false });

describe('hashes of persons', () => {
  test('are the same for the same event, and others for another one or on another computer', async () => {
    const [here, elsewhere] = [newMemory(), newMemory()];
    const secret = await here.secret();
    const made = await hashPersons([identity('e:ona@a.example', 'n:ona pavyzdyte')], 'one', secret);
    expect(made[0]?.hashes.map((hash) => hash.length)).toEqual([32, 32]);
    expect(await hashPersons([identity('e:ona@a.example', 'n:ona pavyzdyte')], 'one', await here.secret())).toEqual(
      made,
    );
    expect(await hashPersons([identity('e:ona@a.example')], 'two', secret)).not.toEqual(
      await hashPersons([identity('e:ona@a.example')], 'one', secret),
    );
    expect(await hashPersons([identity('n:ona pavyzdyte')], 'one', await elsewhere.secret())).not.toEqual(
      await hashPersons([identity('n:ona pavyzdyte')], 'one', secret),
    );
    expect(unitePersons([made], await hashPersons([identity('n:ona pavyzdyte')], 'one', secret)).again).toBe(1);
  });

  test('are made with a secret that cannot be read out', async () => {
    const secret = await newMemory().secret();
    expect(secret.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', secret)).rejects.toThrow(DOMException);
  });
});

/** An import of an activity of May 2022, with its persons kept. */
async function imported() {
  const [place, memory] = [new StoreWorkplace(), newMemory()];
  const store = await place.create();
  const activity = await store.create('activity', {
    title: 'Seminar',
    reportedBy: partner,
    sessions: [{ id: '01900000-0000-7000-8000-0000000000cc', from: '2022-05-02' }],
  });
  const id = '01900000-0000-7000-8000-0000000000dd';
  const applied = await store.applyChanges(
    'x',
    [{ kind: 'create', record: 'attendanceImport', id, value: { activity, rows: 3 } }],
    'import',
  );
  if (!applied.ok) throw new Error('not applied');
  await memory.keepPersons({ import: id, workspace: workspace.name, activity, people });
  const kept = async () => (await memory.personsOf(workspace.name, activity)).map((one) => one.import);
  return { place, store, memory, activity, id, batch: applied.value, kept };
}

describe('hashes of persons are kept', () => {
  test('as long as the import is there and its period is not accepted', async () => {
    const { store, memory, activity, id, kept } = await imported();
    await store.edit(activity, change({ title: 'Other' }));
    await store.create('period', { partner, period: '2022-Q2', state: 'declared complete' });
    await store.create('period', { partner, period: '2022-Q3', state: 'accepted' });
    await store.create('period', { partner: activity, period: '2022', state: 'accepted' });
    await forgetPersons(store, memory);
    expect(await kept()).toEqual([id]);
  });

  test.each<[string, (all: Awaited<ReturnType<typeof imported>>) => Promise<unknown>]>([
    ['the import is undone', ({ store, batch }) => store.undoBatch(batch.id)],
    ['the import is deleted', ({ store, id }) => store.remove(id)],
    ['the activity is deleted', ({ store, activity }) => store.remove(activity)],
    [
      'the quarter is accepted',
      ({ store }) => store.create('period', { partner, period: '2022-Q2', state: 'accepted' }),
    ],
    [
      'the quarter of its partner is accepted under another record of it',
      async ({ store }) => {
        const house = { kind: 'create', record: 'organisation', id: partner, value: { name: 'House' } } as const;
        await store.applyChanges('y', [house], 'import');
        const id = await store.create('organisation', { name: 'House of Newcomers', sameAs: partner });
        await store.create('period', { partner: id, period: '2022-Q2', state: 'accepted' });
      },
    ],
    ['the year is accepted', ({ store }) => store.create('period', { partner, period: '2022', state: 'accepted' })],
  ])('until %s', async (_, happens) => {
    const all = await imported();
    const stop = forgetPersonsInTime(all.store, all.memory);
    expect(await all.kept()).toEqual([all.id]);
    await happens(all);
    await expect.poll(all.kept, patience).toEqual([]);
    stop();
  });

  test('until the workspace is deleted', async () => {
    const { place, store, id } = await imported();
    const environment = place.window();
    const memory = new AttendanceMemory(environment.databases);
    await memory.keepPersons({ import: id, workspace: workspace.name, activity: id, people });
    await store.close();
    await deleteWorkspace(workspace, environment);
    expect(await memory.importsOf(workspace.name)).toEqual([]);
  });

  test('nowhere else: neither journal nor backups nor packages hold them', async () => {
    const { place, store, id } = await imported();
    const { text } = await store.exportPackage({ purpose: 'partner' });
    const backup = new TextDecoder().decode(await store.exportBackup());
    const journal = JSON.stringify([...place.disk.journals.values()]);
    expect(text).toContain(id);
    expect([text, backup, journal].map((one) => one.includes('"hashes"') || one.includes('"people"'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
