import { describe, expect, test } from 'vitest';
import { firstDateOf, lastDateOf } from '../../../shared/counting/activity-dates.ts';
import { countriesPresentAt } from '../../../shared/counting/countries-present.ts';
import { placeIdsOf, venueCountriesOf } from '../../../shared/counting/venue.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Place } from '../../../shared/schema/registry.ts';

function withDates(...spans: readonly string[]): Activity {
  const sessions = spans.map((span, index) => {
    const [from, to] = span.split('..');
    return { id: `s${index}`, ...(from && { from }), ...(to && { to }) };
  });
  return { id: 'a', sessions };
}

describe('the first and last date of an activity', () => {
  test.each([
    [['2022-05-02'], '2022-05-02', '2022-05-02'],
    [['2022-05-02..2022-05-03'], '2022-05-02', '2022-05-03'],
    [['2023-09-04..2023-09-08', '2023-08-21..2023-08-25'], '2023-08-21', '2023-09-08'],
    [['2023-01..2023-02'], '2023-01', '2023-02'],
    [['2023-01', '2023-01-10'], '2023-01', '2023-01'],
    [['2023-01', '2023-01-01'], '2023-01-01', '2023-01'],
    [['2023-01', '2023-01-31'], '2023-01', '2023-01-31'],
    [['2022-12-31', '2023-01-01'], '2022-12-31', '2023-01-01'],
    [['..2023-03-01'], '2023-03-01', '2023-03-01'],
    [['', '2023-03-01'], '2023-03-01', '2023-03-01'],
    [[''], undefined, undefined],
    [[], undefined, undefined],
  ])('of %j are %s and %s', (spans, first, last) => {
    expect(firstDateOf(withDates(...spans))).toBe(first);
    expect(lastDateOf(withDates(...spans))).toBe(last);
  });

  test('are undefined without sessions', () => {
    expect(firstDateOf({ id: 'a' })).toBeUndefined();
    expect(lastDateOf({ id: 'a' })).toBeUndefined();
  });
});

describe('the countries of the venues', () => {
  test.each<[string, Place, Place | undefined, readonly string[]]>([
    ['was joined to one with a country', { id: 'a', sameAs: 'b' }, { id: 'b', country: 'LT' }, ['LT']],
    ['others with a country were joined to', { id: 'a' }, { id: 'b', country: 'LT', sameAs: 'a' }, ['LT']],
    ['has its own country beside that', { id: 'a', country: 'LV', sameAs: 'b' }, { id: 'b', country: 'LT' }, ['LV']],
    ['was joined to nothing that is there', { id: 'a', sameAs: 'b' }, undefined, []],
  ])('are known of a place that %s', (_, place, other, expected) => {
    const both = new Map([place, other].flatMap((one) => (one ? [[one.id, one]] : [])));
    expect(venueCountriesOf({ id: 'x', places: ['a'] }, both)).toEqual(expected);
  });

  const places = new Map<string, Place>([
    ['vilnius', { id: 'vilnius', country: 'LT' }],
    ['kaunas', { id: 'kaunas', country: 'LT' }],
    ['malmo', { id: 'malmo', country: 'SE' }],
    ['copenhagen', { id: 'copenhagen', country: 'DK' }],
    ['hall', { id: 'hall', name: 'A hall' }],
  ]);

  test.each([
    [['vilnius'], [], ['LT']],
    [['kaunas', 'vilnius'], [], ['LT']],
    [['malmo'], [['copenhagen'], ['malmo']], ['DK', 'SE']],
    [[], [['vilnius']], ['LT']],
    [['hall'], [], []],
    [['hall', 'vilnius'], [], ['LT']],
    [['nowhere'], [], []],
    [[], [], []],
  ])('places %j, sessions %j: %j', (own, ofSessions, expected) => {
    const sessions = ofSessions.map((ids, index) => ({ id: `s${index}`, places: ids }));
    expect(venueCountriesOf({ id: 'a', places: own, sessions }, places)).toEqual(expected);
  });

  test('name each place once', () => {
    const activity = { id: 'a', places: ['vilnius'], sessions: [{ id: 's', places: ['malmo', 'vilnius'] }] };
    expect(placeIdsOf(activity)).toEqual(['vilnius', 'malmo']);
  });
});

describe('the countries present', () => {
  test('are distinct ones, whatever the list repeats and the source states', () => {
    const activity: Activity = {
      id: 'a',
      countriesInPerson: ['LT', 'SE', 'LT'],
      countriesInPersonStated: 3,
      countriesOnline: ['SE', 'UA'],
    };
    expect(countriesPresentAt(activity)).toEqual({
      inPerson: ['LT', 'SE'],
      online: ['SE', 'UA'],
      overall: ['LT', 'SE', 'UA'],
    });
  });

  test('are not known where no list is recorded', () => {
    expect(countriesPresentAt({ id: 'a', countriesInPersonStated: 3 })).toBeUndefined();
    expect(countriesPresentAt({ id: 'a', countriesOnline: ['UA'] })).toEqual({ online: ['UA'], overall: ['UA'] });
  });
});
