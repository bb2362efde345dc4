import { describe, expect, test } from 'vitest';
import { duplicateOf } from '../../../../renderer/features/activities/duplicate-activity.ts';
import { rowsOf } from '../../../../renderer/features/activities/activity-row.ts';
import type { RowState } from '../../../../renderer/features/activities/activity-row.ts';
import { filterRows, noFilters } from '../../../../renderer/features/activities/filter-rows.ts';
import type { RowFilters } from '../../../../renderer/features/activities/filter-rows.ts';
import { figuresOfRows, groupRows } from '../../../../renderer/features/activities/group-rows.ts';
import type { GroupBy } from '../../../../renderer/features/activities/group-rows.ts';
import { planItemsDue } from '../../../../renderer/features/activities/plan-due.ts';
import { sortRows } from '../../../../renderer/features/activities/sort-rows.ts';
import type { SortColumn } from '../../../../renderer/features/activities/sort-rows.ts';
import { firstView, readListView, writeListView } from '../../../../renderer/features/activities/list-view.ts';
import { activityFieldsSchema } from '../../../../shared/schema/activity.ts';
import { indexConflicts } from '../../../../shared/schema/dataset.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import { summariseProject } from '../../../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../../../shared/summary/summary-input.ts';
import { activityOf, forIn, sample } from '../../../shared/sample/read-sample.ts';
import { testPlatform } from '../../../support/test-platform.ts';

const dataset: Dataset = {
  project: forIn,
  organisations: new Map(sample.records.organisation.map((one) => [one.id, one])),
  places: new Map(sample.records.place.map((one) => [one.id, one])),
  activities: sample.records.activity,
  mappedOrganisations: sample.records.mappedOrganisation,
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
};
const rows = rowsOf(dataset, indexConflicts([]));
const input = readForSummary(dataset);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const complete = (): RowState => 'complete';
const referencesOf = (found: typeof rows) => found.map(({ activity }) => activity.reference);

const sorted = (column: SortColumn, descending: boolean) =>
  referencesOf(sortRows(rows, { column, descending }, { compare, type: String, country: String, stateOf: complete }));

const figuresBy = (groupBy: GroupBy) =>
  Object.fromEntries(
    groupRows(rows, groupBy, input, compare).flatMap((item) =>
      item.kind === 'group' ? [[item.key, item.figures]] : [],
    ),
  );

const stateOf = (id: string): RowState => (id === activityOf('A03').id ? 'must fix' : 'complete');
const startOf = (code: string) => forIn.plan.find((item) => item.code === code)?.span?.from ?? '';
const byStart = (one: string, other: string) => compare(startOf(one), startOf(other));

describe('filtering', () => {
  const cases: readonly (readonly [string, Partial<RowFilters>, readonly string[]])[] = [
    ['a word of the title', { text: 'twinning' }, ['A12']],
    ['a town without its diacritics, capitals aside', { text: 'SIAULIAI' }, ['A09']],
    ['a reference', { text: 'a08' }, ['A08']],
    ['two words, each somewhere', { text: 'visit helsinki' }, ['A06']],
    ['a type', { types: ['mapping'] }, ['A05']],
    ['any of two types', { types: ['mapping', 'focus group'] }, ['A05', 'A10']],
    [
      'a country of the venue, or where there is none one it is meant for',
      { countries: ['EE'] },
      ['A01', 'A05', 'A11'],
    ],
    ['a quarter', { period: '2024-Q1' }, ['A13']],
    ['type and country together', { types: ['conference'], countries: ['EE'] }, []],
  ];
  test.each(cases)('by %s', (_, filters, expected) => {
    expect(referencesOf(filterRows(rows, { ...noFilters, ...filters }, complete))).toEqual(expected);
  });

  test('by state asks what the check has found', () => {
    expect(referencesOf(filterRows(rows, { ...noFilters, states: ['must fix'] }, stateOf))).toEqual(['A03']);
  });

  test('what has no date is shown in every period, so that a draft is not forgotten', () => {
    const undated = rowsOf({ ...dataset, activities: [{ id: 'draft', title: 'Draft' }] }, indexConflicts([]));
    expect(filterRows(undated, { ...noFilters, period: '2024-Q1' }, complete)).toHaveLength(1);
  });
});

describe('sorting', () => {
  test('by date, both ways', () => {
    expect(sorted('date', false)[0]).toBe('A01');
    expect(sorted('date', true)[0]).toBe('A13');
  });

  test('by a number, with what is unknown last either way', () => {
    expect(sorted('total', true).slice(0, 2)).toEqual(['A13', 'A02']);
    expect(sorted('total', false)[0]).toBe('A10');
    for (const descending of [true, false]) {
      expect(sorted('total', descending).slice(-2)).toEqual(['A05', 'A12']);
    }
  });

  test('rows that are equal keep their order', () => {
    expect(sorted('state', false)).toEqual(referencesOf(rows));
    expect(sorted('state', true)).toEqual(referencesOf(rows));
  });
});

describe('lines after a change', () => {
  const made = { dataset, conflicts: indexConflicts([]), rows };
  const first = activityOf('A01');
  const edited = { ...first, title: 'Another' };
  const after = { ...dataset, activities: dataset.activities.map((one) => (one === first ? edited : one)) };
  const conflict = { kind: 'activity', record: first.id, field: 'participants', values: [] } as const;

  test('are made anew where something changed, and are the same objects everywhere else', () => {
    const next = rowsOf(after, made.conflicts, made);
    expect(next).toEqual(rowsOf(after, made.conflicts));
    expect(next.filter((row) => !rows.includes(row)).map(({ title }) => title)).toEqual(['Another']);
  });

  test.each([
    ['a field came into two versions', dataset, indexConflicts([conflict])],
    ['places have other names', { ...dataset, places: new Map() }, made.conflicts],
    ['partners have other names', { ...dataset, organisations: new Map() }, made.conflicts],
  ])('are what they would be without the lines before: %s', (_what, changed, conflicts) => {
    expect(rowsOf(changed, conflicts, made)).toEqual(rowsOf(changed, conflicts));
  });
});

describe('a partner of which there are two records', () => {
  const partner = activityOf('A01').reportedBy ?? '';
  const again = { id: 'again', name: 'Another name', sameAs: partner };
  const organisations = new Map(dataset.organisations).set(again.id, again);
  const activities = [...dataset.activities, { id: 'one more', reportedBy: again.id }];
  const joined = { ...dataset, organisations, activities };
  const lines = rowsOf(joined, indexConflicts([]));

  test('is one group, one choice of the filter and has one name', () => {
    const groups = groupRows(lines, 'partner', readForSummary(joined), compare).filter(({ kind }) => kind === 'group');
    const before = groupRows(rows, 'partner', input, compare).filter(({ kind }) => kind === 'group');
    expect(groups).toHaveLength(before.length);
    const [own, other] = ['A01', undefined].map((one) => lines.find(({ activity }) => activity.reference === one));
    expect([other?.partner, other?.partnerName]).toEqual([own?.partner, own?.partnerName]);
    const found = filterRows(lines, { ...noFilters, partners: [partner] }, complete);
    expect(found.map(({ id }) => id)).toContain('one more');
  });

  test('is found by either name', () => {
    const found = filterRows(lines, { ...noFilters, text: 'another name' }, complete);
    expect(found.map(({ id }) => id)).toEqual(['one more']);
  });
});

describe('groups', () => {
  const summary = summariseProject(dataset);
  test.each([
    ['country', 'byCountryHeld'],
    ['type', 'byType'],
    ['quarter', 'byQuarter'],
    ['year', 'byYear'],
  ] as const)('by %s have the subtotals of the summary', (groupBy, key) => {
    expect(figuresBy(groupBy)).toEqual(summary[key]);
  });

  test('the line above the list has the figures of the project', () => {
    const { total, inPerson, online, both } = summary.participations;
    expect(figuresOfRows(rows, input)).toMatchObject({ total, inPerson, online, both });
  });

  test('subtotals are of the rows that are shown', () => {
    const conferences = filterRows(rows, { ...noFilters, types: ['conference'] }, complete);
    expect(figuresOfRows(conferences, input)).toEqual(summary.byType['conference']);
  });
});

describe('plan items due', () => {
  test('up to today are those without any record', () => {
    const due = planItemsDue(dataset, { today: '2026-11-22' }).map(({ code }) => code);
    expect(due).toEqual(summariseProject(dataset).plan.notReported.toSorted(byStart));
  });

  test('in a period are only those planned for it', () => {
    const due = planItemsDue({ ...dataset, activities: [] }, { period: '2022-Q2', today: '2026-11-22' });
    expect(due.every(({ span }) => span && span.from <= '2022-06-30')).toBe(true);
    expect(due.length).toBeGreaterThan(0);
  });

  test('one that each country delivers is due in a country that has no record of it', () => {
    const item = { code: 'T', title: 'Training', span: { from: '2023-03' }, eachCountry: true };
    const project = { ...forIn, plan: [item] };
    const activities = [{ id: 'a', planItem: 'T', scope: ['LT'] }];
    const dueIn = (country: string) =>
      planItemsDue({ ...dataset, project, activities }, { today: '2026-01-01', country });
    expect(dueIn('LT')).toEqual([]);
    expect(dueIn('LV')).toEqual([item]);
  });
});

test('another activity like one has what it is and whom it is for, and no number, date or proof of the first', () => {
  const { newId } = testPlatform();
  const original = activityOf('A13');
  const copy = duplicateOf(original, newId);
  expect(activityFieldsSchema.safeParse(copy).success).toBe(true);
  expect(copy).toMatchObject({ title: original.title, type: original.type, mode: original.mode });
  for (const field of ['reference', 'status', 'sessions', 'total', 'delegations', 'evidence', 'narratives', 'links']) {
    expect(copy).not.toHaveProperty(field);
  }
});

describe('the remembered view', () => {
  const storage = new Map<string, string>();
  const local = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
  };

  test('is as it was left, but for the text', () => {
    const view = { ...firstView, groupBy: 'type', filters: { ...noFilters, types: ['mapping'], text: 'x' } } as const;
    writeListView(local, 'project', view);
    expect(readListView(local, 'project')).toEqual({ ...view, filters: { ...view.filters, text: '' } });
  });

  test.each(['{', 'null', '{"filters":{"types":3}}'])('what cannot be read (%s) is as at first', (text) => {
    storage.set('forin.activities.view.project', text);
    expect(readListView(local, 'project')).toEqual(firstView);
  });
});
