import { expect, test } from 'vitest';
import { periodYears } from '../../../renderer/app/frame/periods.ts';

const years = (project: Parameters<typeof periodYears>[0]) =>
  periodYears(project, '2026-11-22').map(({ year }) => year);

test.each([
  ['from start to planned end', { start: '2025-01', plannedEnd: '2026-12' }, ['2026', '2025']],
  [
    'to the end of the report when that is later',
    { start: '2022-01-01', plannedEnd: '2023-12-31', reportedUntil: '2024-03-31' },
    ['2024', '2023', '2022'],
  ],
  ['to this year without an end', { start: '2024-05' }, ['2026', '2025', '2024']],
  ['this year when neither is known', {}, ['2026']],
  ['the year of the start when the end stands before it', { start: '2026', plannedEnd: '2025' }, ['2026']],
])('periods are offered %s, newest first', (_title, project, expected) => {
  expect(years(project)).toEqual(expected);
});

test('each year has its four quarters', () => {
  expect(periodYears({ start: '2026-01', plannedEnd: '2026-03' }, '2026-02-01')).toEqual([
    { year: '2026', quarters: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] },
  ]);
});
