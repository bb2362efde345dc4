import { describe, expect, test } from 'vitest';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { sideBySide } from '../../../shared/outputs/figures/side-by-side.ts';
import type { BesideRow } from '../../../shared/outputs/figures/side-by-side.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { forIn2 } from '../sample/read-sample.ts';
import { sampleDataset } from './sample-dataset.ts';

const held = (id: string, change: Partial<Activity>): Activity => ({
  id,
  status: 'held',
  mode: 'in person',
  scope: ['LV'],
  ...change,
});
/** The next project, with a training of 30 and a hackathon nobody has counted. */
const next: Dataset = {
  ...sampleDataset,
  project: forIn2,
  activities: [
    held('t1', {
      type: 'training',
      inPerson: { state: 'number', value: 30 },
      sessions: [{ id: 's', from: '2025-05-06' }],
    }),
    held('t2', { type: 'other', title: 'Hackathon' }),
  ],
};

const beside = sideBySide([readForSummary(sampleDataset), readForSummary(next)], documentWords('en'));
const totals = ({ figures }: Pick<BesideRow, 'figures'>) =>
  figures.map((one) => one && [one.total, one.counted, one.activities]);
const row = (rows: readonly BesideRow[], label: string) =>
  totals(rows.find((one) => one.label === label) ?? { figures: [] });

describe('FOR-IN beside FOR-IN 2.0', () => {
  test('all participations, each with how far it reaches, and no sum of both', () => {
    expect(totals({ figures: beside.all })).toEqual([
      [2353, 11, 13],
      [30, 1, 2],
    ]);
    expect(JSON.stringify(beside)).not.toContain('2383');
  });

  test('the three answers by country, those that the open project’s funder reads first', () => {
    expect(beside.answers.map(({ answer }) => answer)).toEqual(['scope', 'held', 'participantsFrom']);
    const [scope, where] = beside.answers;
    expect(row(scope?.rows ?? [], 'Lithuania')).toEqual([
      [107, 4, 4],
      [null, 0, 0],
    ]);
    expect(row(where?.rows ?? [], 'Lithuania')[0]).toEqual([2225, 6, 6]);
  });

  test.each([
    [
      'Training',
      [
        [45, 1, 1],
        [30, 1, 1],
      ],
    ],
    ['Conference', [[2118, 2, 2], undefined]],
    ['Other', [undefined, [null, 0, 1]]],
  ])('by type: %s', (label, expected) => {
    expect(row(beside.types, label)).toEqual(expected);
  });

  test('the state of each plan; a project without a plan has none, which is not 0', () => {
    const plan = Object.fromEntries(beside.plan.map(({ state, numbers }) => [state, numbers]));
    expect(plan).toMatchObject({
      onTime: [4, expect.any(Number)],
      early: [1, expect.any(Number)],
      late: [6, expect.any(Number)],
      notReported: [4, expect.any(Number)],
      unplanned: [2, expect.any(Number)],
    });
  });
});
