import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../main/node-platform.ts';
import { AttendanceMemory } from '../../../renderer/store/attendance-memory.ts';
import { explainChange } from '../../../renderer/store/explain-change.ts';
import { forgetPersonsInTime } from '../../../renderer/store/forget-persons.ts';
import { keepReason, keptReason } from '../../../renderer/store/kept-reason.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import { recordedPeriod, takePeriodStep } from '../../../renderer/store/take-period-step.ts';
import type { PeriodWish } from '../../../renderer/store/take-period-step.ts';
import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import { summarisePeriods } from '../../../shared/summary/period-figures.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { documentOf } from '../../support/package-of.ts';
import { change, patience, settings, StoreWorkplace, workspace } from '../../support/store-workplace.ts';

const partner = settings.partner ?? '';
const period = '2022-Q2';
const seminar = {
  title: 'Seminar',
  type: 'training',
  status: 'held',
  mode: 'in person',
  reportedBy: partner,
  inPerson: { state: 'number', value: 45 },
  sessions: [{ id: '01900000-0000-7000-8000-0000000000cc', from: '2022-05-02' }],
};

const step = (store: ProjectStore, name: PeriodWish['step'], reason?: string) =>
  takePeriodStep(store, { step: name, partner, period, reason, day: '2022-07-15' }, nodePlatform);
const recorded = (store: ProjectStore) => recordedPeriod(store.getSnapshot().dataset.periods, partner, period);
const summaryOf = (store: ProjectStore) => {
  const found = summarisePeriods(store.getSnapshot().dataset).find((one) => one.period === period);
  if (!found) throw new Error('no such period');
  return found;
};
const missing = (store: ProjectStore) =>
  checkDataset(store.getSnapshot().dataset).filter(({ code }) => code === 'findings.lateChangeWithoutReason').length;

/** A store with one seminar that has nothing to fix. */
async function office(place = new StoreWorkplace()) {
  const store = await place.create();
  await store.createWithId('organisation', partner, change({ name: 'A house', country: 'LT' }));
  const house = await store.create('place', { municipality: 'Kaunas', country: 'LT' });
  const activity = await store.create('activity', {
    ...seminar,
    sessions: [{ ...seminar.sessions[0], places: [house] }],
  });
  return { place, store, activity };
}

async function accepted() {
  const all = await office();
  await step(all.store, 'declare');
  await step(all.store, 'accept');
  return all;
}

describe('a period', () => {
  test('is declared, accepted with its figures, and reopened with a reason', async () => {
    const { store } = await office();
    expect(await step(store, 'declare')).toBeUndefined();
    expect(recorded(store)).toMatchObject({
      state: 'declared complete',
      declared: { day: '2022-07-15', author: 'Ona' },
    });
    expect(await step(store, 'accept')).toBeUndefined();
    expect(recorded(store)).toMatchObject({
      state: 'accepted',
      accepted: { day: '2022-07-15', author: 'Ona', figures: { activities: 1, inPerson: 45, total: 45 } },
    });
    expect(await step(store, 'reopen', ' A list was missing. ')).toBeUndefined();
    expect(recorded(store)).toMatchObject({ state: 'reopened', reason: 'A list was missing.' });
    expect(summaryOf(store).accepted?.total).toBe(45);
  });

  test('is not declared or accepted while something must be fixed', async () => {
    const { store, activity } = await office();
    await store.edit(activity, change({ inPerson: undefined }));
    expect(await step(store, 'declare')).toBe('must fix');
    expect(recorded(store)).toBeUndefined();
    await store.edit(activity, change({ inPerson: seminar.inPerson }));
    await step(store, 'declare');
    await store.edit(activity, change({ type: undefined }));
    expect(await step(store, 'accept')).toBe('must fix');
    expect(recorded(store)?.state).toBe('declared complete');
  });

  test('is not accepted by somebody who only reports', async () => {
    const { store } = await office();
    await step(store, 'declare');
    await store.saveSettings({ role: 'reports' });
    expect(await step(store, 'accept')).toBe('person');
  });

  test('is as it was before when a step is undone', async () => {
    const { store } = await accepted();
    await store.undoLast(`${partner}:${period}`);
    expect(recorded(store)).toMatchObject({ state: 'declared complete' });
    expect(recorded(store)?.accepted).toBeUndefined();
    expect(await step(store, 'take back')).toBeUndefined();
    expect(recorded(store)?.state).toBe('open');
  });
});

describe('a late change', () => {
  test('is found until a reason is given for it, and again after the next change', async () => {
    const { store, activity } = await accepted();
    expect(missing(store)).toBe(0);
    await store.edit(activity, change({ inPerson: { state: 'number', value: 48 } }));
    expect([missing(store), summaryOf(store).now.total]).toEqual([1, 48]);
    await explain(store, ' One sheet was found later. ');
    expect(missing(store)).toBe(0);
    expect(summaryOf(store).changes).toMatchObject([
      { kind: 'changed', isExplained: true, reasons: [{ reason: 'One sheet was found later.', author: 'Ona' }] },
    ]);
    await store.edit(activity, change({ inPerson: { state: 'number', value: 49 } }));
    expect(missing(store)).toBe(1);
    await store.edit(activity, change({ inPerson: { state: 'number', value: 45 } }));
    expect([missing(store), summaryOf(store).changes]).toEqual([0, []]);
  });

  test('is no difference any more once the period was accepted again', async () => {
    const { store, activity } = await accepted();
    await store.edit(activity, change({ inPerson: { state: 'number', value: 48 } }));
    await explain(store, 'One sheet was found later.');
    await step(store, 'reopen', 'Three more people.');
    await step(store, 'declare');
    await step(store, 'accept');
    expect(summaryOf(store)).toMatchObject({ changes: [], accepted: { total: 48 } });
    expect(recorded(store)?.corrections).toHaveLength(1);
    await store.edit(activity, change({ inPerson: { state: 'number', value: 50 } }));
    expect(summaryOf(store).changes[0]?.reasons).toEqual([]);
  });

  test('a deletion is explained at the period', async () => {
    const { store, activity } = await accepted();
    await store.remove(activity);
    expect(summaryOf(store).changes).toMatchObject([{ kind: 'removed', isExplained: false }]);
    await explain(store, 'It was recorded twice.');
    expect(summaryOf(store).changes).toMatchObject([{ kind: 'removed', isExplained: true }]);
  });
});

async function explain(store: ProjectStore, reason: string) {
  const { record, changes } = summaryOf(store);
  if (!record) throw new Error('nothing recorded');
  const explained = changes.map((one) => ({ record, change: one }));
  await explainChange(store, explained, { reason, day: '2022-08-01', newId: nodePlatform.newId });
}

describe('what was accepted travels', () => {
  test('to the partner with its figures, where hashes of persons are forgotten then', async () => {
    const here = await office();
    await step(here.store, 'declare');
    const away = await officeWith(here.store, new StoreWorkplace());
    const memory = new AttendanceMemory({ indexedDB: new IDBFactory(), IDBKeyRange });
    const kept = async () => (await memory.personsOf(workspace.name, here.activity)).map((one) => one.import);
    const id = '01900000-0000-7000-8000-0000000000dd';
    const value = { activity: here.activity, rows: 45 };
    await here.store.applyChanges('x', [{ kind: 'create', record: 'attendanceImport', id, value }], 'import');
    const people = [{ hashes: ['aa'], modes: ['online'] as const }];
    await memory.keepPersons({ import: id, workspace: workspace.name, activity: here.activity, people });
    const stop = forgetPersonsInTime(here.store, memory);

    await step(away, 'accept');
    expect(await kept()).toEqual([id]);
    await take(here.store, away);
    expect(recorded(here.store)).toEqual(recorded(away));
    expect(recorded(here.store)?.accepted?.figures.total).toBe(45);
    await expect.poll(kept, patience).toEqual([]);
    stop();
  });

  test('and hashes are forgotten where it is accepted', async () => {
    const { store, activity } = await office();
    const memory = new AttendanceMemory({ indexedDB: new IDBFactory(), IDBKeyRange });
    const id = '01900000-0000-7000-8000-0000000000dd';
    await store.applyChanges('x', [{ kind: 'create', record: 'attendanceImport', id, value: { activity } }], 'import');
    await memory.keepPersons({ import: id, workspace: workspace.name, activity, people: [] });
    const stop = forgetPersonsInTime(store, memory);
    await step(store, 'declare');
    expect(await memory.importsOf(workspace.name)).toEqual([id]);
    await step(store, 'accept');
    await expect.poll(() => memory.importsOf(workspace.name), patience).toEqual([]);
    stop();
  });

  test('reasons given on two sides at once stand beside each other', async () => {
    const { store, activity } = await accepted();
    const away = await officeWith(store, new StoreWorkplace());
    for (const [one, reason] of [
      [store, 'A sheet was found.'],
      [away, 'The host wrote again.'],
    ] as const) {
      await one.edit(activity, change({ inPerson: { state: 'number', value: 48 } }));
      await explain(one, reason);
    }
    await take(store, away);
    expect(store.getSnapshot().dataset.conflicts.filter(({ kind }) => kind === 'period')).toEqual([]);
    expect(
      summaryOf(store)
        .changes[0]?.reasons.map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['A sheet was found.', 'The host wrote again.']);
  });

  test('two acceptances that knew nothing of each other are two versions of one value, never mixed', async () => {
    const { store, activity } = await office();
    await step(store, 'declare');
    const away = await officeWith(store, new StoreWorkplace());
    await step(store, 'accept');
    await away.edit(activity, change({ inPerson: { state: 'number', value: 48 } }));
    await step(away, 'accept');
    await take(store, away);
    const [conflict, ...others] = store.getSnapshot().dataset.conflicts.filter(({ kind }) => kind === 'period');
    expect([conflict?.field, others]).toEqual(['accepted', []]);
    const totals = conflict?.values.map(({ value }) => (value as { figures: { total: number } }).figures.total);
    expect(totals?.toSorted()).toEqual([45, 48]);
  });
});

/** Another installation that has taken in everything of this one. */
async function officeWith(store: ProjectStore, place: StoreWorkplace): Promise<ProjectStore> {
  // Ids of the two computers must differ.
  for (let index = 0; index < 500; index += 1) place.window().platform.newId();
  return place.create(await sent(store));
}

async function sent(store: ProjectStore) {
  return stateOf(await documentOf((await store.exportPackage({ purpose: 'partner' })).text));
}

async function take(into: ProjectStore, from: ProjectStore): Promise<void> {
  const merged = await into.applyMerge('x', await sent(from));
  if (!merged?.ok) throw new Error('not merged');
}

describe('what was typed as a reason', () => {
  test('outlives the window until it is saved, activity by activity', () => {
    const texts = new Map<string, string>();
    const storage = {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, value: string) => void texts.set(key, value),
      removeItem: (key: string) => void texts.delete(key),
    };
    keepReason(storage, 'project', 'a', 'One sheet');
    expect([keptReason(storage, 'project', 'a'), keptReason(storage, 'project', 'b')]).toEqual(['One sheet', '']);
    keepReason(storage, 'project', 'a', '');
    expect(texts.size).toBe(0);
  });
});
