import { describe, expect, test } from 'vitest';
import { compareWithPeriodBefore, periodBefore } from '../../../shared/summary/compare-periods.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { count, datasetOf, heldActivity, unknown } from './small-dataset.ts';

test.each([
  ['2022', '2021'],
  ['2022-Q3', '2022-Q2'],
  ['2022-Q1', '2021-Q4'],
])('before %s comes %s', (period, before) => {
  expect(periodBefore(period)).toBe(before);
});

const at = (id: string, from: string, total: ReturnType<typeof count>) =>
  heldActivity(id, undefined, { inPerson: total, sessions: [{ id: 's', from }] });

const compare = (activities: readonly ReturnType<typeof at>[]) =>
  compareWithPeriodBefore(readForSummary(datasetOf({ activities })), '2023', { of: 'project' });

describe('a period beside the one before', () => {
  test('is the difference of what both know', () => {
    const { before, difference } = compare([at('a', '2022-05-02', count(30)), at('b', '2023-05-02', count(45))]);
    expect(before).toBe('2022');
    expect(difference).toMatchObject({ activities: 0, inPerson: 15, total: 15 });
  });

  test('has no difference where one of them is unknown', () => {
    const { difference } = compare([at('a', '2022-05-02', unknown), at('b', '2023-05-02', count(45))]);
    expect(difference).toMatchObject({ activities: 0, total: null });
  });

  test('has no difference to a period without activities', () => {
    const { earlier, difference } = compare([at('b', '2023-05-02', count(45))]);
    expect(earlier.activities).toBe(0);
    expect(difference).toMatchObject({ activities: 1, total: null });
  });
});
