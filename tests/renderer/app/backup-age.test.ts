import { expect, test } from 'vitest';
import { daysSince } from '../../../renderer/app/frame/backup-age.ts';

// Local times on purpose: what counts is the wall calendar of the computer, whatever its zone.
test.each([
  ['the same minute', new Date(2026, 10, 22, 14, 2), new Date(2026, 10, 22, 14, 2), 0],
  ['late in the evening and shortly after midnight', new Date(2026, 10, 21, 23, 59), new Date(2026, 10, 22, 0, 1), 1],
  ['a morning and the evening of that day', new Date(2026, 10, 22, 0, 1), new Date(2026, 10, 22, 23, 59), 0],
  ['across the night in which the clock goes forward', new Date(2026, 2, 28, 12), new Date(2026, 2, 30, 12), 2],
  ['across the night in which the clock goes back', new Date(2026, 9, 24, 12), new Date(2026, 9, 26, 12), 2],
  ['across a leap day', new Date(2028, 1, 28, 12), new Date(2028, 2, 1, 12), 2],
  ['a clock that was put back', new Date(2026, 10, 23, 12), new Date(2026, 10, 22, 12), 0],
])('days between: %s', (_title, then, now, expected) => {
  expect(daysSince(then.toISOString(), now)).toBe(expected);
});
