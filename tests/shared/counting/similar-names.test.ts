import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSameOrganisations } from '../../../shared/counting/distinct-names.ts';
import { groupJoinedPlaces } from '../../../shared/counting/same-places.ts';
import { findSimilarlyNamedPlaces, findSimilarOrganisations } from '../../../shared/counting/similar-names.ts';
import type { Organisation, Place } from '../../../shared/schema/registry.ts';
import { sample } from '../../support/sent-packages.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';

function organisations(...names: readonly (string | Partial<Organisation>)[]): Organisation[] {
  return names.map((name, index) => ({
    id: `o${index}`,
    country: 'LT',
    ...(typeof name === 'string' ? { name } : name),
  }));
}

describe('organisations that may be one', () => {
  test.each<[string, string | Partial<Organisation>, string | Partial<Organisation>, string]>([
    ['a letter mistyped', 'Vilniaus miesto savivaldybė', 'Vilniaus miesto savivaldibė', 'spelling'],
    ['other words’ order', 'Kauno miesto savivaldybė', 'Savivaldybė, Kauno miesto', 'spelling'],
    ['a word more', 'Society Integration Foundation', 'Latvian Society Integration Foundation', 'contained'],
    ['a legal form and an ending', 'VšĮ Įvairovės ir edukacijos namai', 'Įvairovės ir edukacijos namas', 'spelling'],
    ['initials', 'Diversity Development Group', { name: 'DDG' }, 'initials'],
    [
      'initials as a short name',
      { name: 'Lithuanian Red Cross' },
      { name: 'Raudonasis Kryžius', shortName: 'LRC' },
      'initials',
    ],
    ['a name without its country', 'Artscape Vilnius', { name: 'Artscape Vilnius', differentFrom: ['o9'] }, 'none'],
  ])('%s', (_, one, other, likeness) => {
    const found = findSimilarOrganisations(organisations(one, other));
    expect(found.map((pair) => pair.likeness)).toEqual(likeness === 'none' ? [] : [likeness]);
  });

  test.each<[string, string | Partial<Organisation>, string | Partial<Organisation>]>([
    ['two towns', 'Vilniaus miesto savivaldybė', 'Kauno miesto savivaldybė'],
    ['two countries', 'Integration Foundation of Society', { name: 'Integration Foundation Society', country: 'EE' }],
    ['a number', 'School 1 of Tartu', 'School 2 of Tartu'],
    ['two ministries', 'Ministry of the Interior', 'Ministry of Culture'],
    ['one usual word', 'University of Tartu', 'Tartu'],
    ['two letters', 'IO', { name: 'Integration Office' }],
  ])('not %s', (_, one, other) => {
    expect(findSimilarOrganisations(organisations(one, other))).toEqual([]);
  });

  test('are not asked about again once they are joined or called different', () => {
    const [one, other] = organisations('Kauno miesto savivaldybė', 'Kauno miesto savivaldibė');
    if (!one || !other) throw new Error('two were made');
    expect(findSimilarOrganisations([one, other])).toHaveLength(1);
    expect(findSimilarOrganisations([one, { ...other, sameAs: one.id }])).toEqual([]);
    expect(findSimilarOrganisations([one, { ...other, differentFrom: [one.id] }])).toEqual([]);
    expect(findSimilarOrganisations([{ ...one, differentFrom: [other.id] }, other])).toEqual([]);
  });

  test('does not depend on the order of the records', () => {
    const all = organisations(
      'A B Cross',
      'ABC',
      'Kauno savivaldybė',
      'Kauno savivaldibė',
      'Red Cross Kaunas',
      'Red Cross',
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(findSimilarOrganisations(shuffled)).toEqual(findSimilarOrganisations(all));
      }),
      { numRuns: 50 },
    );
  });

  test('of the FOR-IN record: only a house and its offices', () => {
    const { organisations: recorded } = datasetOf(sample.state);
    const names = findSimilarOrganisations(recorded.values()).map(({ one, other, likeness }) =>
      [recorded.get(one)?.name, recorded.get(other)?.name, likeness].join(' | '),
    );
    expect(names).toMatchInlineSnapshot(`
      [
        "Nordic Council of Ministers Office in Lithuania | Nordic Council of Ministers | contained",
        "Nordic Council of Ministers Office in Latvia | Nordic Council of Ministers | contained",
        "Nordic Council of Ministers Branch Office in Tartu | Nordic Council of Ministers | contained",
      ]
    `);
  });
});

const place = (id: string, name: string, municipality: string, more: Partial<Place> = {}): Place => ({
  id,
  name,
  municipality,
  country: 'EE',
  ...more,
});

describe('places that may be one', () => {
  test.each<[string, Place, string]>([
    ['called the same', place('b', 'KUMU', 'Tallinn'), 'same name'],
    ['in a town not told', { id: 'b', name: 'Kumu', country: 'EE' }, 'same name'],
    ['with a word more', place('b', 'Kumu Art Museum', 'Tallinn', { otherNames: ['KUMU muuseum'] }), 'none'],
    ['in another town', place('b', 'KUMU', 'Tartu'), 'none'],
    ['called different', place('b', 'KUMU', 'Tallinn', { differentFrom: ['a'] }), 'none'],
    ['joined', place('b', 'Kunstimuuseum', 'Tallinn', { sameAs: 'a' }), 'none'],
  ])('%s', (_, other, likeness) => {
    const found = findSimilarlyNamedPlaces([place('a', 'KUMU', 'Tallinn'), other]);
    expect(found.map((pair) => pair.likeness)).toEqual(likeness === 'none' ? [] : [likeness]);
  });
});

describe('what somebody joined', () => {
  test.each<[string, readonly Partial<Organisation>[], string]>([
    ['is one, whatever it is called', [{ name: 'A' }, { name: 'B', sameAs: 'o0' }], 'o0 o0'],
    ['is the one that others were joined to', [{ name: 'A', sameAs: 'o1' }, { name: 'B' }], 'o1 o1'],
    ['is one over a third', [{ name: 'A' }, { name: 'B', sameAs: 'o0' }, { name: 'C', sameAs: 'o1' }], 'o0 o0 o0'],
    ['is one across countries', [{ name: 'A' }, { name: 'B', sameAs: 'o0', country: 'LV' }], 'o0 o0'],
    ['and has a namesake is one with it', [{ name: 'A' }, { name: 'B', sameAs: 'o0' }, { name: 'b' }], 'o0 o0 o0'],
    [
      'in a circle still is one',
      [
        { name: 'A', sameAs: 'o1' },
        { name: 'B', sameAs: 'o0' },
      ],
      'o0 o0',
    ],
    ['with a record that is not there stays alone', [{ name: 'A', sameAs: 'gone' }], 'o0'],
    ['is two again when it is called different', [{ name: 'A' }, { name: 'A', differentFrom: ['o0'] }], 'o0 o1'],
    [
      'is not brought together by a third',
      [{ name: 'A' }, { name: 'B', differentFrom: ['o0'] }, { name: 'A', otherNames: ['B'] }],
      'o0 o1 o0',
    ],
  ])('%s', (_, records, expected) => {
    const all = organisations(...records);
    const groups = groupSameOrganisations(all.toReversed());
    expect(all.map(({ id }) => groups.get(id)).join(' ')).toBe(expected);
  });

  test('law: two that are called different are never one', () => {
    const record = fc.record(
      {
        name: fc.constantFrom('A', 'B', 'C'),
        otherNames: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
        sameAs: fc.constantFrom('o0', 'o1', 'o2', 'o3'),
        differentFrom: fc.subarray(['o0', 'o1', 'o2', 'o3'], { minLength: 1 }),
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 4 }), (records) => {
        const all = organisations(...(records as Partial<Organisation>[]));
        const groups = groupSameOrganisations(all);
        const together = all.flatMap(({ id, differentFrom = [] }) =>
          differentFrom.filter((other) => other !== id && groups.has(other) && groups.get(other) === groups.get(id)),
        );
        expect(together).toEqual([]);
      }),
    );
  });

  test('places: the one that others were joined to stands', () => {
    const all: Place[] = [{ id: 'a', name: 'Jakobstad', sameAs: 'b' }, { id: 'b', name: 'Pietarsaari' }, { id: 'c' }];
    expect([...groupJoinedPlaces(all)]).toEqual([
      ['a', 'b'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
  });
});
