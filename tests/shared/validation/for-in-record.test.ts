import { expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { forIn, sample } from '../sample/read-sample.ts';

const { organisation, place, activity, mappedOrganisation } = sample.records;
const issues = checkDataset({
  project: forIn,
  organisations: new Map(organisation.map((one) => [one.id, one])),
  places: new Map(place.map((one) => [one.id, one])),
  activities: activity,
  mappedOrganisations: mappedOrganisation,
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
});

test('the FOR-IN record has nothing that must be fixed', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a careful reader of the FOR-IN record asks twelve questions', () => {
  expect(issues.map(({ path }) => `${path.label} ${path.field}`)).toEqual([
    'A06 countryParts/LT/sourceRowNumbers',
    'A10 total',
    'A11 sessions',
    'A12 total',
    'A13 sessions',
    'A13 countriesInPerson',
    'A13 countriesInPersonStated',
    'P05 plan/P05',
    'P08 plan/P08',
    'P10 plan/P10',
    'P11 plan/P11',
    'T3 thematicAreas/T3',
  ]);
});

test.each([
  ['A06', 'The row numbers of the delegation of Lithuania skip 3.'],
  ['A10', '5 took part, 2 fewer than the 7 planned.'],
  ['A11', 'This activity begins (23 October 2023) 11 months later than planned'],
  ['A13', 'This activity ends (21 February 2024) after the planned end of the project (31 December 2023).'],
  ['A13', 'The list of countries present in person names Lithuania twice.'],
  ['A13', '14 countries are stated to be present in person, and 13 different ones are listed.'],
  ['P08', 'only Lithuania reported it; Latvia, Estonia did not.'],
])('%s: %s', (label, text) => {
  const sentences = issues.filter(({ path }) => path.label === label).map((issue) => issueSentence(issue));
  expect(sentences.join('\n')).toContain(text);
});
