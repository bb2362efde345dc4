import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../../shared/schema/dataset.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { sentence } from '../../../shared/messages/sentence.ts';
import { activityReport } from '../../../shared/outputs/activity-report/activity-report.ts';
import { dateSpan, shortDateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import type { DocumentWords } from '../../../shared/outputs/document/document.ts';
import { documentAsHtml } from '../../../shared/outputs/document/write-html.ts';
import { documentAsText } from '../../../shared/outputs/document/write-text.ts';
import { activityOf, forIn, sample } from '../sample/read-sample.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });
const words: DocumentWords = {
  locale: 'en',
  shared: (code, params) => sentence(code, params),
  number: (value) => new Intl.NumberFormat('en').format(value),
  country: (code) => regions.of(code) ?? code,
  language: (code) => languages.of(code) ?? code,
  compare: (a, b) => a.localeCompare(b, 'en'),
};
const dataset = {
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
const textOf = (activity: Activity, conflicts: ReadonlyMap<string, Conflict> = new Map()) =>
  documentAsText(activityReport(activity, dataset, conflicts, words));
const conflict: Conflict = { kind: 'activity', record: 'x', field: 'total', values: [] };

describe('the final conference in report form', () => {
  const text = textOf(activityOf('A13'));
  test.each([
    ['its title', 'Final FOR-IN conference\n'],
    ['when', 'When: 20–21 February 2024'],
    ['where', 'Vilnius, Lithuania'],
    ['the countries it is for', 'Country: Estonia, Latvia, Lithuania'],
    ['people in person', 'Participants in person: 150'],
    ['people online', 'Participants online: 968'],
    ['all', 'Participants in total: 1,118'],
    ['the distinct countries beside the stated number', '13 countries: Czechia'],
    ['what the source states', '(stated: 14)'],
    ['the distinct countries overall', 'Countries overall: 21 countries'],
    ['speakers', 'Speakers: 26'],
    ['a text', 'The closing conference of the project'],
  ])('says %s', (_, part) => {
    expect(text).toContain(part);
  });
});

test('the delegation of a study visit stands as a sentence and as a table', () => {
  const text = textOf(activityOf('A06'));
  expect(text).toContain('Participants from Lithuania: 7.');
  expect(text).toContain('Artscape (1), Lithuanian Refugee Council (2), Lithuanian Red Cross (1)');
  expect(text).toContain('Lithuanian Refugee Council\t2');
  expect(text).toContain('Organisations met: more than 15');
});

test('unknown numbers of a delegation are said in words', () => {
  const text = textOf(activityOf('A03'));
  expect(text).toContain('(number unknown)');
  expect(text).toContain('Participants from Lithuania: unknown (The source names');
});

describe('numbers', () => {
  const held: Activity = { id: 'x', title: 'Seminar', status: 'held' };
  test.each<[string, Partial<Activity>, string]>([
    [
      'a basis stands beside its number',
      { mode: 'in person', inPerson: { state: 'number', value: 4, basis: 'signed list' } },
      'in person: 4 (signed list)',
    ],
    ['an empty total is not filled in', { mode: 'in person' }, 'in total: not filled in'],
    ['an unknown one says why', { total: { state: 'unknown', reason: 'list lost' } }, 'in total: unknown (list lost)'],
    ['0 is a number', { mode: 'online', online: { state: 'number', value: 0 } }, 'online: 0'],
    [
      'a computed total says so',
      {
        mode: 'hybrid',
        inPerson: { state: 'number', value: 4 },
        online: { state: 'number', value: 3 },
        both: { state: 'number', value: 1 },
      },
      'in total: 6 (computed from the numbers above)',
    ],
    ['nobody gathers in a mapping', { mode: 'not applicable' }, 'Participants: Nobody gathers'],
    ['planned numbers', { plannedParticipants: { min: 7, max: 10 } }, 'Planned participants: 7–10'],
  ])('%s', (_, fields, expected) => {
    expect(textOf({ ...held, ...fields })).toContain(expected);
  });

  test('a total in two versions says so and shows neither', () => {
    expect(textOf(held, new Map([['total', conflict]]))).toContain('in total: two versions, not decided yet');
  });

  test('an in-person activity says nothing of online', () => {
    expect(textOf({ ...held, mode: 'in person' })).not.toContain('online');
  });
});

test('a text in another language says which', () => {
  const narratives = [
    { id: 'aim.lt', text: 'Tikslas.' },
    { id: 'outcomes.en.LV', text: 'Twelve towns.' },
  ];
  const text = textOf({ id: 'x', narratives });
  expect(text).toContain('Aim (in Lithuanian)\n\nTikslas.');
  expect(text).toContain('Outcomes: Latvia\n\nTwelve towns.');
});

test('internal notes, the note on the source and where the list is kept do not leave the house', () => {
  const text = textOf({
    id: 'x',
    internalNote: 'secret one',
    sourceNote: 'secret two',
    followUp: 'secret three',
    evidence: [{ id: 'e', keptAt: 'secret four' }],
    breakdowns: [{ id: 'gender:F', total: { state: 'number', value: 2 } }],
  });
  expect(text).not.toMatch(/secret|Women/u);
});

test('markup in a text stays text on the clipboard', () => {
  const activity: Activity = {
    id: 'x',
    title: '<script>alert("1")</script>',
    narratives: [{ id: 'about.en', text: '**<img src=x onerror=alert(1)>** & more\n\n- <b>item</b>' }],
    links: [{ id: 'l', kind: 'recording', url: 'https://example.org/?a="><script>' }],
  };
  const html = documentAsHtml(activityReport(activity, dataset, new Map(), words));
  expect(html).not.toMatch(/<script|<img|<b>/u);
  expect(html).toContain('<h1>&lt;script&gt;');
  expect(html).toContain('<strong>&lt;img');
  expect(html).toContain('<li>&lt;b&gt;item');
  expect(html).toContain('href="https://example.org/?a=%22%3E%3Cscript%3E"');
});

test.each([
  ['2022-05-02', '2022-05-03', '2–3 May 2022'],
  ['2022-12-05', undefined, '5 December 2022'],
  ['2022-09', undefined, 'September 2022'],
  ['2022-09', '2022-10', 'September – October 2022'],
  ['2022-09', '2022-10-03', 'September 2022 – 3 October 2022'],
  ['2023-12-30', '2024-01-02', '30 December 2023 – 2 January 2024'],
])('%s to %s is %s', (from, to, expected) => {
  expect(dateSpan(from, to, 'en').replaceAll(/[\u2009\u202f]/gu, ' ')).toBe(expected);
});

test.each([
  ['2022-05-02', undefined, '2022 m. gegužės 2 d.'],
  ['2022-05-02', '2022-05-13', '2022 m. gegužės 2–13 d.'],
  ['2023-08-21', '2023-09-08', '2023 m. rugpjūčio 21 d. – rugsėjo 8 d.'],
  ['2022-12-30', '2023-01-02', '2022 m. gruodžio 30 d. – 2023 m. sausio 2 d.'],
  ['2023-03', '2023-05', '2023 m. kovas – gegužė'],
  ['2023-12', '2024-01', '2023 m. gruodis – 2024 m. sausis'],
] as const)('in Lithuanian, %s to %s is %s', (from, to, expected) => {
  expect(dateSpan(from, to, 'lt').replaceAll(/[\u2009\u202f\u00a0]/gu, ' ')).toBe(expected);
});

test.each([
  ['en', '2023-08-21', '2023-09-08', '21 Aug – 8 Sept 2023'],
  ['en', '2022-05-02', '2022-05-03', '2–3 May 2022'],
  ['et', '2024-02-20', '2024-02-21', '20.–21. veebr 2024'],
  ['lt', '2023-08-21', undefined, '2023-08-21'],
  ['lv', '2023-08-21', undefined, '21.08.2023.'],
  ['lv', '2023-08-21', '2023-09-08', '21.08.2023.–08.09.2023.'],
  ['lv', '2022-09', undefined, '2022. gada sept.'],
] as const)('in a narrow column, in %s, %s to %s is %s', (locale, from, to, expected) => {
  expect(shortDateSpan(from, to, locale).replaceAll(/[\u2009\u202f\u00a0]/gu, ' ')).toBe(expected);
});
