import { describe, expect, test } from 'vitest';
import { joinedCountryKey } from '../../../shared/codes/countries.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { labelPartners } from '../../../shared/summary/partner-labels.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from './small-dataset.ts';

type Fields = Omit<Partial<Activity>, 'id'>;
type Grouping =
  | 'byYear'
  | 'byQuarter'
  | 'byType'
  | 'byPillar'
  | 'byThematicArea'
  | 'byPartner'
  | 'byCountryHeld'
  | 'byCountryScope';

function keysOf(grouping: Grouping, fields: Fields, conflicts: readonly string[] = [], noPillars = false): string {
  const summary = summariseProject(
    datasetOf({
      activities: [heldActivity('A', 20, fields)],
      conflicts: conflicts.map((field) => conflictIn('A', field)),
      ...(noPillars && { project: { pillars: [] } }),
    }),
  );
  return Object.keys(summary[grouping]).join(' ');
}

const online: Fields = { mode: 'online' };

describe('where an activity was held', () => {
  test.each([
    ['its venue', { places: ['vilnius'] }, 'LT'],
    ['the venue of a session', { sessions: [{ id: 's', places: ['vilnius'] }] }, 'LT'],
    ['the venue, whatever the scope', { places: ['vilnius'], scope: ['LV'] }, 'LT'],
    ['several venues under a joined, sorted key', { places: ['copenhagen', 'malmo'] }, 'DK+SE'],
    ['several venues over sessions', { places: ['malmo'], sessions: [{ id: 's', places: ['copenhagen'] }] }, 'DK+SE'],
    ['online with a venue', { ...online, places: ['vilnius'], scope: ['LV'] }, 'LT'],
    ['online for one country', { ...online, scope: ['LV'] }, 'LV'],
    ['online for several countries', { ...online, scope: ['LT', 'LV'] }, 'online'],
    ['online for nobody in particular', online, 'online'],
    ['in person without a venue', { scope: ['LV'] }, 'none'],
    ['hybrid without a venue', { mode: 'hybrid', scope: ['LV'] }, 'none'],
    ['a venue without a country', { places: ['somewhere'] }, 'none'],
    ['nobody gathers', { mode: 'not applicable', scope: ['LV'] }, 'none'],
  ] as [string, Fields, string][])('%s', (_, fields, key) => {
    expect(keysOf('byCountryHeld', fields)).toBe(key);
  });

  test.each([
    ['places', {}],
    ['sessions/s/places', { places: ['vilnius'] }],
    ['mode', {}],
    ['scope', online],
  ])('is undecided while there is a conflict in %s', (field, fields) => {
    expect(keysOf('byCountryHeld', fields, [field])).toBe('conflict');
  });

  test('is undecided while the country of the place is', () => {
    const dataset = datasetOf({
      activities: [heldActivity('A', 20, { places: ['somewhere'] })],
      conflicts: [conflictIn('somewhere', 'country', 'place')],
    });
    const summary = summariseProject(dataset);
    expect(Object.keys(summary.byCountryHeld)).toEqual(['conflict']);
    expect(summary.issues.map(({ code }) => code)).toContain('summary.undecidedPlace');
    expect(summariseCountry(dataset, 'LV').issues).toContainEqual(
      expect.objectContaining({ code: 'summary.undecidedPlace' }),
    );
  });

  test.each([
    ['scope', { places: ['vilnius'] }, 'LT'],
    ['mode', { places: ['vilnius'] }, 'LT'],
    ['scope', {}, 'none'],
  ])('does not hang on %s when %j settles it', (field, fields, key) => {
    expect(keysOf('byCountryHeld', fields, [field])).toBe(key);
  });

  const twoCountries: Fields = {
    sessions: [
      { id: 's1', inPerson: count(20), places: ['copenhagen'] },
      { id: 's2', inPerson: count(25), places: ['malmo'] },
      { id: 's3', inPerson: count(5), places: ['malmo'] },
    ],
  };

  test('splits a count that is the sum of sessions', () => {
    const activities = [{ id: 'A', mode: 'in person' as const, countsFrom: 'sessions' as const, ...twoCountries }];
    const { byCountryHeld, participations } = summariseProject(datasetOf({ activities }));
    expect(byCountryHeld).toMatchObject({
      DK: { activities: 1, counted: 1, total: 20 },
      SE: { activities: 1, counted: 1, total: 30 },
    });
    expect(participations.total).toBe(50);
  });

  test('has sessions without a place of their own where the activity is', () => {
    const sessions = [
      { id: 's1', inPerson: count(20) },
      { id: 's2', inPerson: count(30), places: ['malmo'] },
    ];
    const activity = { id: 'A', mode: 'in person' as const, countsFrom: 'sessions' as const, places: ['copenhagen'] };
    const { byCountryHeld } = summariseProject(datasetOf({ activities: [{ ...activity, sessions }] }));
    expect(Object.entries(byCountryHeld).map(([key, { total }]) => [key, total])).toEqual([
      ['DK', 20],
      ['SE', 30],
    ]);
  });

  test.each([
    [['SE', 'DK'], 'DK+SE'],
    [['DK', 'SE', 'DK'], 'DK+SE'],
    [['SE', 'SE'], 'SE'],
    [[], ''],
  ])('has one key for %j in whatever order', (countries, key) => {
    expect(joinedCountryKey(countries)).toBe(key);
  });

  test('never splits a count of the whole activity', () => {
    const summary = summariseProject(datasetOf({ activities: [heldActivity('A', 30, twoCountries)] }));
    expect(summary.byCountryHeld).toEqual({
      'DK+SE': { activities: 1, counted: 1, inPerson: 30, online: 0, both: 0, total: 30 },
    });
  });

  test('keeps the known sessions of a sum that is unknown, and says so', () => {
    const sessions = [
      { id: 's1', inPerson: count(20), places: ['copenhagen'] },
      { id: 's2', inPerson: unknown, places: ['malmo'] },
    ];
    const activities = [heldActivity('A', undefined, { countsFrom: 'sessions', sessions })];
    const { byCountryHeld, participations, issues } = summariseProject(datasetOf({ activities }));
    expect([byCountryHeld['DK']?.total, byCountryHeld['SE']?.total, participations.total]).toEqual([20, null, null]);
    expect(issues.map(({ code }) => code)).toContain('summary.sessionsPartlyKnown');
  });
});

describe('which country an activity is for', () => {
  test.each([
    ['one country', { pillar: 'own', scope: ['LT'] }, 'LT', 'LT'],
    ['several countries', { pillar: 'own', scope: ['EE', 'LT'] }, 'EE+LT', 'regional'],
    ['country-specific, for none', { pillar: 'own' }, 'none', 'regional'],
    ['a regional pillar', { pillar: 'joint', scope: ['LT'] }, 'regional', 'LT'],
    ['no pillar', { scope: ['LT'] }, 'regional', 'LT'],
    ['a pillar of another project', { pillar: 'other', scope: ['LT'] }, 'regional', 'LT'],
  ] as [string, Fields, string, string][])('%s', (_, fields, withPillars, withoutPillars) => {
    expect(keysOf('byCountryScope', fields)).toBe(withPillars);
    expect(keysOf('byCountryScope', fields, [], true)).toBe(withoutPillars);
  });

  test.each([
    [{ scope: ['LT'] }, 'pillar', false, 'conflict'],
    [{ pillar: 'own' }, 'scope', false, 'conflict'],
    [{ pillar: 'joint' }, 'scope', false, 'regional'],
    [{}, 'scope', true, 'conflict'],
  ] as [Fields, string, boolean, string][])('%j with a conflict in %s', (fields, field, noPillars, key) => {
    expect(keysOf('byCountryScope', fields, [field], noPillars)).toBe(key);
  });
});

const dated = (from: string, to?: string): Fields => ({ sessions: [{ id: 's', from, ...(to && { to }) }] });

describe('the other groups', () => {
  test.each([
    ['byYear', dated('2022-12-31', '2023-01-01'), [], '2022'],
    ['byQuarter', dated('2022-12-31', '2023-01-01'), [], '2022-Q4'],
    ['byQuarter', dated('2023-01'), [], '2023-Q1'],
    ['byYear', {}, [], 'none'],
    ['byYear', dated('2022-12-31'), ['sessions/s/to'], '2022'],
    ['byYear', dated('2022-12-31'), ['sessions/other/from'], 'conflict'],
    ['byQuarter', {}, ['sessions/s/to'], 'conflict'],
    ['byType', { type: 'training' }, [], 'training'],
    ['byType', {}, [], 'none'],
    ['byType', {}, ['type'], 'conflict'],
    ['byPillar', { pillar: 'own' }, [], 'own'],
    ['byThematicArea', { thematicArea: 'cross-cutting' }, [], 'cross-cutting'],
    ['byThematicArea', {}, ['thematicArea'], 'conflict'],
    ['byPartner', { reportedBy: 'gone' }, [], 'gone'],
    ['byPartner', {}, [], 'none'],
    ['byPartner', {}, ['reportedBy'], 'conflict'],
  ] as [Grouping, Fields, string[], string][])('%s of %j, conflicts %j: %s', (grouping, fields, conflicts, key) => {
    expect(keysOf(grouping, fields, conflicts)).toBe(key);
  });

  test('partners stand under their short name, records of one partner together, namesakes apart', () => {
    const organisations = new Map(
      [
        { id: 'a', name: 'Diversity Group', shortName: 'DDG', country: 'LT' },
        { id: 'b', name: 'DDG', country: 'LT' },
        { id: 'c', name: 'Red Cross', country: 'LT' },
        { id: 'd', name: 'Red Cross', country: 'LV' },
        { id: 'e', name: 'none' },
      ].map((one) => [one.id, one]),
    );
    expect(Object.fromEntries(labelPartners(organisations, ['d', 'c', 'b', 'a', 'e', 'f', 'a'], ['none']))).toEqual({
      a: 'DDG',
      b: 'DDG',
      c: 'Red Cross',
      d: 'Red Cross (LV)',
      e: 'none (e)',
      f: 'f',
    });
  });

  test('a partner called __proto__ is a partner like any other', () => {
    const organisations = [{ id: 'p', name: '__proto__' }];
    const summary = summariseProject(
      datasetOf({ organisations, activities: [heldActivity('A', 5, { reportedBy: 'p' })] }),
    );
    expect(Object.entries(summary.byPartner).map(([key, { total }]) => [key, total])).toEqual([['__proto__', 5]]);
  });
});

describe('which activities are in the sums', () => {
  test.each([
    ['held', true],
    ['planned', false],
    ['postponed', false],
    ['cancelled', false],
    [undefined, true],
  ] as const)('status %s: %s', (status, isIn) => {
    const { status: _, ...activity } = heldActivity('A', 20);
    const summary = summariseProject(datasetOf({ activities: [{ ...activity, ...(status && { status }) }] }));
    expect([summary.activities.total, summary.participations.total]).toEqual(isIn ? [1, 20] : [0, null]);
    const { total: _total, counted: _counted, ...leftOut } = summary.activities;
    expect(Object.values(leftOut).filter((number) => number > 0)).toEqual(isIn ? [] : [1]);
  });

  test('views of a stream are in no sum, nor do they make an activity counted', () => {
    const streamFigures = [{ id: 'v', metric: 'views' as const, value: count(889) }];
    const activities = [
      heldActivity('A', 20, { mode: 'hybrid', streamFigures }),
      heldActivity('B', undefined, { ...online, streamFigures }),
    ];
    const summary = summariseProject(datasetOf({ activities }));
    expect(summary.activities).toMatchObject({ total: 2, counted: 1 });
    expect(summary.participations).toMatchObject({ online: null, total: 20 });
  });

  test('a record that one side deleted while the other edited only its title counts for nothing, and that is said', () => {
    const values = [
      { value: 'New title', dot: 'a:2', at: '' },
      { deleted: true as const, dot: 'b:2', at: '' },
    ];
    const activities = [heldActivity('A', 20), heldActivity('B', 5)];
    const summary = summariseProject(datasetOf({ activities, conflicts: [{ ...conflictIn('A', 'title'), values }] }));
    expect(summary.participations.total).toBe(5);
    expect(summary.issues[0]).toMatchObject({ code: 'summary.undecidedCount', path: { label: 'A', field: 'deleted' } });
  });

  test.each(['status', 'deleted', 'total', 'countsFrom'])('a conflict in %s leaves the count unknown', (field) => {
    const activities = [heldActivity('A', 20), heldActivity('B', 5)];
    const summary = summariseProject(datasetOf({ activities, conflicts: [conflictIn('A', field)] }));
    expect(summary.activities).toMatchObject({ total: 2, counted: 1 });
    expect(summary.participations.total).toBe(5);
    const about = summary.issues.filter(({ path }) => path.record === 'A' && path.field !== 'sessions');
    expect(about).toMatchObject([{ code: 'summary.undecidedCount', severity: 'error', path: { label: 'A', field } }]);
  });
});
