import { expect, test } from 'vitest';
import { findSimilarPlaces } from '../../../shared/counting/same-places.ts';
import type { Place } from '../../../shared/schema/registry.ts';

const town = (municipality: string, country?: string, otherNames?: string[]): Omit<Place, 'id'> => ({
  municipality,
  ...(country && { country }),
  ...(otherNames && { otherNames }),
});
const house = (name: string, municipality?: string, country?: string): Omit<Place, 'id'> => ({
  name,
  ...(municipality && { municipality }),
  ...(country && { country }),
});

test.each<[string, Omit<Place, 'id'>, Omit<Place, 'id'>, boolean]>([
  ['a town written with and without its letters', town('Akmenė', 'LT'), town('AKMENE', 'LT'), true],
  ['a town under its other name', town('Pietarsaari', 'FI', ['Jakobstad']), town('Jakobstad', 'FI'), true],
  ['one of them without a country', town('Rīga', 'LV'), town('Riga'), true],
  ['towns of one name in two countries', town('Valga', 'EE'), town('Valga', 'LV'), false],
  ['a house and its town', house('Vilnius', 'Vilnius', 'LT'), town('Vilnius', 'LT'), false],
  ['a house twice', house('Town Hall', 'Vilnius', 'LT'), house('town hall', 'VILNIUS', 'LT'), true],
  ['houses of one name in two towns', house('Town Hall', 'Vilnius', 'LT'), house('Town Hall', 'Kaunas', 'LT'), false],
  ['a house whose town nobody wrote', house('Town Hall', 'Vilnius', 'LT'), house('Town Hall'), true],
  ['two houses', house('Library', 'Vilnius', 'LT'), house('Town Hall', 'Vilnius', 'LT'), false],
  ['two places without any name', {}, {}, false],
])('%s', (_name, one, other, areSimilar) => {
  const similar = findSimilarPlaces([
    { id: 'a', ...one },
    { id: 'b', ...other },
  ]);
  expect(Object.fromEntries(similar)).toEqual(areSimilar ? { a: ['b'], b: ['a'] } : {});
});
