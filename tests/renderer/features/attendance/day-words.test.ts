import { expect, test } from 'vitest';
import { dayWords } from '../../../../renderer/features/attendance/day-words.ts';
import { textsOf } from '../../../../renderer/ui/text.tsx';

test.each([
  ['2023-09-19', '19 Sept 2023'],
  ['1', 'Day 1'],
  ['', 'Day not known'],
])('the day %j is called %s', (day, words) => {
  expect(dayWords(textsOf('en'), day)).toBe(words);
});
