import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { PlanItem } from '../../../shared/schema/project.ts';
import type { Place } from '../../../shared/schema/registry.ts';
import { compareWithPlan, isMoved } from '../../../shared/summary/plan-verdict.ts';
import { planRows } from '../../../shared/summary/plan-delivery.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { conflictIn, count, datasetOf, heldActivity, places, unknown } from './small-dataset.ts';

describe('a first day against the planned span', () => {
  test.each([
    ['2022-01-28', '2022-01-28', 'onTime', null],
    ['2022-01-27', '2022-01-28', 'early', null],
    ['2022-01-29', '2022-01-28', 'late', 0],
    ['2022-02-01', '2022-01-31', 'late', 1],
    ['2022-05-03', '2022-05-02..2022-05-03', 'onTime', null],
    ['2022-12-05', '2022-09', 'late', 3],
    ['2022-09-30', '2022-09', 'onTime', null],
    ['2022-10-01', '2022-09', 'late', 1],
    ['2022-08-31', '2022-09', 'early', null],
    ['2024-02-20', '2023-11..2023-12', 'late', 2],
    ['2023-10-23', '2022-11', 'late', 11],
    ['2023-01', '2023-03..2023-05', 'early', null],
    ['2022-05', '2022-05-02..2022-05-03', 'onTime', null],
    ['2022-06', '2022-05-02..2022-05-03', 'late', 1],
  ])('%s against %s: %s, months late %s', (date, planned, verdict, monthsLate) => {
    const [from = '', to] = planned.split('..');
    expect(compareWithPlan(date, { from, ...(to && { to }) })).toEqual({ verdict, monthsLate });
  });
});

const at = (country: string, municipality?: string) => ({ country, ...(municipality && { municipality }) });

describe('an activity held elsewhere than planned', () => {
  const more: readonly Place[] = [
    { id: 'club', country: 'LT', name: 'Merchants’ Club' },
    { id: 'lithuania', country: 'LT' },
    { id: 'hall', country: 'LT', municipality: 'Vilnius', name: 'Town Hall' },
    { id: 'joined club', name: 'The Club', sameAs: 'hall' },
    { id: 'town', country: 'LT', name: 'Vilnius' },
    { id: 'jakobstad', country: 'FI', municipality: 'Pietarsaari', otherNames: ['Jakobstad'] },
  ];
  const byId = new Map([...places, ...more].map((place) => [place.id, place]));

  test.each([
    ['the same municipality', at('LT', 'Vilnius'), ['vilnius'], false],
    ['another country', at('EE', 'Tallinn'), ['vilnius'], true],
    ['another municipality', at('LT', 'Kaunas'), ['vilnius'], true],
    ['written otherwise', at('LV', 'RIGA'), ['riga'], false],
    ['one of several places', at('SE', 'Malmö'), ['copenhagen', 'malmo'], false],
    ['the country alone', at('LT'), ['vilnius'], false],
    ['another name of the municipality', at('FI', 'Jakobstad'), ['jakobstad'], false],
    ['the municipality as the name of the place', at('LT', 'Vilnius'), ['town'], false],
    ['a house whose municipality is not known', at('LT', 'Vilnius'), ['club'], null],
    ['a country of which no more is known', at('LT', 'Vilnius'), ['lithuania'], null],
    ['… in another country', at('EE', 'Tallinn'), ['club'], true],
    ['… beside the planned municipality', at('LT', 'Vilnius'), ['club', 'vilnius'], false],
    ['… beside another municipality', at('LT', 'Kaunas'), ['club', 'vilnius'], null],
    ['a house that was joined to one in the planned municipality', at('LT', 'Vilnius'), ['joined club'], false],
    ['… to one elsewhere', at('LT', 'Kaunas'), ['joined club'], true],
    ['no place planned', undefined, ['vilnius'], false],
    ['no place recorded', at('LT', 'Vilnius'), [], null],
    ['a place without a country', at('LT', 'Vilnius'), ['somewhere'], null],
  ])('%s', (_, place, ids, expected) => {
    const item: PlanItem = { code: 'P', title: 'P', eachCountry: false, ...(place && { place }) };
    expect(isMoved(item, { id: 'A', places: ids }, byId)).toBe(expected);
  });
});

const item: PlanItem = { code: 'P1', title: 'Seminars', eachCountry: true, span: { from: '2022-09' } };
const on = (id: string, from: string | undefined, fields: Omit<Partial<Activity>, 'id'> = {}) =>
  heldActivity(id, 10, { planItem: 'P1', ...(from && { sessions: [{ id: 's', from }] }), ...fields });
function withoutStatus(activity: Activity): Activity {
  const { status: _, ...rest } = activity;
  return rest;
}
const planOf = (activities: readonly Activity[], change: Partial<PlanItem> = {}, conflicts: [string, string][] = []) =>
  summariseProject(
    datasetOf({
      activities,
      project: { plan: [{ ...item, ...change }] },
      conflicts: conflicts.map(([record, field]) => conflictIn(record, field)),
    }),
  );

describe('a plan item', () => {
  test.each([
    ['nothing recorded', [], 'notReported'],
    ['held on time', [on('A', '2022-09-01')], 'onTime'],
    ['the earliest of several', [on('A', '2022-12-01'), on('B', '2022-08-31'), on('C', '2022-10-01')], 'early'],
    ['only planned', [on('A', '2022-09-01', { status: 'planned' })], 'notReported'],
    ['planned early, held late', [on('A', '2022-08-01', { status: 'postponed' }), on('B', '2022-10-01')], 'late'],
    ['recorded, and nobody has said whether it was held', [withoutStatus(on('A', '2022-09-01'))], 'notReported'],
    ['all cancelled', [on('A', '2022-09-01', { status: 'cancelled' })], 'cancelled'],
    ['one cancelled, one held', [on('A', '2022-09-01', { status: 'cancelled' }), on('B', '2022-09-02')], 'onTime'],
    ['held, no date', [on('A', undefined)], 'undated'],
    ['one dated, one not', [on('A', undefined), on('B', '2022-09-02')], 'onTime'],
  ] as [string, Activity[], string][])('%s', (_, activities, verdict) => {
    const { planItems, plan } = planOf(activities);
    expect(planItems['P1']?.verdict).toBe(verdict);
    expect(
      Object.entries(plan)
        .filter(([, codes]) => codes.includes('P1'))
        .map(([name]) => name),
    ).toEqual([verdict]);
  });

  test.each([
    ['taken off the plan', { cancelled: true as const }, [], 'cancelled'],
    ['undecided when it began', {}, [['A', 'sessions/s/from']], 'undated'],
    ['undecided whether it was held', {}, [['A', 'status']], 'notReported'],
  ] as [string, Partial<PlanItem>, [string, string][], string][])('%s', (_, change, conflicts, verdict) => {
    expect(planOf([on('A', '2022-09-01')], change, conflicts).planItems['P1']?.verdict).toBe(verdict);
  });

  test('without a planned date cannot be early or late', () => {
    const { span: _, ...undated } = item;
    const dataset = datasetOf({ activities: [on('A', '2022-09-01')], project: { plan: [undated] } });
    expect(summariseProject(dataset).planItems['P1']?.verdict).toBe('undated');
  });

  test('names as unplanned what says so, says nothing, or says an item that the plan does not have', () => {
    const fields = ['unplanned', undefined, 'P9', 'P1', undefined];
    const activities = fields.map((planItem, index) => heldActivity(`A${index}`, 1, { ...(planItem && { planItem }) }));
    const { plan } = planOf([...activities, heldActivity('B', 1, { status: 'planned' })], {}, [['A4', 'planItem']]);
    expect(plan.unplanned).toEqual(['A0', 'A1', 'A2']);
  });
});

const mapped = (id: string, value?: number) => ({
  id,
  organisationsMapped: value === undefined ? unknown : count(value),
});

describe('a plan item that each country delivers', () => {
  test.each([
    ['a known total', [on('A', '2022-09', { scope: ['LT'] })], 'LT'],
    ['a known total for several countries', [on('A', '2022-09', { scope: ['EE', 'LT'] })], 'LT EE'],
    ['zero, which is a figure', [on('A', '2022-09', { scope: ['LT'], inPerson: count(0), total: count(0) })], 'LT'],
    ['an unknown total', [on('A', '2022-09', { scope: ['LT'], inPerson: unknown, total: unknown })], ''],
    ['no scope', [on('A', '2022-09')], ''],
    ['one activity each', [on('A', '2022-09', { scope: ['LV'] }), on('B', '2022-09', { scope: ['EE'] })], 'LV EE'],
    ['not held', [on('A', '2022-09', { scope: ['LT'], status: 'planned' })], ''],
    [
      'organisations mapped by one of three',
      [on('A', '2022-09', { scope: ['EE', 'LT', 'LV'], countryParts: [mapped('LT', 19)] })],
      'LT',
    ],
    [
      'organisations mapped, one unknown',
      [on('A', '2022-09', { scope: ['EE', 'LT'], countryParts: [mapped('EE'), mapped('LT', 0)] })],
      'LT',
    ],
    [
      'organisations mapped outside the scope',
      [on('A', '2022-09', { scope: ['LT'], total: unknown, countryParts: [mapped('LV', 3)] })],
      '',
    ],
  ] as [string, Activity[], string][])('%s', (_, activities, reported) => {
    const summary = planOf(activities).planItems['P1'];
    expect(summary?.countriesReported.join(' ')).toBe(reported);
    const missing = ['LT', 'LV', 'EE'].filter((country) => !reported.includes(country));
    expect(summary?.countriesMissing).toEqual(missing);
  });

  test('is owed by nobody when it was taken off the plan or is not for each country', () => {
    expect(planOf([], { cancelled: true }).planItems['P1']?.countriesMissing).toEqual([]);
    expect(planOf([], { eachCountry: false }).planItems['P1']?.countriesMissing).toEqual([]);
  });

  test.each([
    ['one country, the others are still missing', [['LT']], 'notReported', ['LV', 'EE'], ['LT']],
    ['every country by itself', [['LT'], ['LV'], ['EE']], 'cancelled', [], ['LT', 'LV', 'EE']],
    ['all countries together', [['EE', 'LT', 'LV']], 'cancelled', [], ['LT', 'LV', 'EE']],
    ['a record that names no country', [[]], 'cancelled', [], ['LT', 'LV', 'EE']],
  ])('called off by %s', (_, scopes, verdict, countriesMissing, countriesCalledOff) => {
    const activities = scopes.map((scope, index) => on(`A${index}`, '2022-09', { scope, status: 'cancelled' }));
    expect(planOf(activities).planItems['P1']).toMatchObject({ verdict, countriesMissing, countriesCalledOff });
  });

  const off = on('A', '2022-09', { scope: ['LT'], status: 'cancelled' });
  test.each([
    ['held after all', [on('B', '2022-10', { scope: ['LT'] })], [], 'LV EE', ''],
    ['planned anew', [on('B', '2022-10', { scope: ['LT'], status: 'planned' })], [], 'LT LV EE', ''],
    ['planned by another country', [on('B', '2022-10', { scope: ['LV'], status: 'planned' })], [], 'LV EE', 'LT'],
    ['planned for all together', [on('B', '2022-10', { scope: ['EE', 'LT'], status: 'planned' })], [], 'LV EE', 'LT'],
    ['left out for another record', [on('B', '2022-10', { scope: ['LV'] })], ['B'], 'LT EE', ''],
    ['not on the plan for each', [], [], '', ''],
  ] as [string, Activity[], string[], string, string][])(
    'called off by Lithuania, %s',
    (name, more, [kept], missing, calledOff) => {
      const { planItems } = summariseProject(
        datasetOf({
          activities: [off, ...more],
          overlaps: kept === undefined ? [] : [{ id: 'o', answer: 'same', kept, activities: ['A', kept] }],
          project: { plan: [{ ...item, eachCountry: !name.startsWith('not on') }] },
        }),
      );
      expect(planItems['P1']).toMatchObject({
        countriesMissing: missing.split(' ').filter(Boolean),
        countriesCalledOff: calledOff.split(' ').filter(Boolean),
      });
    },
  );

  test('called off by one country is no gap between the countries in the findings', () => {
    const dataset = datasetOf({
      activities: [off, on('B', '2022-09', { scope: ['LV'] }), on('C', '2022-09', { scope: ['EE'] })],
      project: { plan: [item] },
    });
    expect(checkDataset(dataset).map(({ code }) => code)).not.toContain('findings.planItemInSomeCountries');
  });

  test('does not take the total for a part that is in conflict', () => {
    const activities = [on('A', '2022-09', { scope: ['EE', 'LT'] })];
    const summary = planOf(activities, {}, [['A', 'countryParts/LT/organisationsMapped']]);
    expect(summary.planItems['P1']?.countriesReported).toEqual([]);
  });
});

test('behind an item of the plan stand all activities that name it; the verdict is about the earliest held one', () => {
  const activities = [
    on('A', '2022-11-01'),
    on('B', '2022-10-01'),
    on('C', '2022-08-01', { status: 'planned' }),
    on('D', '2022-01-01', { planItem: 'P2' }),
  ];
  const rows = planRows(readForSummary(datasetOf({ activities, project: { plan: [item] } })));
  expect(rows).toMatchObject([{ item: { code: 'P1' }, first: { activity: { id: 'B' } }, summary: { monthsLate: 1 } }]);
  expect(rows[0]?.recorded.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
});
