import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { clean, foundIn, number, unknown, withActivity } from './clean-record.ts';

type Fields = Partial<Omit<Activity, 'id'>>;

describe('codes of the project', () => {
  test.each<[string, Fields, readonly string[]]>([
    ['in use', { pillar: 'own', milestones: ['M1'], targetGroups: ['NGOs'], thematicArea: 'T1', planItem: 'P1' }, []],
    ['cross-cutting and outside the plan need no list', { thematicArea: 'cross-cutting', planItem: 'unplanned' }, []],
    ['of another project', { pillar: 'P1' }, ['codeUnknown training-lv pillar']],
    ['one of several', { milestones: ['M1', 'M2'] }, ['codeUnknown training-lv milestones']],
    ['of a target group', { targetGroups: ['Choirs'] }, ['codeUnknown training-lv targetGroups']],
    ['of a plan item', { planItem: 'P9' }, ['codeUnknown training-lv planItem']],
  ])('%s', (_title, fields, found) => {
    const dataset = withActivity('training-lv', fields);
    expect(foundIn(dataset).filter((one) => one.startsWith('code'))).toEqual(found);
  });

  test('an old record keeps a withdrawn code, a new one may not take it', () => {
    const dataset = withActivity('mapping', { thematicArea: 'T0' });
    expect(foundIn(dataset)).toEqual([]);
    expect(foundIn(dataset, { newRecords: new Set(['mapping']) })).toEqual(['codeWithdrawn mapping thematicArea']);
    expect(foundIn(dataset, { newRecords: new Set(['conference']) })).toEqual([]);
  });

  test.each([
    ['country:LT', true],
    ['country:XX', false],
    ['gender:not known', true],
    ['gender:X', false],
    ['organisation type:municipality', true],
    ['organisation type:club', false],
    ['target group:NGOs', true],
    ['target group:Choirs', false],
    ['age group:18-25', true],
    ['age group:0-3', false],
    ['organisation:ddg', true],
  ])('a breakdown may have a line for %s: %s', (id, isKnown) => {
    const found = foundIn(withActivity('training-lv', { breakdowns: [{ id, total: number(0) }] }));
    expect(found).toEqual(isKnown ? [] : [`breakdownOptionUnknown training-lv breakdowns/${id}`]);
  });

  test('a breakdown by an organisation that is not there is a reference to nothing', () => {
    const breakdowns = [{ id: 'organisation:nobody', total: number(0) }];
    expect(foundIn(withActivity('training-lv', { breakdowns }))).toEqual([
      'organisationUnknown training-lv breakdowns/organisation:nobody',
    ]);
  });
});

test('an activity that serves all thematic areas serves the one of its plan item', () => {
  expect(foundIn(withActivity('training-lt', { thematicArea: 'cross-cutting' }))).toEqual([]);
});

describe('an answer', () => {
  test.each<[string, string | number | undefined, readonly string[]]>([
    ['hours', 0, []],
    ['hours', '0', ['answerNotNumber']],
    ['lunch', 'no', []],
    ['lunch', 1, ['answerNotChoice']],
    ['mood', '8', []],
    ['mood', 8, ['answerNotText']],
    ['hours', undefined, []],
    ['weather', undefined, []],
    ['weather', 3, ['questionUnknown']],
  ])('to “%s”, %s: %j', (id, value, codes) => {
    const answers = [value === undefined ? { id } : { id, value }];
    expect(foundIn(withActivity('training-lv', { answers }))).toEqual(
      codes.map((code) => `${code} training-lv answers/${id}`),
    );
  });
});

const parts = (participants: NonNullable<Activity['staff']>, ...rows: NonNullable<Activity['staff']>[]): Fields => ({
  countryParts: [{ id: 'LV', participants }],
  delegations: rows.map((row, index) => ({ id: `d${index}`, part: 'LV', number: row })),
});

describe('a delegation', () => {
  test.each<[string, Fields, boolean]>([
    ['adds up', parts(number(7), number(3), number(4)), false],
    ['has a row less', parts(number(7), number(6)), true],
    ['has a row more', parts(number(7), number(6), number(2)), true],
    ['has an unknown row and room for it', parts(number(7), number(6), unknown), false],
    ['has an unknown row and is too large without it', parts(number(7), number(8), unknown), true],
    ['belongs to a part of unknown size', parts(unknown, number(8)), false],
    ['has no row', parts(number(7)), false],
    ['is empty in a part of nobody', parts(number(0), number(0)), false],
  ])('%s', (_title, fields, isFound) => {
    const found = foundIn(withActivity('training-lv', fields));
    expect(found).toEqual(isFound ? ['delegationDiffersFromPart training-lv countryParts/LV/participants'] : []);
  });

  test('may have one organisation in the parts of two countries, and rows of nobody in particular', () => {
    const delegations = [
      { id: 'd1', part: 'LV', organisation: 'ddg' },
      { id: 'd2', part: 'LT', organisation: 'ddg' },
      { id: 'd3', part: 'LT' },
      { id: 'd4', part: 'LT' },
    ];
    expect(foundIn(withActivity('training-lv', { delegations }))).toEqual([]);
  });
});

describe('row numbers', () => {
  test.each<[readonly number[], readonly string[]]>([
    [[1], []],
    [[1, 2, 3], []],
    [[7, 8, 9], []],
    [[1, 2, 4, 5, 6, 7], ['rowNumbersSkip 3']],
    [[1, 9999], ['rowNumbersSkip 2–9998']],
    [[2, 1], ['rowNumbersOutOfOrder 1']],
    [[1, 1], ['rowNumbersRepeat 1']],
    [
      [4, 2, 2],
      ['rowNumbersSkip 3', 'rowNumbersRepeat 2', 'rowNumbersOutOfOrder 2'],
    ],
  ])('%j', (sourceRowNumbers, found) => {
    const countryParts = [{ id: 'LT', sourceRowNumbers: [...sourceRowNumbers] }];
    const issues = checkDataset(withActivity('training-lt', { countryParts }));
    expect(issues.map(({ code, params }) => `${code.replace('findings.', '')} ${params['numbers']}`)).toEqual(found);
  });
});

describe('countries present', () => {
  test.each<[Fields, readonly string[]]>([
    [{ countriesOnline: ['LT', 'LT'] }, ['countryTwice training-lt countriesOnline']],
    [{ countriesInPerson: ['LT'], countriesOnline: ['LT'] }, []],
    [{ countriesInPersonStated: 14 }, []],
    [
      { countriesInPerson: ['LT', 'LV', 'SE'], countriesInPersonStated: 2 },
      ['countriesDifferFromStated training-lt countriesInPersonStated'],
    ],
    [
      { countriesOnline: ['LT', 'LV'], countriesOnlineStated: 1 },
      ['countriesDifferFromStated training-lt countriesOnlineStated'],
    ],
    [
      { countriesInPerson: ['LT', 'LV', 'LT'], countriesInPersonStated: 3 },
      ['countryTwice training-lt countriesInPerson', 'countriesDifferFromStated training-lt countriesInPersonStated'],
    ],
    [
      { countriesInPerson: ['LT', 'LV', 'LT'], countriesInPersonStated: 2 },
      ['countryTwice training-lt countriesInPerson'],
    ],
    [{ speakers: number(9), speakerCountries: number(9) }, []],
    [{ speakers: unknown, speakerCountries: number(9) }, []],
    [
      { speakers: number(0), speakerCountries: number(1) },
      ['speakerCountriesMoreThanSpeakers training-lt speakerCountries'],
    ],
  ])('%j', (fields, found) => {
    expect(foundIn(withActivity('training-lt', fields))).toEqual(found);
  });
});

describe('organisations mapped', () => {
  test.each<[string, NonNullable<Activity['countryParts']>[number], readonly string[]]>([
    ['as many as listed', { id: 'LT', organisationsMapped: number(1) }, []],
    ['none, and one is listed', { id: 'LT', organisationsMapped: number(0) }, ['LT']],
    ['unknown', { id: 'LT', organisationsMapped: unknown }, []],
    ['some in a country that lists none', { id: 'LV', organisationsMapped: number(4) }, []],
  ])('%s', (_title, part, countries) => {
    expect(foundIn(withActivity('mapping', { countryParts: [part] }))).toEqual(
      countries.map((country) => `mappedDiffersFromRecords mapping countryParts/${country}/organisationsMapped`),
    );
  });
});

test('a reference that three activities share is found at each of them', () => {
  const twice = withActivity('training-lt', { reference: 'A02' });
  const thrice = checkDataset(withActivity('mapping', { reference: 'A02' }, twice));
  const found = thrice.filter(({ code }) => code === 'findings.referenceTwice');
  expect(found.map(({ path, params }) => [path.record, params['other'], params['more']])).toEqual([
    ['mapping', 'Training in Vilnius', 1],
    ['training-lt', 'Mapping', 1],
    ['training-lv', 'Mapping', 1],
  ]);
  expect(clean.activities.find(({ id }) => id === 'training-lv')?.reference).toBe('A02');
});
