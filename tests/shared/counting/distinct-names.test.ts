import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, groupSameOrganisations } from '../../../shared/counting/distinct-names.ts';
import type { Organisation } from '../../../shared/schema/registry.ts';

describe('a folded name', () => {
  test.each([
    ['Akmenė', 'akmene'],
    ['ŠIAULIAI', 'siauliai'],
    ['Rīga', 'riga'],
    ['  Shelter "Safe   House" ', 'shelter safe house'],
    ['Ministry – of (Social) Security', 'ministry of social security'],
    ['Ｔａｒｔｕ', 'tartu'],
    ['Вільнюс 2', 'вільнюс 2'],
    ['—', ''],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(foldName(text)).toBe(expected);
  });

  test('of Latin letters is the same as among letters of other scripts', () => {
    // One letter from elsewhere takes the whole text the general way.
    const latin = fc.string({ unit: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(latin, (text) => {
        expect(`ж ${foldName(text)}`.trim()).toBe(foldName(`ж ${text}`));
      }),
      { numRuns: 2_000 },
    );
  });

  test('stays the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

/** `LT Name = Other` with the id in front. */
function organisation(id: string, country: string, ...names: readonly string[]): Organisation {
  const [name = '', ...otherNames] = names;
  return { id, name, ...(country && { country }), ...(otherNames.length > 0 && { otherNames }) };
}

describe('organisation records that mean one organisation', () => {
  test.each([
    [
      'share a name in one country',
      [
        ['a', 'LV', 'Society Fund'],
        ['b', 'LV', 'SOCIETY FUND'],
      ],
      'a a',
    ],
    [
      'share an other name',
      [
        ['a', 'LV', 'Fund', 'Old fund'],
        ['b', 'LV', 'Old Fund'],
      ],
      'a a',
    ],
    [
      'are joined by a third',
      [
        ['a', 'LT', 'One'],
        ['b', 'LT', 'Two'],
        ['c', 'LT', 'Two', 'One'],
      ],
      'a a a',
    ],
    [
      'share a name and one says no country',
      [
        ['a', '', 'Artscape'],
        ['b', 'LT', 'Artscape'],
      ],
      'a a',
    ],
    [
      'are two in two countries',
      [
        ['a', 'LT', 'Red Cross'],
        ['b', 'LV', 'Red Cross'],
      ],
      'a b',
    ],
    [
      'are kept apart when the third says no country',
      [
        ['a', 'LT', 'Red Cross'],
        ['b', 'LV', 'Red Cross'],
        ['c', '', 'Red Cross'],
      ],
      'a b c',
    ],
    [
      'are not joined across countries through one without',
      [
        ['a', '', 'One', 'Two'],
        ['b', 'LT', 'One'],
        ['c', 'LV', 'Two'],
      ],
      'a a c',
    ],
    [
      'have no name in common',
      [
        ['a', 'LT', 'One'],
        ['b', 'LT', 'Two'],
      ],
      'a b',
    ],
    [
      'have only punctuation in common',
      [
        ['a', 'LT', '—'],
        ['b', 'LT', '…'],
      ],
      'a b',
    ],
  ])('%s', (_, records, expected) => {
    const organisations = records.map(([id = '', country = '', ...names]) => organisation(id, country, ...names));
    const groups = groupSameOrganisations(organisations.toReversed());
    expect(organisations.map(({ id }) => groups.get(id)).join(' ')).toBe(expected);
  });

  test('a short name counts as a name', () => {
    const groups = groupSameOrganisations([
      { id: 'b', name: 'DDG', country: 'LT' },
      { id: 'a', name: 'Diversity Group', shortName: 'DDG', country: 'LT' },
    ]);
    expect([...groups]).toEqual([
      ['a', 'a'],
      ['b', 'a'],
    ]);
  });

  test('never lie in two countries, whatever the records', () => {
    const anyOrganisation = fc.record({
      name: fc.constantFrom('One', 'Two', 'Three', 'Four'),
      otherNames: fc.subarray(['One', 'Two', 'Three', 'Four']),
      country: fc.constantFrom('LT', 'LV', undefined),
    });
    fc.assert(
      fc.property(fc.array(anyOrganisation, { maxLength: 8 }), (records) => {
        const organisations = records.map(({ country, ...rest }, index): Organisation => {
          return { id: `o${index}`, ...rest, ...(country && { country }) };
        });
        const groups = groupSameOrganisations(organisations);
        for (const root of new Set(groups.values())) {
          const members = organisations.filter(({ id }) => groups.get(id) === root);
          const countries = new Set(members.map(({ country }) => country).filter(Boolean));
          expect(countries.size).toBeLessThan(2);
          expect(members.map(({ id }) => id).toSorted()[0]).toBe(root);
        }
      }),
    );
  });
});
