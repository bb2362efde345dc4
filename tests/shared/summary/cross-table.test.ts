import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { crossTable, sourcesOfCell } from '../../../shared/summary/cross-table/cross-table.ts';
import type { CrossChoice, CrossPlace } from '../../../shared/summary/cross-table/cross-table.ts';
import { crossDimensions } from '../../../shared/summary/cross-table/dimensions.ts';
import { crossMeasures } from '../../../shared/summary/cross-table/measures.ts';
import { protectCrossTable } from '../../../shared/summary/cross-table/protect-cross-table.ts';
import { tallyOf } from '../../../shared/summary/figures.ts';
import { tabulate } from '../../../shared/summary/figure-sources.ts';
import { groupingNames } from '../../../shared/summary/groupings.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { forIn, sample } from '../sample/read-sample.ts';
import { anyActivities, anyOverlaps, project } from './any-dataset.ts';
import { conflictIn, count, datasetOf, heldActivity, notApplicable } from './small-dataset.ts';

const tableOf = (dataset: Dataset, choice: CrossChoice) => crossTable(readForSummary(dataset), choice);
const places = ({ rows, columns }: { rows: readonly string[]; columns: readonly string[] }): readonly CrossPlace[] =>
  [...rows, null].flatMap((row) => [...columns, null].map((column) => ({ row, column })));
const anyLines = fc.array(
  fc.record({
    id: fc.constantFrom('gender:F', 'gender:M', 'country:LT', 'country:EE'),
    inPerson: fc.nat(40).map(count),
    total: fc.nat(40).map(count),
  }),
  { maxLength: 4 },
);
const anyDataset = fc.tuple(anyActivities, anyOverlaps, fc.array(anyLines)).map(([list, overlaps, lines]) => {
  const activities = list.map((one, index) => ({
    ...one,
    breakdowns: [...new Map((lines[index] ?? []).map((line) => [line.id, line])).values()],
  }));
  return datasetOf({ activities, overlaps, project });
});
const lines = (women: number, men: number) => [
  { id: 'gender:F', inPerson: count(women), total: count(women) },
  { id: 'gender:M', inPerson: count(men), total: count(men) },
];
const anyChoice = fc.record({
  rows: fc.constantFrom(...crossDimensions),
  columns: fc.constantFrom(...crossDimensions),
  measure: fc.constantFrom(...crossMeasures),
});

const roster = (id: string, activity: string, persons: number, more: object = {}) => ({
  id,
  activity,
  total: count(persons),
  ...more,
});

describe('laws', () => {
  test('the sum of a row is the row of the summary’s own table', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...groupingNames), anyChoice, (dataset, rows, { columns }) => {
        const input = readForSummary(dataset);
        const table = crossTable(input, { rows, columns, measure: 'total' });
        const expected = tabulate(input, { of: 'project' }, rows);
        expect(table.rows.toSorted()).toEqual(expected.map(({ key }) => key));
        for (const { key, figures } of expected) {
          const known = figures.coverage.total.known;
          expect(table.at({ row: key, column: null })).toEqual({
            value: figures.total,
            activities: figures.activities,
            known,
          });
        }
      }),
    );
  });

  test('what is behind a cell comes to the cell', () => {
    fc.assert(
      fc.property(anyDataset, anyChoice, (dataset, choice) => {
        const input = readForSummary(dataset);
        const table = crossTable(input, { ...choice, measure: 'inPerson' });
        for (const place of places(table)) {
          const { sources, adjustments } = sourcesOfCell(input, table.choice, place);
          const tally = tallyOf(sources);
          for (const { adjustment } of adjustments) tally.adjust(adjustment.delta);
          const figure = table.at(place) ?? { value: null, activities: 0, known: 0 };
          expect(figure.activities).toBe(sources.length);
          expect(figure.value).toBe(tally.figures().inPerson);
          expect(figure.known).toBe(tally.coverage().inPerson.known);
        }
      }),
    );
  });

  test('turned round, it is the same table', () => {
    fc.assert(
      fc.property(anyDataset, anyChoice, (dataset, choice) => {
        const [one, other] = [
          tableOf(dataset, choice),
          tableOf(dataset, { ...choice, rows: choice.columns, columns: choice.rows }),
        ];
        for (const { row, column } of places(one)) {
          expect(other.at({ row: column, column: row })).toEqual(one.at({ row, column }));
        }
      }),
    );
  });
});

describe('the FOR-IN record', () => {
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

  test.each([
    ['total', 'conference', '2022', 1000],
    ['inPerson', 'conference', '2022', 111],
    ['online', 'conference', '2022', 889],
    ['total', 'conference', '2024', 1118],
    ['total', 'conference', null, 2118],
    ['total', null, '2022', 1110],
    ['total', null, null, 2353],
    ['activities', null, null, 13],
  ] as const)('%s of %s in %s: %d', (measure, row, column, value) => {
    expect(tableOf(dataset, { rows: 'byType', columns: 'byYear', measure }).at({ row, column })?.value).toBe(value);
  });

  test('no activity of a kind in a year is nothing, not 0', () => {
    const table = tableOf(dataset, { rows: 'byType', columns: 'byYear', measure: 'total' });
    expect(table.at({ row: 'kick-off meeting', column: '2024' })).toBeUndefined();
  });
});

describe('people told apart', () => {
  const activities = [
    heldActivity('A', 40, { type: 'conference', breakdowns: lines(30, 2) }),
    heldActivity('B', 50, { type: 'training', breakdowns: lines(20, 10) }),
    heldActivity('C', 20, { type: 'training' }),
  ];
  const choice = { rows: 'byGender', columns: 'byType', measure: 'total' } as const;
  const table = tableOf(datasetOf({ activities }), choice);

  test.each([
    ['F', 'conference', 30],
    ['M', 'conference', 2],
    ['notSplit', 'conference', 8],
    ['notSplit', 'training', 40],
    ['F', null, 50],
    ['notSplit', null, 48],
    [null, 'training', 70],
    [null, null, 110],
  ] as const)('%s, %s: %d', (row, column, value) => {
    expect(table.at({ row, column })?.value).toBe(value);
  });

  test('in two ways at once, nobody knows how many are both', () => {
    const both = [{ id: 'country:LT', inPerson: count(4), total: count(4) }, ...lines(3, 1)];
    const dataset = datasetOf({ activities: [heldActivity('A', 6, { breakdowns: both })] });
    const crossed = tableOf(dataset, { rows: 'byGender', columns: 'fromCountry', measure: 'total' });
    expect(crossed.at({ row: 'F', column: 'LT' })).toEqual({ value: null, activities: 1, known: 0 });
    expect(crossed.at({ row: 'F', column: null })?.value).toBe(3);
  });

  test('where a breakdown has but one line, a cell holds that line, whichever way the table is turned', () => {
    const activity: Activity = {
      id: 'A',
      status: 'held',
      mode: 'not applicable',
      type: 'mapping',
      total: notApplicable,
      breakdowns: [{ id: 'gender:F', total: count(3) }],
    };
    const dataset = datasetOf({ activities: [activity] });
    const rows = tableOf(dataset, { rows: 'byGender', columns: 'byType', measure: 'total' });
    const columns = tableOf(dataset, { rows: 'byType', columns: 'byGender', measure: 'total' });
    const expected = { value: 3, activities: 1, known: 1 };
    expect(rows.at({ row: 'F', column: null })).toEqual(expected);
    expect(rows.at({ row: 'F', column: 'mapping' })).toEqual(expected);
    expect(columns.at({ row: 'mapping', column: 'F' })).toEqual(expected);
  });

  test('leaves without the small number, and without what it follows from', () => {
    const left = protectCrossTable(table, { period: undefined, published: [] });
    const hidden = places(table).filter(left.isHidden);
    expect(hidden).toContainEqual({ row: 'M', column: 'conference' });
    expect(hidden.length).toBeGreaterThan(1);
    // Totals of activities are nobody's trait.
    expect(hidden.filter(({ row }) => row === null)).toEqual([]);
    expect(left.hidesAny).toBe(true);
  });

  test('a country that is gone from the next issue stays there, hidden', () => {
    const first = protectCrossTable(table, { period: undefined, published: [] });
    const later = tableOf(datasetOf({ activities: activities.slice(1) }), choice);
    const next = protectCrossTable(later, {
      period: undefined,
      published: first.publication ? [first.publication] : [],
    });
    expect(next.table.columns).toContain('conference');
    expect(next.isHidden({ row: 'M', column: 'conference' })).toBe(true);
  });

  test('a sum hidden in one table is hidden in another that has it, too', () => {
    const few = [
      heldActivity('A', 40, { type: 'conference', mode: 'in person', breakdowns: lines(30, 2) }),
      heldActivity('B', 50, { type: 'training', mode: 'in person' }),
    ];
    const input = readForSummary(datasetOf({ activities: few }));
    const byType = protectCrossTable(crossTable(input, choice), { period: undefined, published: [] });
    const men = { row: 'M', column: null };
    expect(byType.isHidden(men)).toBe(true);
    const sums = ['F', 'M', 'notSplit'].filter((row) => byType.isHidden({ row, column: null }));
    const turned = crossTable(input, { rows: 'byYear', columns: 'byGender', measure: 'total' });
    const published = byType.publication ? [byType.publication] : [];
    const next = protectCrossTable(turned, { period: undefined, published });
    for (const column of sums) expect(next.isHidden({ row: null, column })).toBe(true);
    // Nor do the cells beside the hidden sum say it.
    expect(next.isHidden({ row: 'none', column: 'M' })).toBe(true);
    const ofQuarter = protectCrossTable(turned, { period: '2022-Q1', published });
    expect(ofQuarter.publication?.table).toBe('cross-table byYear byGender total 2022-Q1');
  });

  test('a table of no traits leaves as it is', () => {
    const plain = tableOf(datasetOf({ activities }), { rows: 'byType', columns: 'byMode', measure: 'total' });
    expect(protectCrossTable(plain, { period: undefined, published: [] })).toMatchObject({
      hidesAny: false,
      publication: undefined,
    });
  });
});

const reachedBy = (fields: Partial<Omit<Activity, 'id'>>, conflicts: readonly string[] = []) =>
  tableOf(
    datasetOf({
      activities: [heldActivity('A', 5, fields)],
      organisations: [
        { id: 'o', name: 'Akmenė district municipality', otherNames: ['Akmene'] },
        { id: 'p', name: 'AKMENE' },
      ],
      conflicts: conflicts.map((field) => conflictIn('A', field)),
    }),
    { rows: 'byType', columns: 'byMode', measure: 'organisationsReached' },
  ).at({ row: null, column: null });
const sent = (organisation: string, number?: number) => ({
  id: organisation,
  organisation,
  ...(number !== undefined && { number: count(number) }),
});

describe('measures', () => {
  test('an organisation that sent people twice is reached once', () => {
    const delegations = [{ id: 'd', organisation: 'o', number: count(2) }];
    const activities = ['A', 'B'].map((id) => heldActivity(id, 5, { delegations }));
    const table = tableOf(datasetOf({ activities: [...activities, heldActivity('C', 5)] }), {
      rows: 'byType',
      columns: 'byMode',
      measure: 'organisationsReached',
    });
    expect(table.at({ row: null, column: null })).toEqual({ value: 1, activities: 3, known: 2 });
  });

  test.each<[string, Partial<Omit<Activity, 'id'>>, readonly string[], number | null]>([
    ['one under two of its names', { delegations: [sent('o', 1), sent('p', 2)] }, [], 1],
    ['one whose number nobody knows', { delegations: [sent('o')] }, [], 1],
    ['none that sent nobody', { delegations: [sent('o', 0)] }, [], null],
    ['those of a breakdown', { breakdowns: [{ id: 'organisation:o', total: count(2) }] }, [], 1],
    [
      'none of a breakdown from which nobody came',
      { breakdowns: [{ id: 'organisation:o', total: count(0) }] },
      [],
      null,
    ],
    ['none while it is undecided whether the activity took place', { delegations: [sent('o', 1)] }, ['status'], null],
  ])('organisations reached: %s', (_, fields, conflicts, value) => {
    expect(reachedBy(fields, conflicts)).toEqual({ value, activities: 1, known: value === null ? 0 : 1 });
  });

  test('organisations mapped: an activity that may not have taken place is not among those that are known', () => {
    const countryParts = [{ id: 'LT', organisationsMapped: count(19) }];
    const dataset = datasetOf({
      activities: [heldActivity('A', 5, { countryParts }), heldActivity('B', 5, { countryParts })],
      conflicts: [conflictIn('B', 'status')],
    });
    const table = tableOf(dataset, { rows: 'byType', columns: 'byMode', measure: 'organisationsMapped' });
    expect(table.at({ row: null, column: null })).toEqual({ value: 19, activities: 2, known: 1 });
  });

  test('persons: one count of attendance proves its own activity, two prove nothing together', () => {
    const dataset = {
      ...datasetOf({ activities: [heldActivity('A', 5, { type: 'training' }), heldActivity('B', 7)] }),
      attendanceImports: [
        { id: 'i', activity: 'A', total: count(5) },
        { id: 'j', activity: 'B', total: count(7) },
      ],
    };
    const table = tableOf(dataset, { rows: 'byType', columns: 'byMode', measure: 'persons' });
    expect(table.at({ row: 'training', column: null })?.value).toBe(5);
    expect(table.at({ row: null, column: null })).toEqual({ value: null, activities: 2, known: 2 });
  });

  test.each([
    ['the total was changed since', [roster('i', 'A', 6)], 1],
    ['the activity was counted twice', [roster('i', 'A', 5), roster('j', 'A', 5)], 1],
    ['the file was of one session', [roster('i', 'A', 5, { session: 's' })], 1],
    ['another activity stands beside it without one', [roster('i', 'A', 5)], 2],
  ])('persons: nothing is proved where %s', (_, attendanceImports, number) => {
    const activities = [heldActivity('A', 5, { type: 'training' }), heldActivity('B', 7, { type: 'training' })];
    const dataset = { ...datasetOf({ activities: activities.slice(0, number) }), attendanceImports };
    const table = tableOf(dataset, { rows: 'byType', columns: 'byMode', measure: 'persons' });
    expect(table.at({ row: 'training', column: null })?.value).toBeNull();
  });

  test('persons: nothing is proved of a part of an activity', () => {
    const sessions = [
      { id: 's1', inPerson: count(2), places: ['copenhagen'] },
      { id: 's2', inPerson: count(3), places: ['malmo'] },
    ];
    const activity = { id: 'A', mode: 'in person', status: 'held', countsFrom: 'sessions', sessions } as const;
    const dataset = { ...datasetOf({ activities: [activity] }), attendanceImports: [roster('i', 'A', 5)] };
    const table = tableOf(dataset, { rows: 'byCountryHeld', columns: 'byMode', measure: 'persons' });
    expect([table.at({ row: 'DK', column: null })?.value, table.at({ row: 'SE', column: null })?.value]).toEqual([
      null,
      null,
    ]);
  });

  test('by status, activities that did not take place are counted as activities and in nothing else', () => {
    const activities = [heldActivity('A', 5), { id: 'B', status: 'planned' as const }];
    const choose = (measure: 'activities' | 'total') =>
      tableOf(datasetOf({ activities }), { rows: 'byStatus', columns: 'byType', measure });
    expect(choose('activities').at({ row: 'planned', column: null })?.value).toBe(1);
    expect(choose('total').rows).toEqual(['held']);
  });
});
