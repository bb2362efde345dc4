import { beforeEach, expect, test } from 'vitest';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { createRecord, editRecord } from '../../shared/consolidation/edit-record.ts';
import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import { freezePeriod } from '../../shared/summary/period-figures.ts';
import { EditedWorkbook } from '../support/edited-workbook.ts';
import { activityOf, sample } from '../support/sent-packages.ts';
import { testPlatform } from '../support/test-platform.ts';
import { newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

const platform = testPlatform();
const replica = 'firstdesk001';
const stamp = (counter: number) => ({ dot: `${replica}:${counter}`, at: '2024-03-01T08:30:00.000Z' });
const activity = activityOf('A11');
const partner = activity.value['reportedBy'] as string;
const period = '2023-Q4';

let desk: Workplace;
let total = 0;
beforeEach(async () => {
  desk = newWorkplace();
  const accepted = await freezePeriod(datasetOf(sample.state), { partner, period, day: '2024-04-10' }, platform);
  total = accepted.figures.total ?? 0;
  const corrections = [
    { id: '01900000-0000-7000-8000-0000000d0001', activity: activity.id, accepted: accepted.sha256, reason: 'A list.' },
  ];
  const value = { partner, period, state: 'accepted', accepted, corrections };
  const known = activity.value['inPerson'] as { readonly value: number };
  const more = { state: 'number', value: known.value + 4, basis: 'not stated' };
  const records = [
    editRecord(activity, new Map(['inPerson', 'total'].map((field) => [field, more])), stamp(1)),
    createRecord('period', `${partner}:${period}`, value, stamp(2)),
  ];
  const state = {
    ...sample.state,
    replicas: { ...sample.state.replicas, [replica]: { author: 'First desk' } },
    records: new Map([...sample.state.records, ...records.map((record) => [record.id, record] as const)]),
  };
  const manifest = {
    purpose: 'partner',
    createdAt: sample.recordedAt,
    application: { name: 'FOR-IN Register', version: '0.1.0' },
  } as const;
  desk.write('late.json', (await writePackage(packageContentOf(state, manifest), platform)).text);
});

test.each(['summary', 'consolidate'])('%s says what was accepted, what is now, and why it differs', async (command) => {
  const { periods } = await desk.json<{ readonly periods: readonly unknown[] }>(command, 'late.json');
  expect(total).toBeGreaterThan(0);
  expect(periods).toMatchObject([
    {
      period,
      state: 'accepted',
      declared: null,
      accepted: { day: '2024-04-10', author: null, total },
      now: { total: total + 4 },
      difference: 4,
      changes: [
        {
          activity: activity.id,
          label: 'A11',
          change: 'changed',
          reasons: [{ day: null, author: null, reason: 'A list.' }],
          explained: false,
        },
      ],
    },
  ]);
});

test('the consolidated workbook has a sheet of it', async () => {
  await desk.run('consolidate', 'late.json', '--out', 'all.xlsx');
  const content = JSON.stringify(new EditedWorkbook(desk.read('all.xlsx')).content());
  expect(['Accepted periods', 'reason missing'].map((words) => content.includes(words))).toEqual([true, true]);
});

test('nothing is said of periods where nobody has recorded a state', async () => {
  await desk.run('sample', 'FOR-IN', '--out', 'for-in.json');
  expect(await desk.json('summary', 'for-in.json')).not.toHaveProperty('periods');
});
