import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectSummary } from '../../shared/summary/project-summary.ts';
import { partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

type SummaryJson = Omit<ProjectSummary, 'project' | 'issues'> & {
  readonly project: string;
  readonly issues: readonly Readonly<Record<string, unknown>>[];
};

let desk: Workplace;
let summary: SummaryJson;
beforeAll(async () => {
  const ends: (() => void)[] = [];
  desk = newWorkplace({}, (end) => ends.push(end));
  await desk.run('sample', 'FOR-IN', '--out', 'for-in.json');
  summary = await desk.json<SummaryJson>('summary', 'for-in.json');
  return () => ends.forEach((end) => end());
});

const figures = (inPerson: number, online: number, total = inPerson + online) => ({ inPerson, online, total });
const unknown = { counted: 0, inPerson: null, online: null, both: null, total: null };

describe('the figures of the FOR-IN record', () => {
  test('13 activities, 11 counted, 406 + 1,947 = 2,353 participations', () => {
    expect(summary.project).toBe('FOR-IN');
    expect(summary.activities).toMatchObject({ total: 13, counted: 11 });
    expect(summary.participations).toEqual({ ...figures(406, 1947, 2353), both: 0 });
    expect(summary.coverage).toMatchObject({ total: { known: 11, of: 13 } });
  });

  test.each([
    ['byYear', '2022', figures(131, 979)],
    ['byYear', '2023', figures(125, 0)],
    ['byYear', '2024', figures(150, 968)],
    ['byQuarter', '2022-Q2', figures(111, 889)],
    ['byType', 'conference', { total: 2118 }],
    ['byPillar', 'country-specific', { total: 107 }],
    ['byPartner', 'PROVIDUS', { activities: 1, total: 12 }],
    ['byCountryHeld', 'LT', figures(323, 1902, 2225)],
    ['byCountryHeld', 'LV', figures(12, 0)],
    ['byCountryHeld', 'EE', figures(29, 0)],
    ['byCountryHeld', 'DK+SE', figures(20, 0)],
    ['byCountryHeld', 'FI', figures(22, 0)],
    ['byCountryHeld', 'online', figures(0, 45)],
    ['byCountryHeld', 'FI+SE', { activities: 1, ...unknown }],
    ['byCountryHeld', 'none', { activities: 1, ...unknown }],
    ['byCountryScope', 'LT', { total: 107 }],
    ['byCountryScope', 'regional', { total: 2246 }],
  ] as const)('%s, %s', (grouping, key, expected) => {
    expect(summary[grouping][key]).toMatchObject(expected);
  });

  test.each([
    'byYear',
    'byQuarter',
    'byType',
    'byPillar',
    'byThematicArea',
    'byPartner',
    'byCountryHeld',
    'byCountryScope',
  ] as const)('%s: every group adds up to the whole', (grouping) => {
    const groups = Object.values(summary[grouping]);
    const add = (column: 'activities' | 'counted' | 'inPerson' | 'online' | 'total') =>
      groups.reduce((sum, group) => sum + (group[column] ?? 0), 0);
    expect(add('total')).toBe(2353);
    expect([add('activities'), add('counted')]).toEqual([13, 11]);
    expect(add('inPerson')).toBe(406);
    expect(add('online')).toBe(1947);
  });

  test('19 organisations mapped in Lithuania; Latvia and Estonia are missing, which is not zero', () => {
    expect(summary.organisationsMapped).toEqual({ total: 19, byCountry: { EE: null, LT: 19, LV: null } });
  });

  test('plan: 4 on time, 1 early, 6 late, 4 not reported, 2 unplanned', () => {
    expect(summary.plan).toMatchObject({
      onTime: ['P01', 'P02', 'P11', 'P14'],
      early: ['P08'],
      late: ['P04', 'P05', 'P06', 'P07', 'P10', 'P15'],
      notReported: ['P03', 'P09', 'P12', 'P13'],
      cancelled: [],
      unplanned: ['A08', 'A10'],
    });
    const late = Object.entries(summary.planItems).filter(([, item]) => item.verdict === 'late');
    expect(late.map(([code, { monthsLate, moved }]) => [code, monthsLate, moved])).toEqual([
      ['P04', 3, false],
      ['P05', 2, false],
      ['P06', 11, false],
      ['P07', 1, false],
      ['P10', 1, false],
      ['P15', 2, true],
    ]);
    expect(summary.planItems['P05']).toMatchObject({ countriesReported: ['LT'], countriesMissing: ['LV', 'EE'] });
  });

  test('13 countries in person, 16 online, 21 overall at the final conference', () => {
    expect(summary.countriesPresent).toMatchObject([{ activity: 'A13', inPerson: 13, online: 16, overall: 21 }]);
  });

  test('the partners’ packages together give the same summary', async () => {
    await writePartnerPackages(desk);
    expect(await desk.json('summary', ...partnerFiles)).toEqual(summary);
  });
});

describe('the document', () => {
  test('has the members that other programs rely on', () => {
    expect(Object.keys(summary)).toEqual([
      'project',
      'projectDefinition',
      'activities',
      'participations',
      'coverage',
      'byYear',
      'byQuarter',
      'byType',
      'byPillar',
      'byThematicArea',
      'byPartner',
      'byCountryHeld',
      'byCountryScope',
      'organisationsMapped',
      'countriesPresent',
      'plan',
      'planItems',
      'adjustments',
      'issues',
    ]);
    const columns = ['inPerson', 'online', 'both', 'total'];
    expect(Object.keys(summary.participations)).toEqual(columns);
    expect(Object.keys(summary.coverage)).toEqual(columns);
    expect(Object.keys(summary.byYear['2022'] ?? {})).toEqual(['activities', 'counted', ...columns]);
    expect(Object.keys(summary.planItems['P01'] ?? {})).toEqual([
      'verdict',
      'monthsLate',
      'moved',
      'countriesReported',
      'countriesMissing',
      'countriesCalledOff',
    ]);
  });

  test('names what the sums do not cover, with the sentence people read', () => {
    expect(summary.issues.map(({ severity, code, path }) => ({ severity, code, path }))).toMatchObject([
      { severity: 'warning', code: 'summary.totalUnknown', path: { kind: 'activity', label: 'A05' } },
      { severity: 'warning', code: 'summary.totalUnknown', path: { kind: 'activity', label: 'A12' } },
    ]);
    for (const { message } of summary.issues) expect(message).toMatch(/^A\d\d: .*\.$/);
  });

  test.each([[], ['--country', 'LV']])(
    'is all there is on standard output, and nothing is on standard error %j',
    async (...more) => {
      const { status, out, err } = await desk.run('summary', 'for-in.json', ...more, '--json');
      expect(status).toBe(0);
      expect(() => JSON.parse(out) as unknown).not.toThrow();
      expect(err).toBe('');
    },
  );
});

describe('one country', () => {
  interface CountryJson {
    readonly country: string;
    readonly held: unknown;
    readonly scope: unknown;
    readonly regional: unknown;
    readonly participantsFrom: unknown;
    readonly organisationsMapped: number | null;
  }

  test.each([
    ['LT', figures(323, 1902, 2225), { activities: 4, total: 107 }, { total: 7 }, 19],
    ['LV', figures(12, 0), { activities: 0, ...unknown }, unknown, null],
    ['EE', figures(29, 0), { activities: 0, ...unknown }, unknown, null],
  ] as const)('%s: held, scope, regional and participants from, beside each other', async (...row) => {
    const [country, held, scope, participantsFrom, organisationsMapped] = row;
    const json = await desk.json<CountryJson>('summary', 'for-in.json', '--country', country);
    expect(json).toMatchObject({ project: 'FOR-IN', country, held, scope, participantsFrom, organisationsMapped });
    expect(json.regional).toMatchObject({ activities: 8, counted: 7, total: 2246 });
  });

  test('may be typed in small letters', async () => {
    expect(await desk.json('summary', 'for-in.json', '--country', 'lt')).toMatchObject({ country: 'LT' });
  });
});

describe('in words', () => {
  test('participations are headed by how many activities they cover and never called persons', async () => {
    const { status, out, err } = await desk.run('summary', 'for-in.json');
    expect([status, err]).toEqual([0, '']);
    const [, headline, explained] = linesOf(out);
    expect(headline).toBe('2,353 participations; 11 of 13 activities counted');
    expect(explained).toMatch(/^Participations are not persons/);
    expect(out.replace(explained ?? '', '')).not.toMatch(/\bpersons\b|\bpeople\b/);
  });

  test('Latvia: what is missing is missing, and no zero stands for it', async () => {
    const { out } = await desk.run('summary', 'for-in.json', '--country', 'LV');
    expect(out).toContain('Organisations mapped: missing');
    expect(out).toMatch(/^Held in Latvia +12 +0 +0 +12 +1 of 1$/m);
    expect(out).toMatch(/^Meant for Latvia +– +– +– +– +no activities$/m);
  });
});
