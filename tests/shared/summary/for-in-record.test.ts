import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { linesOfCountry, linesOfProject } from '../../../shared/summary/summary-lines.ts';
import { forIn, sample } from '../sample/read-sample.ts';

const { activity, organisation, place } = sample.records;
const dataset: Dataset = {
  project: forIn,
  organisations: new Map(organisation.map((one) => [one.id, one])),
  places: new Map(place.map((one) => [one.id, one])),
  activities: activity,
  mappedOrganisations: [],
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
};
const summary = summariseProject(dataset);
const figures = (inPerson: number, online: number, total = inPerson + online) => ({ inPerson, online, total });
const nothingKnown = { counted: 0, inPerson: null, online: null, both: null, total: null };

describe('the FOR-IN record', () => {
  test('has 13 activities, 11 of them counted: 406 in person and 1,947 online are 2,353 participations', () => {
    expect(summary.activities).toMatchObject({ total: 13, counted: 11, planned: 0, cancelled: 0, superseded: 0 });
    expect(summary.participations).toEqual({ ...figures(406, 1947, 2353), both: 0 });
    expect(summary.coverage.total).toEqual({ known: 11, of: 13 });
  });

  test.each([
    ['byYear', '2022', figures(131, 979)],
    ['byYear', '2023', figures(125, 0)],
    ['byYear', '2024', figures(150, 968)],
    ['byType', 'conference', { total: 2118 }],
    ['byType', 'kick-off meeting', { total: 45 }],
    ['byType', 'study visit', { total: 42 }],
    ['byType', 'country seminar', { total: 57 }],
    ['byType', 'training', { total: 45 }],
    ['byType', 'methodology workshop', { total: 12 }],
    ['byType', 'focus group', { total: 5 }],
    ['byType', 'pan-Baltic exchange', { total: 29 }],
    ['byType', 'mapping', nothingKnown],
    ['byPillar', 'country-specific', { total: 107 }],
    ['byPillar', 'pan-baltic', { total: 41 }],
    ['byPillar', 'nordic-baltic', { total: 2205 }],
    ['byCountryHeld', 'LT', figures(323, 1902, 2225)],
    ['byCountryHeld', 'LV', figures(12, 0)],
    ['byCountryHeld', 'EE', figures(29, 0)],
    ['byCountryHeld', 'DK+SE', figures(20, 0)],
    ['byCountryHeld', 'FI', figures(22, 0)],
    ['byCountryHeld', 'online', figures(0, 45)],
    ['byCountryHeld', 'FI+SE', { activities: 1, ...nothingKnown }],
    ['byCountryHeld', 'none', { activities: 1, ...nothingKnown }],
    ['byCountryScope', 'LT', { total: 107 }],
    ['byCountryScope', 'regional', { total: 2246 }],
    ['byCountryScope', 'EE+LT+LV', { activities: 1, ...nothingKnown }],
  ] as const)('%s, %s', (grouping, key, expected) => {
    expect(summary[grouping][key]).toMatchObject(expected);
  });

  test.each([
    ['byYear', ['2022', '2023', '2024']],
    ['byCountryHeld', ['DK+SE', 'EE', 'FI', 'FI+SE', 'LT', 'LV', 'none', 'online']],
    ['byCountryScope', ['EE+LT+LV', 'LT', 'regional']],
  ] as const)('%s has no other group', (grouping, keys) => {
    expect(Object.keys(summary[grouping])).toEqual(keys);
  });

  test('has 19 organisations mapped in Lithuania; Latvia and Estonia are missing', () => {
    expect(summary.organisationsMapped).toEqual({ total: 19, byCountry: { EE: null, LT: 19, LV: null } });
  });

  test('was delivered late or early as the dates say', () => {
    expect(summary.plan).toEqual({
      onTime: ['P01', 'P02', 'P11', 'P14'],
      early: ['P08'],
      late: ['P04', 'P05', 'P06', 'P07', 'P10', 'P15'],
      notReported: ['P03', 'P09', 'P12', 'P13'],
      cancelled: [],
      undated: [],
      unplanned: ['A08', 'A10'],
    });
    const late = Object.entries(summary.planItems).map(([code, { monthsLate }]) => [code, monthsLate]);
    expect(Object.fromEntries(late.filter(([, months]) => months !== null))).toEqual({
      P04: 3,
      P05: 2,
      P06: 11,
      P07: 1,
      P10: 1,
      P15: 2,
    });
  });

  test('moved one item, from Tallinn to Vilnius', () => {
    const moved = Object.entries(summary.planItems).filter(([, item]) => item.moved !== false);
    expect(moved.map(([code, item]) => [code, item.moved])).toEqual([['P15', true]]);
  });

  test.each([
    ['P05', ['LT'], ['LV', 'EE']],
    ['P08', ['LT'], ['LV', 'EE']],
    ['P09', [], ['LT', 'LV', 'EE']],
    ['P10', ['LT'], ['LV', 'EE']],
    ['P15', [], []],
  ])('%s is reported by %j, missing from %j', (code, countriesReported, countriesMissing) => {
    expect(summary.planItems[code]).toMatchObject({ countriesReported, countriesMissing });
  });

  test('had 13 distinct countries in person, 16 online and 21 overall at the final conference', () => {
    expect(summary.countriesPresent).toEqual([
      { activity: 'A13', inPerson: 13, online: 16, overall: 21, inPersonStated: 14, onlineStated: null },
    ]);
  });

  test('says which two activities its sums do not cover', () => {
    expect(summary.issues.map(({ code, path }) => [code, path.label])).toEqual([
      ['summary.totalUnknown', 'A05'],
      ['summary.totalUnknown', 'A12'],
    ]);
  });

  test('gives Lithuania its answers beside each other', () => {
    const lithuania = summariseCountry(dataset, 'LT');
    expect(lithuania.held).toMatchObject({ activities: 6, counted: 6, total: 2225 });
    expect(lithuania.scope).toMatchObject({ activities: 4, counted: 4, total: 107 });
    expect(lithuania.scopeJointly).toMatchObject({ 'EE+LT+LV': { activities: 1, total: null } });
    expect(lithuania.regional).toMatchObject({ activities: 8, counted: 7, total: 2246 });
    expect(lithuania.participantsFrom).toMatchObject({ total: 7, coverage: { total: { known: 1, of: 13 } } });
    expect(lithuania.organisationsMapped).toBe(19);
    expect(lithuania.planItems).toEqual({
      owed: ['P05', 'P08', 'P09', 'P10', 'P11', 'P13'],
      reported: ['P05', 'P08', 'P10', 'P11'],
      missing: ['P09', 'P13'],
      calledOff: [],
    });
  });

  test('leaves unknown what Latvia has not said', () => {
    const latvia = summariseCountry(dataset, 'LV');
    expect(latvia.held).toMatchObject({ activities: 1, counted: 1, total: 12 });
    expect(latvia.scope).toMatchObject({ activities: 0, counted: 0, total: null });
    expect(latvia.participantsFrom.total).toBeNull();
    expect(latvia.organisationsMapped).toBeNull();
    expect(latvia.planItems.missing).toEqual(latvia.planItems.owed);
  });

  test('is headed by its participations and how many activities they cover', () => {
    expect(linesOfProject(summary, 'en')).toContain('2,353 participations; 11 of 13 activities counted');
    expect(linesOfProject(summary, 'de')).toContain('2.353 participations; 11 of 13 activities counted');
  });

  test('prints unknown in words and Latvia without a zero for what it has not said', () => {
    const lines = linesOfCountry(summariseCountry(dataset, 'LV'), 'en').join('\n');
    expect(lines).toMatch(/^Held in Latvia +12 +0 +0 +12 +1 of 1$/m);
    expect(lines).toMatch(/^Meant for Latvia +– +– +– +– +no activities$/m);
    expect(lines).toMatch(/^Participants from Latvia, where recorded +unknown .*0 of 13$/m);
    expect(lines).toContain('Organisations mapped: missing');
  });
});
