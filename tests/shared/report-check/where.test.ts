import { describe, expect, test } from 'vitest';
import { checkReport } from '../../../shared/outputs/report-check/check-report.ts';
import { readPastedDocument } from '../../../shared/reading/read-document.ts';
import type { Place } from '../../../shared/schema/registry.ts';
import { settled } from '../../support/settled.ts';
import { conflictIn, datasetOf, heldActivity } from '../summary/small-dataset.ts';

const hall: Place = {
  id: 'hall',
  name: 'Vilnius Town Hall',
  otherNames: ['Rotušė'],
  address: 'Didžioji g. 31, LT-01128',
  municipality: 'Vilnius',
  country: 'LT',
};
const library: Place = {
  id: 'library',
  name: 'National Library of Latvia',
  address: 'Mūkusalas iela 3',
  municipality: 'Rīga',
  country: 'LV',
};
const office: Place = {
  id: 'office',
  name: 'Tondi house',
  address: 'Tondi tn 1',
  municipality: 'Tallinn',
  country: 'EE',
};
const town: Place = { id: 'town', municipality: 'Jonava', country: 'LT' };
const nameless: Place = { id: 'nameless', name: 'Panorama' };
const places = [hall, library, office, town, nameless];

/** What is found in a report that says that the activity was held there. */
function found(where: string, ids: readonly string[], label = 'Where', conflicts: readonly [string, string][] = []) {
  const activity = heldActivity('A', 10, { title: 'A meeting of all partners', places: [...ids] });
  const text = `A meeting of all partners\n${where
    .split('\n')
    .map((line) => `${label}: ${line}`)
    .join('\n')}\nNumber of participants: 10\n`;
  const dataset = datasetOf({
    activities: [activity],
    places,
    conflicts: conflicts.map(([record, field]) => conflictIn(record, field)),
  });
  const { findings, found: activities } = checkReport(settled(readPastedDocument({ text }, 'pasted')), dataset);
  expect(activities).toHaveLength(1);
  return findings.map(({ code, severity, path, params }) => [
    code,
    severity,
    path.field,
    params['said'] ?? params['countries'],
  ]);
}

describe('where an activity was held, as a report says it', () => {
  test.each([
    ['everything', 'Vilnius Town Hall, Didžioji g. 31, LT-01128 Vilnius, Lithuania', ['hall']],
    ['in another order', 'Lithuania, Vilnius, Didžioji 31 (Town Hall)', ['hall']],
    ['in other letters', 'VILNIUS TOWN HALL, DIDZIOJI G. 31', ['hall']],
    ['the name alone', 'Town Hall', ['hall']],
    ['the town alone', 'Vilnius', ['hall']],
    ['the country alone', 'Lithuania', ['hall']],
    ['the address alone', 'Didžioji gatvė 31', ['hall']],
    ['the street without its number', 'Didžioji g.', ['hall']],
    ['the street in English', '31 Didžioji Street, Vilnius', ['hall']],
    ['a room besides', 'Didžioji g. 31-5, 2nd floor, Vilnius', ['hall']],
    ['a name in another case', 'Vilniaus rotušė', ['hall']],
    ['a name in another language', 'Vilniuje, miesto rotušėje', ['hall']],
    ['another name', 'Rotušė', ['hall']],
    ['the Latvian word of a street', 'Mūkusalas 3, Rīga', ['library']],
    ['… in full and in another case', 'Mūkusalas ielā 3, Rīgā', ['library']],
    ['the town in Estonian', 'Riia', ['library']],
    ['the town in Lithuanian', 'Latvijos nacionalinė biblioteka, Ryga', ['library']],
    ['the Estonian word of a street', 'Tondi tänav 1, Tallinn', ['office']],
    ['the town in Latvian', 'Tallina, Igaunija', ['office']],
    ['one of two places', 'Rīga', ['hall', 'library']],
    ['two places, each in its line', 'Vilnius Town Hall\nNational Library of Latvia', ['hall', 'library']],
    ['a street named after another town', 'Rīgas g. 5 vieta, Jonava', ['town']],
    ['a house of which the record has only the town', 'Culture Centre Girstutis', ['town']],
    ['a town of which the record has only the house', 'Panorama, Kaunas', ['nameless']],
    ['a platform beside the house', 'Zoom and Vilnius Town Hall', ['hall']],
    ['a platform alone', 'Online (Zoom)', ['hall']],
    ['an address on the web', 'https://example.org/kaunas', ['hall']],
    ['no place recorded', 'Kaunas', []],
  ])('%s contradicts nothing', (_, where, ids) => {
    expect(found(where, ids)).toEqual([]);
  });

  test.each([
    ['another country', 'Vilnius Town Hall, Latvia', ['hall'], 'reportCheck.countriesAdded', 'error', 'LV'],
    ['another town', 'Kaunas', ['hall'], 'reportCheck.place', 'warning', 'Kaunas'],
    [
      'another town, the same sort of house',
      'Kaunas Town Hall',
      ['hall'],
      'reportCheck.place',
      'warning',
      'Kaunas Town Hall',
    ],
    ['another town, where only the town is recorded', 'Kaunas', ['town'], 'reportCheck.place', 'warning', 'Kaunas'],
    ['a town of the project', 'Jonava, Town Hall', ['hall'], 'reportCheck.place', 'warning', 'Jonava, Town Hall'],
    ['another house', 'Panorama Hotel', ['hall'], 'reportCheck.place', 'warning', 'Panorama Hotel'],
    [
      'another number',
      'Didžioji g. 13, Vilnius',
      ['hall'],
      'reportCheck.address',
      'warning',
      'Didžioji g. 13, Vilnius',
    ],
    [
      'another number, shortened',
      'Mūkusalas 33, Rīga',
      ['library'],
      'reportCheck.address',
      'warning',
      'Mūkusalas 33, Rīga',
    ],
    ['another street', 'Pikk tn 1, Tallinn', ['office'], 'reportCheck.address', 'warning', 'Pikk tn 1, Tallinn'],
  ])('%s is found', (_, where, ids, code, severity, said) => {
    expect(found(where, ids)).toEqual([[code, severity, 'places', said]]);
  });

  test.each(['Place', 'Venue', 'Kur', 'Vieta', 'Kus', 'Toimumiskoht'])('is understood after “%s”', (label) => {
    expect(found('Kaunas', ['hall'], label)).toHaveLength(1);
  });

  test.each([
    ['the places of the activity', 'A', 'places'],
    ['a field of the place', 'hall', 'address'],
  ])('is held against nothing while %s are in two versions', (_, record, field) => {
    expect(found('Kaunas', ['hall'], 'Where', [[record, field]])).toEqual([]);
  });
});
