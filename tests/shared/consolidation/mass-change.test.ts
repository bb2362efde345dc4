import { expect, test } from 'vitest';
import { massChangeOf } from '../../../shared/consolidation/mass-change.ts';

test.each([
  [0, 0, 'none'],
  [0, 10, 'none'],
  [29, 100, 'none'],
  [30, 100, 'warn'],
  [89, 100, 'warn'],
  [90, 100, 'confirm'],
  [100, 100, 'confirm'],
  [1, 1, 'confirm'],
])('%i of %i records taken away: %s', (removed, present, expected) => {
  expect(massChangeOf(removed, present)).toBe(expected);
});
