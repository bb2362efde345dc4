import { describe, expect, test } from 'vitest';
import { sample } from './read-sample.ts';

const { organisation: organisations, place: places } = sample.records;
const none = undefined;

describe('the organisations and places of the sample', () => {
  test('are the 25 organisations of the project and six that its activities name, each with country and type', () => {
    expect(organisations.map(({ name, country, type }) => [name, country, type])).toEqual([
      ['Diversity Development Group', 'LT', 'NGO or CSO'],
      ['Centre for Public Policy PROVIDUS', 'LV', 'think tank'],
      ['Tartu Welcome Centre', 'EE', 'other'],
      ['Nordic Council of Ministers Office in Lithuania', 'LT', 'international organisation'],
      ['Nordic Council of Ministers Office in Latvia', 'LV', 'international organisation'],
      ['Nordic Council of Ministers Branch Office in Tartu', 'EE', 'international organisation'],
      ['UNHCR Representation for the Nordic and Baltic Countries', none, 'international organisation'],
      ['Social Integration Foundation', 'LV', 'national authority'],
      ['Estonian Ministry of Culture', 'EE', 'ministry'],
      ['Estonian Ministry of Education and Research', 'EE', 'ministry'],
      ['Ministry of Social Security and Labour', 'LT', 'ministry'],
      ['Latvian Red Cross', 'LV', 'NGO or CSO'],
      ['Shelter "Safe House"', 'LV', 'NGO or CSO'],
      ['I Want to Help Refugees', 'LV', 'NGO or CSO'],
      ['Latvian Association of Local Governments', 'LV', 'association of local authorities'],
      ['Lithuanian Red Cross', 'LT', 'NGO or CSO'],
      ['Lithuanian Refugee Council', 'LT', 'NGO or CSO'],
      ['Association of Local Authorities in Lithuania', 'LT', 'association of local authorities'],
      ['Artscape', 'LT', 'NGO or CSO'],
      ['Tartu University', 'EE', 'university'],
      ['Estonian Refugee Council', 'EE', 'NGO or CSO'],
      ['Johannes Mihkelson Centre', 'EE', 'NGO or CSO'],
      ['Estonian Integration Foundation', 'EE', 'national authority'],
      ['Nordic Association of Local Authorities and Regions', none, 'association of local authorities'],
      ['Akmenė district municipality', 'LT', 'municipality'],
      ['Vilnius city municipality', 'LT', 'municipality'],
      ['Klaipėda city municipality', 'LT', 'municipality'],
      ['Šiauliai city municipality', 'LT', 'municipality'],
      ['Nordic Council of Ministers', none, 'international organisation'],
      ['Pietarsaari region', 'FI', 'county or region'],
      ['Dalarna County', 'SE', 'county or region'],
    ]);
  });

  test('have short names where the project uses them', () => {
    const short = organisations.flatMap(({ name, shortName }) => (shortName === undefined ? [] : [[shortName, name]]));
    expect(short).toEqual([
      ['DDG', 'Diversity Development Group'],
      ['PROVIDUS', 'Centre for Public Policy PROVIDUS'],
      ['TWC', 'Tartu Welcome Centre'],
      ['UNHCR', 'UNHCR Representation for the Nordic and Baltic Countries'],
    ]);
  });

  test('lie in the countries where something was held', () => {
    const perCountry = new Map<string | undefined, number>();
    for (const place of places) perCountry.set(place.country, (perCountry.get(place.country) ?? 0) + 1);
    expect(Object.fromEntries(perCountry)).toEqual({ LT: 7, LV: 1, EE: 1, DK: 3, SE: 4, FI: 3 });
  });

  test.each([
    ['Social Integration Foundation', 'Society Integration Foundation'],
    ['Tartu Welcome Centre', 'Tartu International House'],
    ['Akmenė district municipality', 'Akmene district municipality'],
  ])('knows %s also as %s', (name, other) => {
    expect(organisations.find((organisation) => organisation.name === name)?.otherNames).toContain(other);
  });

  test.each([
    ['Pietarsaari region', 'Jakobstad'],
    ['Akmenė', 'Akmene'],
  ])('knows the place %s also as %s', (municipality, other) => {
    expect(places.find((place) => place.municipality === municipality)?.otherNames).toContain(other);
  });
});
