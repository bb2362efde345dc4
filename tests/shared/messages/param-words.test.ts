import { describe, expect, test } from 'vitest';
import { warning } from '../../../shared/issue.ts';
import { paramWords } from '../../../shared/messages/param-words.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';

describe('a parameter of a sentence', () => {
  test.each([
    ['en', 'date', '2022-05-02', '2 May 2022'],
    ['en', 'planned', '2022-09 – 2022-10', 'September 2022 – October 2022'],
    ['et', 'date', '2022-05-02', '2.5.2022'],
    ['lv', 'date', '2022-05-02', '02.05.2022.'],
    ['lv', 'planned', '2022-09 – 2022-10', '09.2022. – 10.2022.'],
    ['lt', 'date', '2022-05-02', '2022-05-02'],
    ['et', 'countries', 'LT', 'Leedu'],
    ['lv', 'missing', 'LT, EE', 'Lietuva, Igaunija'],
    ['lt', 'country', '_none', '_none'],
    ['et', 'planned', 'T1', 'T1'],
    ['en', 'title', '2022-05-02', '2022-05-02'],
    ['en', 'title', 'LT', 'LT'],
  ] as const)('in %s, %s %s is written %s', (locale, name, value, written) => {
    expect(paramWords(name, value, locale)).toBe(written);
  });

  test('that is a number stays a number', () => {
    expect(paramWords('countries', 14, 'et')).toBe(14);
  });
});

test('a finding names countries and dates as its reader does', () => {
  const finding = warning('findings.countryTwice', {}, { countries: 'LT', present: 'in person' });
  expect(issueSentence(finding, 'et')).toContain('Leedu');
  const late = warning('findings.afterProjectEnd', {}, { date: '2024-02-21', end: '2023-12-31' });
  expect(issueSentence(late, 'et')).toContain('21.2.2024');
  expect(issueSentence(late, 'lv')).toContain('21.02.2024., pēc');
});

test('a Latvian date at the end of a sentence has one dot', () => {
  const unsure = warning('attendance.otherEvent', {}, { first: '2023-05-30', other: '2023-05-31' });
  expect(issueSentence(unsure, 'lv')).toContain('30.05.2023. un 31.05.2023. Pārbaudiet');
});
