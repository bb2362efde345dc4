import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { PeriodRecord } from '../../../../shared/schema/bookkeeping.ts';
import { quarterOf } from '../../../../shared/schema/calendar-date.ts';
import type { Conflict, Dataset } from '../../../../shared/schema/dataset.ts';
import type { PlanItem } from '../../../../shared/schema/project.ts';
import type { Organisation } from '../../../../shared/schema/registry.ts';
import { owedByPartners, owesNothing, whatIsMissing } from '../../../../shared/summary/missing/what-is-missing.ts';
import { firstDateOf } from '../../../../shared/counting/activity-dates.ts';
import { anyActivities } from '../any-dataset.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from '../small-dataset.ts';

const organisations: readonly Organisation[] = [
  { id: 'p', name: 'Partner of Lithuania', country: 'LT' },
  { id: 'q', name: 'Partner of Latvia', country: 'LV' },
];
const item: PlanItem = { code: 'P1', title: 'Seminars', eachCountry: true, span: { from: '2022-01', to: '2022-03' } };
const small = (
  activities: readonly Activity[],
  change: {
    readonly periods?: readonly PeriodRecord[];
    readonly conflicts?: readonly Conflict[];
    readonly plan?: PlanItem;
  } = {},
): Dataset => ({
  ...datasetOf({
    activities,
    organisations,
    conflicts: change.conflicts ?? [],
    project: { start: '2022-01', plannedEnd: '2022-12', partners: ['p', 'q'], plan: [change.plan ?? item] },
  }),
  periods: change.periods ?? [],
});
const on = (from: string, fields: Omit<Partial<Activity>, 'id'> = {}) =>
  heldActivity('A', 10, { reportedBy: 'p', planItem: 'P1', scope: ['LT'], sessions: [{ id: 's', from }], ...fields });
const period = (name: string, state?: PeriodRecord['state']): PeriodRecord => ({
  id: `p:${name}`,
  partner: 'p',
  period: name,
  ...(state && { state }),
});

describe('a partner’s first quarter', () => {
  test.each([
    ['nothing at all', [], {}, 'nothing'],
    ['an activity', [on('2022-02-01')], {}, 'received'],
    ['an activity of which only the month is known', [on('2022-02')], {}, 'received'],
    ['an activity that is still planned', [on('2022-02-01', { status: 'planned' })], {}, 'received'],
    ['an activity of another quarter', [on('2022-04-01')], {}, 'nothing'],
    ['an activity of another partner', [on('2022-02-01', { reportedBy: 'q' })], {}, 'nothing'],
    ['declared complete without any activity', [], { periods: [period('2022-Q1', 'declared complete')] }, 'complete'],
    ['accepted', [on('2022-02-01')], { periods: [period('2022-Q1', 'accepted')] }, 'complete'],
    ['the year declared complete', [], { periods: [period('2022', 'declared complete')] }, 'complete'],
    [
      'the year accepted, the quarter reopened',
      [],
      { periods: [period('2022', 'accepted'), period('2022-Q1', 'reopened')] },
      'received',
    ],
    ['said to be open', [], { periods: [period('2022-Q1', 'open')] }, 'nothing'],
    [
      'its state in two versions',
      [],
      { periods: [period('2022-Q1')], conflicts: [conflictIn('p:2022-Q1', 'state', 'period')] },
      'received',
    ],
  ] as [string, Activity[], Parameters<typeof small>[1], string][])('%s', (_, activities, change, expected) => {
    const [first] = whatIsMissing(small(activities, change), '2022-07-01').partners;
    expect(first?.cells.map(({ period: name, state }) => [name, state])[0]).toEqual(['2022-Q1', expected]);
  });

  test('is not due before it is over, whoever asks on its last day', () => {
    expect(whatIsMissing(small([]), '2022-03-31').partners[0]?.cells).toMatchObject([
      { state: 'notYetDue', isDue: false },
    ]);
  });

  test('never goes beyond the end of the project', () => {
    expect(whatIsMissing(small([]), '2031-01-01').periods.at(-1)).toBe('2022-Q4');
  });
});

describe('a plan item that each country delivers, in Lithuania', () => {
  test.each([
    ['no record', [], {}, 'missing'],
    ['a known figure', [on('2022-02-01')], {}, 'reported'],
    ['zero, which is a figure', [on('2022-02-01', { inPerson: count(0), total: count(0) })], {}, 'reported'],
    ['an unknown figure', [on('2022-02-01', { inPerson: unknown, total: unknown })], {}, 'begun'],
    ['planned only', [on('2022-02-01', { status: 'planned' })], {}, 'begun'],
    ['cancelled', [on('2022-02-01', { status: 'cancelled' })], {}, 'notExpected'],
    [
      'cancelled in Latvia only',
      [on('2022-02-01', { scope: ['LV'], reportedBy: 'q', status: 'cancelled' })],
      {},
      'missing',
    ],
    ['cancelled for all', [on('2022-02-01', { scope: ['EE', 'LT', 'LV'], status: 'cancelled' })], {}, 'notExpected'],
    ['a record of Latvia', [on('2022-02-01', { scope: ['LV'], reportedBy: 'q' })], {}, 'missing'],
    ['no country, reported from Lithuania', [on('2022-02-01', { scope: [] })], {}, 'begun'],
    ['no country, reported from Latvia', [on('2022-02-01', { scope: [], reportedBy: 'q' })], {}, 'missing'],
    [
      'its plan item in two versions',
      [{ id: 'A', status: 'held', reportedBy: 'p', scope: ['LT'] }],
      { conflicts: [{ ...conflictIn('A', 'planItem'), values: [{ value: 'P1', dot: 'x:1', at: '' }] }] },
      'begun',
    ],
    ['taken off the plan', [], { plan: { ...item, cancelled: true } }, 'notExpected'],
    ['its time is not over', [], { plan: { ...item, span: { from: '2022-06' } } }, 'notYetDue'],
  ] as [string, Activity[], Parameters<typeof small>[1], string][])('%s', (_, activities, change, expected) => {
    const [line] = whatIsMissing(small(activities, change), '2022-06-01').plan;
    expect(line?.cells[0]).toMatchObject({ country: 'LT', state: expected });
  });
});

test('records to fix are owed by who reports them', () => {
  const dataset = small([on('2022-02-01')], { periods: [period('2022', 'accepted')] });
  const owed = owedByPartners(dataset, whatIsMissing(dataset, '2022-12-31'), new Map([['A', 2]]));
  expect(owed[0]).toMatchObject({
    nothing: [],
    undeclared: [],
    items: [],
    toFix: [{ activity: { id: 'A' }, mustFix: 2 }],
  });
  expect(owed.map(owesNothing)).toEqual([false, false]);
});

test('two records of one organisation are one partner', () => {
  const dataset = datasetOf({
    activities: [on('2022-02-01', { reportedBy: 'p2' })],
    organisations: [...organisations, { id: 'p2', name: 'PARTNER of Lithuania' }],
    project: { start: '2022-01', plannedEnd: '2022-03', partners: ['p2', 'q'] },
  });
  expect(whatIsMissing(dataset, '2023-01-01').partners).toMatchObject([
    { partner: 'p', country: 'LT', cells: [{ state: 'received' }] },
    { partner: 'q', cells: [{ state: 'nothing' }] },
  ]);
});

test('who has reported is expected where the project names nobody', () => {
  const dataset = datasetOf({ activities: [on('2022-02-01')], organisations, project: { start: '2022-01' } });
  const found = whatIsMissing(dataset, '2022-07-01');
  expect(found.isNamed).toBe(false);
  expect(found.partners).toMatchObject([
    { partner: 'p', cells: [{ state: 'received' }, { state: 'nothing' }, { state: 'notYetDue' }] },
  ]);
});

test('what is received is never listed as missing', () => {
  const days = fc.constantFrom('2021-12-31', '2022-06-15', '2022-07-01', '2023-06-01', '2030-01-01');
  fc.assert(
    fc.property(anyActivities, days, (activities, day) => {
      const dataset = datasetOf({
        activities,
        organisations,
        project: {
          start: '2022-01',
          plannedEnd: '2023-06',
          partners: ['p', 'q'],
          plan: [{ ...item, span: { from: '2022-06' } }],
        },
      });
      const found = whatIsMissing(dataset, day);
      const owed = owedByPartners(dataset, found, new Map());
      const dated = activities.filter((activity) => activity.reportedBy !== undefined && firstDateOf(activity));
      for (const activity of dated) {
        const partner = owed.find((one) => one.partner === activity.reportedBy);
        expect(partner?.nothing).not.toContain(quarterOf(firstDateOf(activity) ?? ''));
      }
      const ofOneCountry = activities.filter(
        ({ planItem, scope = [], status }) => planItem === 'P1' && scope.length === 1 && status !== 'cancelled',
      );
      for (const { scope } of ofOneCountry) {
        const cell = found.plan[0]?.cells.find(({ country }) => country === scope?.[0]);
        expect(cell?.state).not.toBe('missing');
      }
      for (const { nothing, undeclared } of owed) {
        for (const name of [...nothing, ...undeclared]) expect(name < quarterOf(day)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
