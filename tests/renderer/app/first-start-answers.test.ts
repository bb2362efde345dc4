import { expect, test } from 'vitest';
import { answersFrom, otherPartner, personProblems, settingsFrom } from '../../../renderer/app/first-start/answers.ts';
import { startingLocale } from '../../../renderer/app/preferences.ts';

test.each([
  ['nothing', null],
  ['something that is not JSON', '{'],
  ['a role that does not exist', '{"role":"chief"}'],
  ['a list', '[]'],
])('remembered %s gives no answers', (_title, remembered) => {
  expect(answersFrom(remembered)).toEqual({});
});

test('answers come back as they were given', () => {
  const answers = { role: 'both', partner: 'x', country: 'LT', author: 'Rūta' } as const;
  expect(answersFrom(JSON.stringify(answers))).toEqual(answers);
});

test.each([
  ['who reports needs organisation and country', { role: 'reports' }, ['partner', 'country']],
  [
    'a typed organisation needs its name',
    { role: 'both', partner: otherPartner, partnerName: ' ', country: 'LV' },
    ['partnerName'],
  ],
  ['who only collects needs nothing', { role: 'collects' }, []],
  ['everything is there', { role: 'reports', partner: 'x', country: 'EE' }, []],
] as const)('%s', (_title, answers, expected) => {
  expect(personProblems(answers)).toEqual(expected);
});

test.each([
  [
    'spaces are no name',
    { role: 'reports', partner: 'x', country: 'LT', author: '  ' },
    { role: 'reports', partner: 'x', country: 'LT' },
  ],
  [
    'an organisation to be recorded first is not a setting yet',
    { role: 'both', partner: otherPartner, partnerName: 'New' },
    { role: 'both' },
  ],
  ['an open choice is not a setting', { role: 'collects', partner: '', country: '' }, { role: 'collects' }],
] as const)('settings: %s', (_title, answers, expected) => {
  expect(settingsFrom(answers)).toEqual(expected);
});

test.each([
  ['the chosen one', 'lv', 'lt-LT', 'lv'],
  ['the system’s', null, 'lt-LT', 'lt'],
  ['the system’s in capitals', null, 'ET', 'et'],
  ['English for any other', null, 'fi-FI', 'en'],
  ['the system’s when an unknown one was remembered', 'ru', 'lv', 'lv'],
])('the language to begin in: %s', (_title, chosen, system, expected) => {
  expect(startingLocale(chosen, system)).toBe(expected);
});
