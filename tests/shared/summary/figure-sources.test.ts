import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesOfFigure, tablesWithin, tabulate } from '../../../shared/summary/figure-sources.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import { groupingNames } from '../../../shared/summary/groupings.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { anyActivities, anyOverlaps, project } from './any-dataset.ts';
import { count, datasetOf, heldActivity, unknown } from './small-dataset.ts';

const all: FigureName = { of: 'project' };

const labels = (dataset: ReturnType<typeof datasetOf>, figure: FigureName) =>
  sourcesOfFigure(readForSummary(dataset), figure).sources.map(({ counted }) => counted.activity.id);

describe('for any record', () => {
  test('the activities behind every figure add up to that figure, and every table is the summary’s table', () => {
    fc.assert(
      fc.property(anyActivities, anyOverlaps, (activities, overlaps) => {
        const dataset = datasetOf({ activities, overlaps, project });
        const input = readForSummary(dataset);
        const summary = summariseProject(dataset);
        expect(sourcesOfFigure(input, all).figures).toMatchObject(summary.participations);
        for (const name of groupingNames) {
          const rows = Object.fromEntries(tabulate(input, all, name).map(({ key, figures }) => [key, figures]));
          expect(rows).toMatchObject(summary[name]);
          expect(Object.keys(rows)).toEqual(Object.keys(summary[name]));
          for (const [key, figures] of Object.entries(summary[name])) {
            expect(sourcesOfFigure(input, { of: name, key }).figures).toMatchObject(figures);
          }
        }
      }),
    );
  });

  test('the three answers of a country are the figures behind them, coverage included', () => {
    fc.assert(
      fc.property(anyActivities, anyOverlaps, fc.constantFrom('LT', 'LV', 'SE'), (activities, overlaps, country) => {
        const dataset = datasetOf({ activities, overlaps, project });
        const input = readForSummary(dataset);
        const summary = summariseCountry(dataset, country);
        const figuresOf = (figure: FigureName) => sourcesOfFigure(input, figure).figures;
        expect(figuresOf({ of: 'byCountryHeld', key: country })).toEqual(summary.held);
        expect(figuresOf({ of: 'byCountryScope', key: country })).toEqual(summary.scope);
        expect(figuresOf({ of: 'byCountryScope', key: 'regional' })).toEqual(summary.regional);
        expect(figuresOf({ of: 'participantsFrom', country })).toEqual(summary.participantsFrom);
      }),
    );
  });

  test('the rows of a table under one country name every activity of that country’s figure once', () => {
    fc.assert(
      fc.property(anyActivities, (activities) => {
        const input = readForSummary(datasetOf({ activities, project }));
        const within: FigureName = { of: 'byCountryScope', key: 'LT' };
        const behind = sourcesOfFigure(input, within);
        for (const name of ['byYear', 'byType', 'byPartner'] as const) {
          const rows = tabulate(input, within, name);
          const numbers = rows.map(({ figures }) => figures.activities);
          expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(behind.sources.length);
          for (const { key, figures } of rows) {
            expect(sourcesOfFigure(input, { of: name, key, within }).figures).toEqual(figures);
          }
        }
      }),
    );
  });
});

describe('behind a figure', () => {
  const sessions = [
    { id: 's1', places: ['vilnius'], inPerson: count(10) },
    { id: 's2', places: ['riga'], inPerson: count(5) },
  ];

  test('stand only the sessions held in that country, where each session had its own audience', () => {
    const dataset = datasetOf({ activities: [heldActivity('A', undefined, { countsFrom: 'sessions', sessions })] });
    const { sources, figures } = sourcesOfFigure(readForSummary(dataset), { of: 'byCountryHeld', key: 'LV' });
    expect(sources).toMatchObject([{ isPart: true, counts: { total: { state: 'number', value: 5 } } }]);
    expect(figures.total).toBe(5);
  });

  test('an activity whose sessions are not typed yet still stands where it was held', () => {
    const activities = [heldActivity('A', undefined, { countsFrom: 'sessions', places: ['riga', 'vilnius'] })];
    expect(labels(datasetOf({ activities }), { of: 'byCountryHeld', key: 'LT+LV' })).toEqual(['A']);
  });

  test('an activity with an unknown count is there, too', () => {
    const activities = [heldActivity('A', 3, { type: 'training' }), heldActivity('B', undefined, { type: 'training' })];
    expect(labels(datasetOf({ activities }), { of: 'byType', key: 'training' })).toEqual(['A', 'B']);
  });

  test('a row that does not exist has nothing behind it, and no figure of 0', () => {
    const { figures, sources } = sourcesOfFigure(readForSummary(datasetOf({})), { of: 'byYear', key: '1999' });
    expect([figures.total, figures.activities, sources]).toEqual([null, 0, []]);
  });

  test('an adjustment stands with the group that holds both activities, and with no other', () => {
    const activities = [
      heldActivity('A', 20, { type: 'training', pillar: 'own', scope: ['LT'] }),
      heldActivity('B', 30, { type: 'conference', pillar: 'own', scope: ['LT'] }),
    ];
    const overlap = { id: 'o', activities: ['A', 'B'], answer: 'shared' as const, method: 'max' as const };
    const input = readForSummary(datasetOf({ activities, overlaps: [overlap] }));
    const shared = (figure: FigureName) => {
      const { figures, adjustments } = sourcesOfFigure(input, figure);
      return [figures.total, adjustments.length];
    };
    expect(shared({ of: 'byCountryScope', key: 'LT' })).toEqual([30, 1]);
    expect(shared({ of: 'byType', key: 'training' })).toEqual([20, 0]);
  });

  test('participants from a country under a table are those from the country, not all of the activity', () => {
    const countryParts = [{ id: 'LT', participants: count(4) }];
    const activities = [heldActivity('A', 20, { type: 'training', countryParts }), heldActivity('B', 9)];
    const input = readForSummary(datasetOf({ activities }));
    const within: FigureName = { of: 'participantsFrom', country: 'LT' };
    expect(tabulate(input, within, 'byType')).toMatchObject([
      { key: 'none', figures: { total: null, activities: 1, counted: 0 } },
      { key: 'training', figures: { total: 4, activities: 1, counted: 1 } },
    ]);
  });

  test('what is not known of each column is said beside it', () => {
    const activities = [
      heldActivity('A', 20),
      heldActivity('B', undefined, { mode: 'hybrid', inPerson: count(5), online: unknown }),
    ];
    const { coverage } = sourcesOfFigure(readForSummary(datasetOf({ activities })), all).figures;
    expect(coverage).toMatchObject({ inPerson: { known: 2, of: 2 }, online: { known: 1, of: 2 } });
  });
});

test.each<[string, FigureName, boolean, boolean]>([
  ['all activities', all, true, true],
  ['country scope', { of: 'byCountryScope', key: 'LT' }, true, false],
  ['where held', { of: 'byCountryHeld', key: 'LT' }, false, true],
  ['participants from', { of: 'participantsFrom', country: 'LT' }, false, true],
])('under %s: table of venues %s, table of scopes %s', (_name, figure, venues, scopes) => {
  const offered = tablesWithin(figure, groupingNames);
  expect([offered.includes('byCountryHeld'), offered.includes('byCountryScope')]).toEqual([venues, scopes]);
});
