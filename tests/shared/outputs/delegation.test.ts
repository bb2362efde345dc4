import { describe, expect, test } from 'vitest';
import { delegationRowsOf, partCountriesOf, stepsOf } from '../../../shared/outputs/delegation/delegation-rows.ts';
import { organisationFinder } from '../../../shared/counting/find-organisation.ts';
import { readDelegationText } from '../../../shared/outputs/delegation/read-delegation-text.ts';
import type { TypedDelegate } from '../../../shared/outputs/delegation/read-delegation-text.ts';
import type { Delegation } from '../../../shared/schema/activity.ts';
import type { Organisation } from '../../../shared/schema/registry.ts';
import { sample } from '../sample/read-sample.ts';

const organisations: readonly Organisation[] = [
  { id: 'art', name: 'Artscape', country: 'LT' },
  { id: 'lrc', name: 'Lithuanian Refugee Council', country: 'LT' },
  { id: 'ddg', name: 'Diversity Development Group', shortName: 'DDG', otherNames: ['Įvairovės grupė'], country: 'LT' },
  { id: 'comma', name: 'Centre for Work, Study and Play', country: 'LV' },
  { id: 'number', name: 'School No 5', country: 'LT' },
  { id: 'cross-lt', name: 'Red Cross', country: 'LT' },
  { id: 'cross-lv', name: 'Red Cross', country: 'LV' },
];
const finder = organisationFinder(new Map(organisations.map((one) => [one.id, one])));
const number = (value: number) => ({ state: 'number', value }) as const;
const unknown = { state: 'unknown' } as const;

describe('what is typed for a delegation', () => {
  test.each<[string, string, readonly TypedDelegate[]]>([
    [
      'names with their numbers',
      'Artscape 1, Lithuanian Refugee Council 2',
      [
        { name: 'Artscape', organisation: 'art', number: number(1) },
        { name: 'Lithuanian Refugee Council', organisation: 'lrc', number: number(2) },
      ],
    ],
    ['a question mark is unknown', 'Artscape ?', [{ name: 'Artscape', organisation: 'art', number: unknown }]],
    ['no number is none, never 0', 'Artscape', [{ name: 'Artscape', organisation: 'art' }]],
    ['0 is a number', 'Artscape 0', [{ name: 'Artscape', organisation: 'art', number: number(0) }]],
    ['a number in brackets', 'Artscape (3)', [{ name: 'Artscape', organisation: 'art', number: number(3) }]],
    ['a number after a dash', 'Artscape – 3', [{ name: 'Artscape', organisation: 'art', number: number(3) }]],
    ['a number before the name', '2 x Artscape', [{ name: 'Artscape', organisation: 'art', number: number(2) }]],
    ['a short name', 'DDG 2', [{ name: 'DDG', organisation: 'ddg', number: number(2) }]],
    [
      'another name, without its marks',
      'ivairoves grupe 2',
      [{ name: 'ivairoves grupe', organisation: 'ddg', number: number(2) }],
    ],
    [
      'a numbered list out of a text',
      '1. Artscape 1\n2. Lithuanian Refugee Council\n',
      [
        { name: 'Artscape', organisation: 'art', number: number(1) },
        { name: 'Lithuanian Refugee Council', organisation: 'lrc' },
      ],
    ],
    [
      'a list with dots before its lines',
      '• Artscape\r\n• New Hope\t2',
      [
        { name: 'Artscape', organisation: 'art' },
        { name: 'New Hope', number: number(2) },
      ],
    ],
    ['a name that begins with a number', '1. vidusskola 3', [{ name: '1. vidusskola', number: number(3) }]],
    [
      'names that begin with numbers',
      '3. pamatskola 2\n7. pamatskola 1',
      [
        { name: '3. pamatskola', number: number(2) },
        { name: '7. pamatskola', number: number(1) },
      ],
    ],
    ['a name that nobody has yet', 'New Hope 4', [{ name: 'New Hope', number: number(4) }]],
    [
      'a name with a comma in it',
      'Centre for Work, Study and Play 2, Artscape 1',
      [
        { name: 'Centre for Work, Study and Play', organisation: 'comma', number: number(2) },
        { name: 'Artscape', organisation: 'art', number: number(1) },
      ],
    ],
    ['a new name with a comma, in quotation marks', '"Work, Study" 2', [{ name: 'Work, Study', number: number(2) }]],
    ['a name that ends in a number', 'School No 5', [{ name: 'School No 5', organisation: 'number' }]],
    ['… and its number', 'School No 5 3', [{ name: 'School No 5', organisation: 'number', number: number(3) }]],
    [
      'what may be one number or two is not taken',
      'Artscape 1 118, DDG 2',
      [
        { name: 'Artscape', organisation: 'art', unclear: '1 118' },
        { name: 'DDG', organisation: 'ddg', number: number(2) },
      ],
    ],
    ['… with a comma in it', 'Artscape 1,118', [{ name: 'Artscape', organisation: 'art', unclear: '1,118' }]],
    ['… after a name that nobody has yet', 'New Hope 1\u{A0}118', [{ name: 'New Hope', unclear: '1\u{A0}118' }]],
    ['… is clear in quotation marks', '"New Hope 1" 118', [{ name: 'New Hope 1', number: number(118) }]],
    [
      '… and where an organisation is called so',
      'School No 5 118',
      [{ name: 'School No 5', organisation: 'number', number: number(118) }],
    ],
    ['four digits are one number', 'Artscape 1118', [{ name: 'Artscape', organisation: 'art', number: number(1118) }]],
    [
      'one in each line',
      'Artscape 1\nDDG 2;\n',
      [
        { name: 'Artscape', organisation: 'art', number: number(1) },
        { name: 'DDG', organisation: 'ddg', number: number(2) },
      ],
    ],
    ['a number alone is not an organisation with a number', '12', [{ name: '12' }]],
    ['nothing', ' , ', []],
  ])('%s', (_, text, expected) => {
    expect(readDelegationText(text, finder)).toEqual(expected);
  });

  test.each([
    ['LT', 'cross-lt'],
    ['LV', 'cross-lv'],
    ['EE', undefined],
    [undefined, undefined],
  ])('of two namesakes the delegation of %s means %s', (country, organisation) => {
    expect(readDelegationText('Red Cross 1', finder, country)[0]?.organisation).toBe(organisation);
  });

  test('every organisation of the FOR-IN record is found by its own name', () => {
    const all = organisationFinder(new Map(sample.records.organisation.map((one) => [one.id, one])));
    const missed = sample.records.organisation.filter(
      ({ name, country }) => readDelegationText(`${name} 2`, all, country)[0]?.organisation === undefined,
    );
    expect(missed).toEqual([]);
  });
});

describe('typed organisations against the rows there are', () => {
  const rows: readonly Delegation[] = [
    { id: '1', organisation: 'art', number: number(1) },
    { id: '2', organisation: 'lrc', number: unknown },
  ];
  test.each([
    ['another number changes the row', 'Artscape 3', 'change'],
    ['the same number keeps it', 'Artscape 1', 'keep'],
    ['a name alone keeps it', 'Artscape', 'keep'],
    ['a number for an unknown one changes it', 'Lithuanian Refugee Council 2', 'change'],
    ['another organisation is added', 'DDG 1', 'add'],
    ['an unknown name is added', 'New Hope 1', 'add'],
    ['what is unclear is asked about', 'Artscape 1 118', 'ask'],
  ])('%s', (_, text, does) => {
    expect(stepsOf(readDelegationText(text, finder), rows).map((step) => step.does)).toEqual([does]);
  });

  test('the second mention in one line is a row of its own', () => {
    const steps = stepsOf(readDelegationText('Artscape 1, Artscape 2', finder), rows);
    expect(steps.map((step) => step.does)).toEqual(['keep', 'add']);
  });
});

test('rows stand by position, those of other parts are left out', () => {
  const delegations: readonly Delegation[] = [
    { id: 'a', part: 'LT', position: 2 },
    { id: 'b', part: 'LT', position: 1 },
    { id: 'c', part: 'LV', position: 1 },
    { id: 'd', position: 1 },
    { id: 'e', part: 'LT' },
  ];
  const activity = { id: 'x', delegations: [...delegations] };
  expect(delegationRowsOf(activity, 'LT').map(({ id }) => id)).toEqual(['b', 'a', 'e']);
  expect(delegationRowsOf(activity, undefined).map(({ id }) => id)).toEqual(['d']);
});

test.each([
  ['one country meant has no parts', { scope: ['LT'] }, []],
  ['several have one each', { scope: ['EE', 'LT'] }, ['EE', 'LT']],
  [
    'recorded parts and delegations count, too',
    { countryParts: [{ id: 'LV' }], delegations: [{ id: 'd', part: 'EE' }] },
    ['EE', 'LV'],
  ],
])('%s', (_, fields, expected) => {
  expect(partCountriesOf({ id: 'x', ...fields })).toEqual(expected);
});
