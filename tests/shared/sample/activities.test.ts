import { describe, expect, test } from 'vitest';
import { yearOf } from '../../../shared/schema/calendar-date.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import { activityOf, organisationNameOf, placeNameOf, sample } from './read-sample.ts';

const activities = sample.records.activity;

/** A number, `?` for unknown, nothing where the record says nothing. */
function cellOf(count: RecordedCount | undefined): number | string | undefined {
  if (!count) return undefined;
  if (count.state === 'number') return count.value;
  return count.state === 'unknown' ? '?' : 'n/a';
}

function sum(counts: readonly (RecordedCount | undefined)[]): number {
  return counts.reduce((all, count) => all + (count?.state === 'number' ? count.value : 0), 0);
}

const none = undefined;
const office = 'Nordic Council of Ministers Office in Lithuania';
const baltic = 'EE LT LV';

describe('an activity of the sample', () => {
  test.each([
    ['A01', 'P01', 'kick-off meeting', 'online', none, 45, 45, office],
    ['A02', 'P02', 'conference', 'hybrid', 111, 889, 1000, office],
    ['A03', 'P04', 'study visit', 'in person', 20, none, 20, office],
    ['A04', 'P05', 'country seminar', 'online', none, 45, 45, 'DDG'],
    ['A05', 'P08', 'mapping', 'not applicable', none, none, '?', 'DDG'],
    ['A06', 'P07', 'study visit', 'in person', 22, none, 22, office],
    ['A07', 'P11', 'country seminar', 'in person', 12, none, 12, 'DDG'],
    ['A08', 'unplanned', 'methodology workshop', 'in person', 12, none, 12, 'PROVIDUS'],
    ['A09', 'P10', 'training', 'in person', 45, none, 45, 'DDG'],
    ['A10', 'unplanned', 'focus group', 'in person', 5, none, 5, 'DDG'],
    ['A11', 'P06', 'pan-Baltic exchange', 'in person', 29, none, 29, office],
    ['A12', 'P14', 'twinning', 'in person', '?', none, '?', office],
    ['A13', 'P15', 'conference', 'hybrid', 150, 968, 1118, office],
  ])('%s (%s) is a %s, %s: in person %s, online %s, in total %s, reported by %s', (reference, ...expected) => {
    const activity = activityOf(reference);
    expect([
      activity.planItem,
      activity.type,
      activity.mode,
      cellOf(activity.inPerson),
      cellOf(activity.online),
      cellOf(activity.total),
      organisationNameOf(activity.reportedBy),
    ]).toEqual(expected);
    expect([activity.status, activity.both, activity.countsFrom]).toEqual(['held', undefined, undefined]);
  });

  test.each([
    ['A01', 'nordic-baltic', none, baltic, none],
    ['A02', 'nordic-baltic', none, baltic, none],
    ['A03', 'nordic-baltic', 'T1', baltic, none],
    ['A04', 'country-specific', 'T1', 'LT', 'A03'],
    ['A05', 'country-specific', 'T2', baltic, none],
    ['A06', 'nordic-baltic', 'T2', baltic, none],
    ['A07', 'country-specific', 'T2', 'LT', 'A06'],
    ['A08', 'pan-baltic', 'T2', baltic, none],
    ['A09', 'country-specific', 'T2', 'LT', 'A08'],
    ['A10', 'country-specific', 'T2', 'LT', none],
    ['A11', 'pan-baltic', none, baltic, none],
    ['A12', 'nordic-baltic', none, 'LT', none],
    ['A13', 'nordic-baltic', none, baltic, none],
  ])('%s stands in the pillar %s, thematic area %s, for %s, and follows %s', (reference, ...expected) => {
    const activity = activityOf(reference);
    const followed = activities.find((other) => other.id === activity.follows);
    expect([activity.pillar, activity.thematicArea, activity.scope?.join(' '), followed?.reference]).toEqual(expected);
  });

  test.each([
    ['A01', ['2022-01-28'], []],
    ['A02', ['2022-05-02/2022-05-03'], ['LT Vilnius, Town Hall']],
    [
      'A03',
      ['2022-12-05/2022-12-09'],
      ['DK Copenhagen', 'DK Roskilde', 'DK Gentofte', 'SE Eslöv', 'SE Malmö', 'SE Lund'],
    ],
    ['A04', ['2022-12-14'], []],
    ['A05', ['2023-01/2023-02'], []],
    ['A06', ['2023-03-27/2023-03-30'], ['FI Helsinki', 'FI Vantaa']],
    ['A07', ['2023-04-06'], ['LT Vilnius, NGO Artscape']],
    ['A08', ['2023-04-18'], ['LV Riga, PROVIDUS office']],
    ['A09', ['2023-06-09', '2023-09-19'], ['LT Šiauliai', 'LT Jonava']],
    ['A10', ['2023-02-23'], ['LT Vilnius, DDG office']],
    ['A11', ['2023-10-23'], ['EE Tallinn, Estonian Integration Foundation']],
    ['A12', ['2023-08-21/2023-08-25', '2023-09-04/2023-09-08'], ['FI Pietarsaari region', 'SE Dalarna County']],
    ['A13', ['2024-02-20/2024-02-21'], ['LT Vilnius, Pirklių klubas']],
  ])('%s took place %j at %j', (reference, dates, at) => {
    const { sessions = [], places: untied = [] } = activityOf(reference);
    const spans = sessions.map((session) => [session.from, session.to].filter((day) => day !== undefined).join('/'));
    expect(spans).toEqual(dates);
    expect([...untied, ...sessions.flatMap((session) => session.places ?? [])].map(placeNameOf)).toEqual(at);
  });

  test.each([
    ['A04', ['lead DDG']],
    ['A05', ['methodology author DDG', 'methodology author PROVIDUS']],
    ['A07', ['lead DDG']],
    ['A08', ['lead PROVIDUS']],
    ['A09', ['lead DDG']],
    ['A10', ['lead DDG']],
    ['A11', ['host Estonian Integration Foundation']],
    [
      'A12',
      [
        'visiting Akmenė district municipality',
        'visited Pietarsaari region',
        'visited Dalarna County',
        'facilitator UNHCR',
        "funder Nordic Council of Ministers (civil servants' mobility programme)",
      ],
    ],
    [
      'A13',
      [
        `co-organiser ${office}`,
        'co-organiser UNHCR',
        'co-organiser DDG',
        'co-organiser Ministry of Social Security and Labour',
      ],
    ],
  ])('%s has %j', (reference, expected) => {
    const roles = (activityOf(reference).organisations ?? []).map((entry) => {
      const programme = entry.programme === undefined ? '' : ` (${entry.programme})`;
      return `${entry.role} ${organisationNameOf(entry.organisation)}${programme}`;
    });
    expect(roles).toEqual(expected);
  });

  test('has the local time where the source gives one', () => {
    const timed = activities.flatMap((activity) =>
      (activity.sessions ?? []).flatMap(({ startTime, endTime }) =>
        startTime === undefined ? [] : [[activity.reference, startTime, endTime]],
      ),
    );
    expect(timed).toEqual([['A08', '09:00', '12:40']]);
  });

  test.each(activities)('$reference has a text of our own, without digits that could differ from the record', (one) => {
    expect(one.narratives?.map((narrative) => narrative.id)).toEqual(['about.en']);
    expect(one.narratives?.[0]?.text).toMatch(/^\D{80,}\.$/);
  });
});

describe('the sample as a whole', () => {
  test('holds 13 activities, of which 11 have a known total', () => {
    expect(activities).toHaveLength(13);
    expect(activities.filter((activity) => activity.total?.state === 'number')).toHaveLength(11);
  });

  test('adds up to the figures of the final report', () => {
    expect([
      sum(activities.map((activity) => activity.inPerson)),
      sum(activities.map((activity) => activity.online)),
      sum(activities.map((activity) => activity.total)),
    ]).toEqual([406, 1947, 2353]);
  });

  test.each([
    ['2022', 131, 979],
    ['2023', 125, 0],
    ['2024', 150, 968],
  ])('adds up in %s to %i in person and %i online', (year, inPerson, online) => {
    const ofYear = activities.filter((activity) => yearOf(activity.sessions?.[0]?.from ?? '') === year);
    expect([sum(ofYear.map((one) => one.inPerson)), sum(ofYear.map((one) => one.online))]).toEqual([inPerson, online]);
  });
});
