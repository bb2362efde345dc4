import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { CellValue } from '../../../shared/outputs/workbook/workbook-model.ts';
import { count, datasetOf, heldActivity, unknown } from '../summary/small-dataset.ts';
import { modelOf } from './written.ts';

/** The rows of a sheet that is a copy of something computed. */
function rowsOf(dataset: Dataset, name: string): readonly (readonly CellValue[])[] {
  return modelOf(dataset).sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

describe('the country summary: activities, counted, in person, online, both ways, total', () => {
  const dataset = datasetOf({
    activities: [
      heldActivity('A', 20, { places: ['vilnius'], pillar: 'own', scope: ['LT'] }),
      heldActivity('B', undefined, { places: ['riga'], pillar: 'own', scope: ['LV'], inPerson: unknown }),
    ],
  });

  test.each([
    ['a known number', 'Country scope', 'LT', [1, 1, 20, 0, 0, 20]],
    ['held and unknown', 'Country scope', 'LV', [1, 0, '?', '?', '?', '?']],
    ['no activity, so nothing is unknown', 'Country scope', 'EE', [0, 0, null, null, null, null]],
    ['nothing held there', 'Where held', 'EE', [0, 0, null, null, null, null]],
    ['activities that do not say who came from there', 'Participants from', 'EE', [2, 0, '?', '?', '?', '?']],
  ])('%s', (_, answer, key, expected) => {
    const row = rowsOf(dataset, 'Country summary').find((cells) => cells[0] === answer && cells[2] === key);
    expect(row?.slice(3, 9)).toEqual(expected);
  });

  test('a project without activities has no figures', () => {
    expect(rowsOf(datasetOf({}), 'Country summary')[0]?.slice(3, 9)).toEqual([0, 0, null, null, null, null]);
  });
});

const named = (id: string, reference: string, title: string, fields: Omit<Partial<Activity>, 'id'> = {}) =>
  heldActivity(id, 10, { reference, title, ...fields });

describe('the plan', () => {
  const plan = [{ code: 'P1', title: 'Trainings', eachCountry: false }];

  test('two partners that call different activities A01: each outside the plan has its own title', () => {
    const activities = [named('a', 'A01', 'Focus group'), named('b', 'A01', 'Workshop')];
    const outside = rowsOf(datasetOf({ activities, project: { plan } }), 'Plan').slice(1);
    expect(outside.map((cells) => [cells[1], cells[4]])).toEqual([
      ['Focus group', 'A01'],
      ['Workshop', 'A01'],
    ]);
  });

  test('an activity of the plan lends its title to none outside it', () => {
    const activities = [named('a', 'A01', 'Focus group'), named('b', 'A01', 'Training', { planItem: 'P1' })];
    expect(rowsOf(datasetOf({ activities, project: { plan } }), 'Plan')[1]?.slice(1, 5)).toEqual([
      'Focus group',
      null,
      null,
      'A01',
    ]);
  });

  test('beside an item stand the activities that name it, not those left out for another record of the event', () => {
    const activities = [
      named('a', 'A01', 'Training', { planItem: 'P1' }),
      named('b', 'B07', 'Training', { planItem: 'P1' }),
      named('c', 'A02', 'Training', { planItem: 'P1', status: 'planned', total: count(9) }),
    ];
    const overlaps = [{ id: 'o', answer: 'same' as const, kept: 'a', activities: ['a', 'b'] }];
    expect(rowsOf(datasetOf({ activities, overlaps, project: { plan } }), 'Plan')[0]?.[4]).toBe('A01, A02');
  });
});
