import { describe, expect, test } from 'vitest';
import { locales } from '../../../shared/messages/format-message.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { documentAsText } from '../../../shared/outputs/document/write-text.ts';
import { figureAnnex, mayHaveAnnex } from '../../../shared/outputs/figure-annex/figure-annex.ts';
import { implementationReport } from '../../../shared/outputs/report/implementation-report.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import { restrictToPeriod } from '../../../shared/summary/period-scope.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { forIn, sample } from '../sample/read-sample.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from '../summary/small-dataset.ts';

const forInRecord: Dataset = {
  ...datasetOf({ activities: sample.records.activity }),
  project: forIn,
  organisations: new Map(sample.records.organisation.map((one) => [one.id, one])),
  places: new Map(sample.records.place.map((one) => [one.id, one])),
};

function annexOf(dataset: Dataset, figure: FigureName, period?: string, locale: Locale = 'en') {
  const whole = readForSummary(dataset);
  const input = period === undefined ? whole : restrictToPeriod(whole, period);
  return figureAnnex(input, { figure, period, day: '2024-04-15' }, documentWords(locale));
}
const textOf = (...choices: Parameters<typeof annexOf>) => documentAsText(annexOf(...choices).blocks);
const all: FigureName = { of: 'project' };

describe('the annex of the FOR-IN record’s figure', () => {
  test.each([
    ['the figure with how far it reaches', 'In total: 2,353 (known for 11 of 13)'],
    ['its coverage', '11 of 13 activities counted'],
    ['its rule', 'Only known totals are added.'],
    ['the counted activities', 'Counted (11)'],
    ['an activity by reference, with its columns', /A13\t.*conference.*\t150\t968\t.*1,118/iu],
    ['their sum', /Sum of these activities\t.*\t2,353/u],
    ['those that are not counted', 'Not counted, because the number is not known (2)'],
  ])('says %s', (_, words) => {
    expect(textOf(forInRecord, all)).toMatch(words);
  });

  test('is of the period that is looked at', () => {
    expect(annexOf(forInRecord, all, '2024').subtitle).toContain('2024');
    expect(textOf(forInRecord, all, '2024')).toMatch(/Sum of these activities\t.*\t1,118/u);
  });

  test.each(locales)('says everything in %s', (locale) => {
    expect(textOf(forInRecord, all, undefined, locale)).not.toMatch(/\{|\}|undefined|null/u);
  });
});

test('what is not counted has its reason, what is in no sum has its own', () => {
  const dataset = datasetOf({
    activities: [
      heldActivity('A1', 20),
      heldActivity('A2', undefined, { inPerson: unknown, total: unknown }),
      heldActivity('A3'),
      { ...heldActivity('A4', 9), status: 'cancelled' },
      heldActivity('A5', 20),
    ],
    overlaps: [{ id: 'o1', activities: ['A1', 'A5'], answer: 'same', kept: 'A1' }],
  });
  const text = textOf(dataset, all);
  expect(text).toMatch(/A2\t.*unknown: The list was not kept\./u);
  expect(text).toMatch(/A3\t.*not filled in/u);
  expect(text).toMatch(/A4\t.*Cancelled/u);
  expect(text).toMatch(/A5\t.*the same event as another record/u);
  expect(text).toMatch(/Sum of these activities\t.*\t20\n/u);
});

test.each<[string, Partial<Omit<Activity, 'id'>>, string]>([
  ['the total', {}, 'total'],
  ['a part of which the total follows', {}, 'inPerson'],
  ['the way people could come', {}, 'mode'],
  ['where the numbers come from', {}, 'countsFrom'],
  ['a session that is counted', { countsFrom: 'sessions', sessions: [{ id: 's' }] }, 'sessions/s/inPerson'],
  ['whether it took place', { total: count(5) }, 'status'],
])('what is not known because of two versions of %s says so, in the annex and in the report', (_, fields, field) => {
  const { status, mode, ...rest } = heldActivity('A1', undefined, { title: 'Training', ...fields });
  const open = { ...rest, ...(field !== 'status' && { status }), ...(field !== 'mode' && { mode }) } as Activity;
  const dataset = datasetOf({ activities: [open], conflicts: [conflictIn('A1', field)] });
  expect(textOf(dataset, all)).toMatch(/A1\tTraining\t.*two versions, not decided/u);
  const choices = { day: '2024-04-15', scope: { of: 'project' } } as const;
  const report = documentAsText(implementationReport(dataset, choices, documentWords('en')).document.blocks);
  expect(report).toContain('A1 Training: two versions, not decided yet');
});

test('a conflict in something else is no reason why a number is not known', () => {
  const activities = [heldActivity('A1', undefined, { inPerson: unknown, sessions: [{ id: 's' }] })];
  const conflicts = ['sessions/s/inPerson', 'title', 'breakdowns/gender:F/total'].map((field) =>
    conflictIn('A1', field),
  );
  expect(textOf(datasetOf({ activities, conflicts }), all)).toContain('unknown: The list was not kept.');
});

test('shared participants stand beside the sum, and only the figure has them taken off', () => {
  const dataset = datasetOf({
    activities: [heldActivity('A1', 20), heldActivity('A2', 30)],
    overlaps: [{ id: 'o1', activities: ['A1', 'A2'], answer: 'shared', method: 'stated', total: count(40) }],
  });
  const text = textOf(dataset, all);
  expect(text).toContain('In total: 40');
  expect(text).toMatch(/Sum of these activities\t.*\t50\n/u);
  expect(text).toContain('A1; A2: -10 in total');
});

const fromLithuania: FigureName = { of: 'participantsFrom', country: 'LT' };

test.each<[string, FigureName]>([
  ['the project', all],
  ['a row of a table', { of: 'byYear', key: '2022' }],
  ['a row of a table under a country', { of: 'byYear', key: '2022', within: { of: 'byCountryHeld', key: 'LT' } }],
])('there is an annex of %s', (_, figure) => {
  expect(mayHaveAnnex(figure)).toBe(true);
  expect(textOf(forInRecord, figure)).toContain('Counted (');
});

test.each<[string, FigureName]>([
  ['participants from a country', fromLithuania],
  ['a row among them', { of: 'byYear', key: '2022', within: fromLithuania }],
])('there is none of %s', (_, figure) => {
  expect(mayHaveAnnex(figure)).toBe(false);
  expect(() => annexOf(forInRecord, figure)).toThrow(/activity by activity/u);
});
