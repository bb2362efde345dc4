import { expect, test } from 'vitest';
import { indicatorFigures } from '../../../shared/summary/indicators.ts';
import type { Indicator } from '../../../shared/summary/indicators.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Conflict } from '../../../shared/schema/dataset.ts';
import { conflictIn, count, datasetOf, heldActivity, smallProject, unknown } from './small-dataset.ts';

const figureOf = (
  indicator: Omit<Indicator, 'code' | 'name'>,
  activities: readonly Activity[],
  conflicts: readonly Conflict[] = [],
) => {
  const own = {
    ...smallProject,
    countries: ['LT', 'LV'],
    indicators: [{ code: 'I1', name: 'Indicator', ...indicator }],
  };
  const [figure] = indicatorFigures(readForSummary(datasetOf({ activities, project: own, conflicts })));
  const { value, known, of, percent } = figure ?? {};
  return [value, known, of, percent];
};

const held = (id: string, fields: Omit<Partial<Activity>, 'id'> = {}) => heldActivity(id, undefined, fields);
const trained = (id: string, value: number | string) => held(id, { answers: [{ id: 'Q1', value }] });

test.each<[string, Omit<Indicator, 'code' | 'name'>, readonly Activity[], ReturnType<typeof figureOf>]>([
  ['activities that were held', { measure: 'activities', target: 4 }, [held('a'), held('b')], [2, 2, 2, 50]],
  ['none that is planned', { measure: 'activities', target: 4 }, [held('a', { status: 'planned' })], [0, 0, 0, 0]],
  [
    'participations, as far as they are known',
    { measure: 'participations', target: 40 },
    [held('a', { inPerson: count(30) }), held('b', { inPerson: unknown })],
    [30, 1, 2, 75],
  ],
  [
    'unknown is not 0',
    { measure: 'participations', target: 40 },
    [held('a', { inPerson: unknown })],
    [null, 0, 1, null],
  ],
  [
    'without a target there is no share',
    { measure: 'participations' },
    [held('a', { inPerson: count(3) })],
    [3, 1, 1, null],
  ],
  ['a target of 0 has no share', { measure: 'activities', target: 0 }, [held('a')], [1, 1, 1, null]],
  [
    '99.9 % is not 100 %',
    { measure: 'participations', target: 1000 },
    [held('a', { inPerson: count(999) })],
    [999, 1, 1, 99],
  ],
  [
    'organisations mapped, by countries that say a number',
    { measure: 'organisationsMapped', target: 20 },
    [held('a', { countryParts: [{ id: 'LT', organisationsMapped: count(19) }] })],
    [19, 1, 2, 95],
  ],
  [
    'numeric answers to its question',
    { measure: 'answer', question: 'Q1', target: 10 },
    [trained('a', 3), trained('b', 4), held('c')],
    [7, 2, 3, 70],
  ],
  [
    'an answer in words adds nothing',
    { measure: 'answer', question: 'Q1', target: 1 },
    [trained('a', 'three')],
    [null, 0, 1, null],
  ],
  [
    'answers to another question',
    { measure: 'answer', question: 'Q2', target: 1 },
    [trained('a', 3)],
    [null, 0, 1, null],
  ],
])('%s', (_, indicator, activities, expected) => {
  expect(figureOf(indicator, activities)).toEqual(expected);
});

test('only what was surely held is among the activities that were held', () => {
  const indicator = { measure: 'activities', target: 4 } as const;
  expect(figureOf(indicator, [held('a'), { id: 'nobody has said' }])).toEqual([1, 1, 2, 25]);
  expect(figureOf(indicator, [held('a'), held('b')], [conflictIn('b', 'status')])).toEqual([1, 1, 2, 25]);
});
