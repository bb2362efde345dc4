import { expect, test } from 'vitest';
import { findEverything, indexOf, indexOfPages } from '../../../renderer/calculating/find-everything.ts';
import { sampleRecord } from '../../../shared/consolidation/bundled-data.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';

const sample = sampleRecord('FOR-IN');
if (!sample) throw new Error('the sample is gone');
const dataset = datasetOf(sample.state);
const page = { kind: 'pages', id: '/send', title: 'Send', detail: 'file for the coordinator', path: '/send' } as const;
const index = [...indexOf(dataset), ...indexOfPages([page])];
const titles = (query: string, kind: string) =>
  findEverything(index, query)
    .find((group) => group.kind === kind)
    ?.shown.map((one) => one.title) ?? [];

test('an organisation is found by its short name, and an activity by the organisation', () => {
  expect(titles('ddg', 'organisations')).toEqual(['Diversity Development Group']);
});

test('case and diacritics make no difference', () => {
  expect(titles('akmene', 'places')).toEqual(titles('AKMENĖ', 'places'));
  expect(titles('akmene', 'places').length).toBeGreaterThan(0);
});

test('an other name finds the organisation', () => {
  expect(titles('international house', 'organisations')).toEqual(['Tartu Welcome Centre']);
});

test('every word has to be there, in any order', () => {
  expect(titles('centre tartu', 'organisations')).toEqual(['Tartu Welcome Centre']);
  expect(titles('tartu zzz', 'organisations')).toEqual([]);
});

test('a plan item is found by its code and a page by what is on it', () => {
  expect(titles('P01', 'planItems')).toHaveLength(1);
  expect(titles('coordinator file', 'pages')).toEqual(['Send']);
});

test('nothing typed, or only signs, finds nothing', () => {
  expect(findEverything(index, '')).toEqual([]);
  expect(findEverything(index, ' -- ')).toEqual([]);
});

test('a word is not found across two texts', () => {
  const oneActivity: Dataset = { ...dataset, activities: [{ id: 'a', title: 'North', subtitle: 'South' }] };
  const small = indexOf(oneActivity);
  expect(findEverything(small, 'north south').some((group) => group.kind === 'activities')).toBe(true);
  expect(findEverything(small, 'northsouth').some((group) => group.kind === 'activities')).toBe(false);
});

test('hits in the title come before hits in the texts, and what does not fit is counted', () => {
  const activities = [
    { id: 'a', narratives: [{ id: 'n', text: 'about a seminar' }] },
    ...['b', 'c', 'd'].map((id) => ({ id, title: `Seminar ${id}` })),
  ];
  const [group] = findEverything(indexOf({ ...dataset, activities }), 'seminar', 3);
  expect(group).toMatchObject({ kind: 'activities', more: 1 });
  expect(group?.shown.map((one) => one.id)).toEqual(['b', 'c', 'd']);
});

test('each activity leads to its own page', () => {
  const [first] = dataset.activities;
  const found = findEverything(index, first?.reference ?? '', 100).find((group) => group.kind === 'activities');
  expect(found?.shown.map((one) => one.path)).toContain(`/activities/${first?.id}`);
});
