import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedSchema } from '../../../shared/schema/accepted-period.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Overlap, PeriodRecord } from '../../../shared/schema/bookkeeping.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import {
  differenceOfTotals,
  freezePeriod,
  isAsAccepted,
  summarisePeriods,
} from '../../../shared/summary/period-figures.ts';
import { restrictToPeriod } from '../../../shared/summary/period-scope.ts';
import { projectSummaryOf } from '../../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { anyActivities, anyOverlaps, project } from './any-dataset.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from './small-dataset.ts';

const platform = testPlatform();
const on = (id: string, from: string, total?: number, fields: Partial<Activity> = {}) =>
  heldActivity(id, total, { reportedBy: 'p', sessions: [{ id: 's1', from }], ...fields });

const before = datasetOf({
  activities: [
    on('A01', '2022-05-02', 100),
    on('A02', '2022-06', 50),
    on('A03', '2022-07-01', 7),
    on('A04', '2022-04-01'),
  ],
});

/** The dataset with the period of `p` as it was accepted of another. */
async function accepted(of: Dataset, now: Dataset, period = '2022-Q2', more: Partial<PeriodRecord> = {}) {
  const frozen = await freezePeriod(of, { partner: 'p', period, day: '2022-07-15', author: 'Ona' }, platform);
  const record: PeriodRecord = {
    id: `p:${period}`,
    partner: 'p',
    period,
    state: 'accepted',
    accepted: frozen,
    ...more,
  };
  return { ...now, periods: [record] };
}
const rowOf = (dataset: Dataset, id = 'p:2022-Q2') => {
  const row = summarisePeriods(dataset).find((one) => one.id === id);
  if (!row) throw new Error('no such period');
  return row;
};
const changed = (dataset: Dataset, id: string, fields: Partial<Activity>): Dataset => ({
  ...dataset,
  activities: dataset.activities.map((one) => (one.id === id ? { ...one, ...fields } : one)),
});
const inShort = (dataset: Dataset) =>
  rowOf(dataset).changes.map(({ kind, activity, fields }) => [kind, activity, ...fields].join(' '));

describe('accepted figures', () => {
  test('are those of the partner’s activities that begin in the period, with what is unknown said', async () => {
    const frozen = await freezePeriod(before, { partner: 'p', period: '2022-Q2', day: '2022-07-15' }, platform);
    expect(frozen.figures).toEqual({
      activities: 3,
      counted: 2,
      inPerson: 150,
      online: 0,
      both: 0,
      total: 150,
      known: { inPerson: 2, online: 3, both: 3, total: 2 },
    });
    expect(frozen.activities.map(({ reference, total }) => [reference, total])).toEqual([
      ['A01', 100],
      ['A02', 50],
      ['A04', undefined],
    ]);
  });

  test('hold no title, no text and no reason: nothing that could name a person', async () => {
    const named = on('A01', '2022-05-02', 10, {
      title: 'Evening with Ona Pavyzdytė',
      narratives: [{ id: 'about.en', text: 'Ona spoke.' }],
      online: { state: 'unknown', reason: 'Ona has the list' },
      mode: 'hybrid',
    });
    const frozen = await freezePeriod(
      datasetOf({ activities: [named] }),
      { partner: 'p', period: '2022-Q2', day: '2022-07-15' },
      platform,
    );
    expect(JSON.stringify(frozen)).not.toContain('Ona');
    expect(frozen.activities[0]?.online).toBe('unknown');
  });

  test('are valid, have their own check sum, and are the same whatever order they were read in', async () => {
    await fc.assert(
      fc.asyncProperty(anyActivities, anyOverlaps, async (activities, overlaps) => {
        const dataset = datasetOf({ activities, overlaps, project });
        const other = datasetOf({ activities: activities.toReversed(), overlaps, project });
        const wish = { partner: 'p', period: '2022', day: '2022-12-31' };
        const frozen = await freezePeriod(dataset, wish, platform);
        expect((await freezePeriod(other, wish, platform)).sha256).toBe(frozen.sha256);
        expect(await isAsAccepted(frozen, platform)).toBe(true);
        expect(await isAsAccepted({ ...frozen, day: '2023-01-01' }, platform)).toBe(false);
        const ids = frozen.activities.map((one) => ({ ...one, id: '01900000-0000-7000-8000-000000000001' }));
        const valid = acceptedSchema.safeParse({ ...frozen, activities: withoutPartners(ids), leftOut: undefined });
        expect(valid.error?.issues.filter(({ path }) => path[0] !== 'leftOut') ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('without any later change there is no difference, whatever was recorded', async () => {
    await fc.assert(
      fc.asyncProperty(anyActivities, anyOverlaps, async (activities, overlaps) => {
        const dataset = datasetOf({ activities, overlaps, project });
        const row = rowOf(await accepted(dataset, dataset, '2022'), 'p:2022');
        expect([row.changes, row.sameEventChanges]).toEqual([[], []]);
        expect(differenceOfTotals(row) ?? 0).toBe(0);
        expect(row.now.total ?? undefined).toBe(row.accepted?.total);
      }),
      { numRuns: 200 },
    );
  });

  test('of one partner with all activities of a period are the figures of the period', () => {
    fc.assert(
      fc.property(anyActivities, anyOverlaps, (activities, overlaps) => {
        const own = activities.map((one) => ({ ...one, reportedBy: 'p' }));
        const dataset = datasetOf({ activities: own, overlaps, project });
        for (const { period, now } of summarisePeriods(dataset)) {
          const whole = projectSummaryOf(restrictToPeriod(readForSummary(dataset), period));
          const { activities: _a, counted: _c, coverage, ...sums } = now;
          expect([sums, coverage]).toEqual([whole.participations, whole.coverage]);
        }
      }),
    );
  });
});

/** Records are named by short words here. */
function withoutPartners<Line extends { reportedBy?: string }>(lines: readonly Line[]) {
  return lines.map(({ reportedBy: _reportedBy, ...line }) => line);
}

describe('what differs from accepted figures', () => {
  test('a number: accepted 150, now 153', async () => {
    const dataset = await accepted(before, changed(before, 'A02', { inPerson: count(53), total: count(53) }));
    const row = rowOf(dataset);
    expect([row.accepted?.total, row.now.total, differenceOfTotals(row)]).toEqual([150, 153, 3]);
    expect(row.changes).toMatchObject([
      { kind: 'changed', activity: 'A02', before: { total: 50 }, after: { total: 53 }, isExplained: false },
    ]);
    expect(inShort(dataset)).toEqual(['changed A02 inPerson total']);
  });

  test.each<[string, (dataset: Dataset) => Dataset, readonly string[]]>([
    [
      'one that was deleted',
      (dataset) => ({ ...dataset, activities: dataset.activities.filter(({ id }) => id !== 'A01') }),
      ['removed A01 reportedBy status firstDay inPerson online both total'],
    ],
    [
      'one that was added',
      (dataset) => ({ ...dataset, activities: [...dataset.activities, on('A05', '2022-06-30', 3)] }),
      ['added A05 reportedBy status firstDay inPerson online both total'],
    ],
    [
      'one that moved to the next quarter',
      (dataset) => changed(dataset, 'A02', { sessions: [{ id: 's1', from: '2022-07-02' }] }),
      ['moved out A02 firstDay'],
    ],
    ['one that lost its date', (dataset) => changed(dataset, 'A02', { sessions: [] }), ['moved out A02 firstDay']],
    [
      'one of another partner now',
      (dataset) => changed(dataset, 'A02', { reportedBy: 'q' }),
      ['moved out A02 reportedBy'],
    ],
    [
      'one whose number is unknown now',
      (dataset) => changed(dataset, 'A01', { total: unknown }),
      ['changed A01 total'],
    ],
    [
      'one whose number is in two versions',
      (dataset) => {
        const { total: _, ...open } = dataset.activities[0] as Activity;
        return {
          ...dataset,
          activities: [open, ...dataset.activities.slice(1)],
          conflicts: [conflictIn('A01', 'total')],
        };
      },
      ['changed A01 total'],
    ],
    ['a title', (dataset) => changed(dataset, 'A01', { title: 'Other' }), []],
  ])('%s', async (_, change, expected) => {
    expect(inShort(await accepted(before, change(before)))).toEqual(expected);
  });

  test('one that moved in from another accepted quarter is no new activity', async () => {
    const now = changed(before, 'A03', { sessions: [{ id: 's1', from: '2022-06-30' }] });
    const { periods } = await accepted(before, now);
    const third = (await accepted(before, now, '2022-Q3')).periods;
    expect(inShort({ ...now, periods })).toEqual(['added A03 reportedBy status firstDay inPerson online both total']);
    expect(inShort({ ...now, periods: [...periods, ...third] })[0]).toMatch(/^moved in A03/);
  });

  test('answers about one event change the figures and are told apart from edits', async () => {
    const overlap: Overlap = { id: 'o', activities: ['A01', 'A02'], answer: 'same', kept: 'A01' };
    const row = rowOf(await accepted(before, { ...before, overlaps: [overlap] }));
    expect([row.now.total, row.changes, row.sameEventChanges]).toEqual([100, [], ['A02']]);
  });

  test('an unknown total on one side has no difference', async () => {
    const open = datasetOf({ activities: [on('A04', '2022-04-01')] });
    const row = rowOf(await accepted(open, changed(open, 'A04', { total: count(5) })));
    expect([row.accepted?.total, row.now.total, differenceOfTotals(row)]).toEqual([undefined, 5, null]);
  });

  test('nothing is compared when no figures were kept, but the state is there', () => {
    const record = { id: 'p:2022-Q2', partner: 'p', period: '2022-Q2', state: 'accepted' } as const;
    expect(rowOf({ ...before, periods: [record] })).toMatchObject({ state: 'accepted', accepted: null, changes: [] });
  });
});

describe('a partner of which there are two records', () => {
  const organisations = [
    { id: 'p', name: 'House' },
    { id: 'p2', name: 'House of Newcomers', sameAs: 'p' },
  ];
  const activities = [
    on('A01', '2022-05-02', 100),
    on('B01', '2022-06-01', 7, { reportedBy: 'p2' }),
    on('B02', '2022-07-01', 3, { reportedBy: 'p2' }),
  ];
  const joined = datasetOf({ activities, organisations });

  test('has one line for each period, with the activities of both', () => {
    expect(summarisePeriods(joined).map(({ id, now }) => [id, now.total])).toEqual([
      ['p:2022-Q3', 3],
      ['p:2022-Q2', 107],
    ]);
  });

  test.each(['p', 'p2'])('is accepted with the activities of both, whichever spoke: %s', async (partner) => {
    const frozen = await freezePeriod(joined, { partner, period: '2022-Q2', day: '2022-07-15' }, platform);
    expect([frozen.figures.total, frozen.activities.map(({ id }) => id)]).toEqual([107, ['A01', 'B01']]);
    const record: PeriodRecord = {
      id: `${partner}:2022-Q2`,
      partner,
      period: '2022-Q2',
      state: 'accepted',
      accepted: frozen,
    };
    const later = changed({ ...joined, periods: [record] }, 'B01', {
      inPerson: count(8),
      total: count(8),
    });
    expect(summarisePeriods(later).map(({ id, now }) => [id, now.total])).toEqual([
      ['p:2022-Q3', 3],
      [record.id, 108],
    ]);
    expect(rowOf(later, record.id).changes.map(({ kind, activity }) => [kind, activity])).toEqual([['changed', 'B01']]);
  });

  test('shows it as a difference when the two are joined only afterwards', async () => {
    const apart = datasetOf({
      activities,
      organisations: [organisations[0]!, { id: 'p2', name: 'House of Newcomers' }],
    });
    expect(inShort(await accepted(apart, joined))[0]).toMatch(/^added B01/);
  });
});

describe('the periods of a project', () => {
  test('are those that have a state and the quarters with activities, newest first', () => {
    const periods = [{ id: 'q:2022', partner: 'q', period: '2022', state: 'open' }] as const;
    expect(summarisePeriods({ ...before, periods }).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'p:2022-Q3 open',
      'p:2022-Q2 open',
      'q:2022 open',
    ]);
  });

  test.each(['state', 'accepted'])('with its %s in two versions waits for a decision', (field) => {
    const periods = [{ id: 'p:2022-Q2', partner: 'p', period: '2022-Q2' }];
    const dataset = { ...before, periods, conflicts: [conflictIn('p:2022-Q2', field, 'period')] };
    expect(rowOf(dataset).state).toBeNull();
  });
});
