import { describe, expect, test } from 'vitest';
import { locales } from '../../../shared/messages/format-message.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import type { FullDocument } from '../../../shared/outputs/document/document.ts';
import { documentAsText } from '../../../shared/outputs/document/write-text.ts';
import { implementationReport } from '../../../shared/outputs/report/implementation-report.ts';
import { summaryDocument } from '../../../shared/outputs/summary-document/summary-document.ts';
import type { SummaryChoices } from '../../../shared/outputs/summary-document/summary-reading.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { forIn, sample } from '../sample/read-sample.ts';
import { count, datasetOf, heldActivity } from '../summary/small-dataset.ts';

const dataset: Dataset = {
  project: forIn,
  organisations: new Map(sample.records.organisation.map((one) => [one.id, one])),
  places: new Map(sample.records.place.map((one) => [one.id, one])),
  activities: sample.records.activity,
  mappedOrganisations: [],
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
};

const textOf = (choices: Omit<SummaryChoices, 'day'>, locale: Locale = 'en') =>
  documentAsText(summaryDocument(dataset, { ...choices, day: '2024-04-15' }, documentWords(locale)).document.blocks);

describe('the summary of the FOR-IN record', () => {
  test.each([
    ['the project', { country: null }, 'FOR-IN: 2,353 participations in 11 of 13 activities counted'],
    ['a year', { country: null, period: '2022' }, '1,110 participations'],
    ['Lithuania by the funder’s answer', { country: 'LT' }, 'Lithuania'],
  ])('begins with the sentence about %s', (_, choices, words) => {
    expect(textOf(choices).split('\n')[0]).toContain(words);
  });

  test.each([
    ['where held', 'Lithuania\t6\t323\t1,902\t2,225'],
    ['country scope', 'Regional\t'],
    ['conferences', 'Conference\t2\t'],
    ['organisations mapped', 'Lithuania\t19'],
    ['missing is never 0', 'Latvia\tmissing'],
    ['an item late by 11 months', 'Late by 11 months'],
  ])('has %s', (_, words) => {
    expect(textOf({ country: null })).toContain(words);
  });

  test('compares a year with the year before', () => {
    const text = textOf({ country: null, period: '2024' });
    expect(text).toContain('Compared with 2023');
    expect(text).toMatch(/Online\t0\t968\t\+968/u);
  });

  test.each(locales)('says everything in %s', (locale) => {
    for (const country of [null, 'LT', 'LV']) expect(textOf({ country }, locale)).not.toMatch(/\{|\}|undefined|null/u);
  });
});

describe('the summary is made for few pages', () => {
  test.each([null, 'LT'])('of %s', (country) => {
    const { document } = summaryDocument(dataset, { country, day: '2024-04-15' }, documentWords('en'));
    expect(document.isCompact).toBe(true);
    const tables = document.blocks.filter((block) => block.type === 'table');
    expect(tables.length).toBeGreaterThan(4);
    for (const { caption, head } of tables) expect(caption).not.toBe(head[0]);
  });
});

test('an indicator stands beside its target for the whole project, whatever period and country', () => {
  const indicators = [
    { code: 'I1', name: 'Reached', measure: 'participations' as const, target: 2000 },
    { code: 'I2', name: 'Without a target', measure: 'organisationsMapped' as const },
  ];
  const withTargets = { ...dataset, project: { ...forIn, indicators } };
  for (const choices of [{ country: null }, { country: 'LT', period: '2022' }]) {
    const { document } = summaryDocument(withTargets, { ...choices, day: '2024-04-15' }, documentWords('en'));
    const text = documentAsText(document.blocks);
    expect(text).toContain('Reached\t2,353\t2,000\t117%\t11 of 13');
    expect(text).toContain('Without a target\t19\t–\t–\t1 of 3');
    expect(text).toContain('Always of the whole project');
  }
});

test('a project without activities has a summary that says so', () => {
  const empty = { ...dataset, activities: [], overlaps: [], conflicts: [] };
  const { blocks } = summaryDocument(empty, { country: 'LT', day: '2024-04-15' }, documentWords('en')).document;
  expect(documentAsText(blocks)).toContain('no activities');
});

/** The one activity that says where people came from, with so many from Lithuania. */
const withFew = (value: number): Dataset => ({
  ...dataset,
  activities: dataset.activities.map((activity) => ({
    ...activity,
    ...(activity.countryParts && {
      countryParts: activity.countryParts.map((part) => ({
        ...part,
        ...(part.participants?.state === 'number' && { participants: { state: 'number' as const, value } }),
      })),
    }),
  })),
});

const summaryOf = (value: number, country: string | null) =>
  summaryDocument(withFew(value), { country, day: '2024-04-15' }, documentWords('en'));
const reportOf = (value: number) =>
  implementationReport(
    withFew(value),
    { day: '2024-04-15', scope: { of: 'country', country: 'LT' } },
    documentWords('en'),
  ).document;

describe('people from a country who are few', () => {
  test.each<[string, (value: number) => FullDocument]>([
    ['the summary of the project', (value) => summaryOf(value, null).document],
    ['the summary of the country', (value) => summaryOf(value, 'LT').document],
    ['the report of the country', reportOf],
  ])('are not shown in %s', (_, documentOf) => {
    expect(documentAsText(documentOf(3).blocks)).toContain('not shown');
    expect(documentAsText(documentOf(3).blocks)).not.toMatch(/participants from\t\d+\t3\t/iu);
    expect(documentAsText(documentOf(7).blocks)).not.toContain('not shown');
  });

  test('are hidden again when they have become more', () => {
    const { publication } = summaryOf(3, null);
    const again = summaryDocument(
      withFew(7),
      { country: null, day: '2024-05-15', protection: { published: [publication] } },
      documentWords('en'),
    );
    expect(documentAsText(again.document.blocks)).toContain('not shown');
  });

  test('are not told by the note that the record contradicts itself', () => {
    const breakdowns = [{ id: 'country:LV', total: count(3) }];
    const activity = heldActivity('A', 40, { breakdowns, countryParts: [{ id: 'LV', participants: count(41) }] });
    const contradicting = datasetOf({ activities: [activity] });
    const { document } = summaryDocument(contradicting, { country: 'LV', day: '2024-04-15' }, documentWords('en'));
    const note = documentAsText(document.blocks)
      .split('\n')
      .find((line) => line.includes('breakdown give different'));
    expect(note).toContain('A: ');
    expect(note).not.toMatch(/\b(?:3|41)\b/u);
  });
});
