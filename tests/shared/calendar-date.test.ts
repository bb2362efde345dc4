import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayFromNumber,
  dayNumber,
  firstDayOf,
  isCalendarDate,
  lastDayOf,
  monthsBetween,
  quarterOf,
} from '../../shared/schema/calendar-date.ts';

describe('a calendar date', () => {
  test.each([
    ['2022-05-02', true],
    ['2022-05', true],
    ['2022-02-29', false],
    ['2024-02-29', true],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2022-10-31', true],
    ['2022-11-31', false],
    ['2022-13-01', false],
    ['2022-00-01', false],
    ['2022-5-2', false],
    ['2022', false],
    ['2022-05-02T00:00:00Z', false],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });

  test.each([
    ['2022-01-28', '2022-Q1'],
    ['2022-03', '2022-Q1'],
    ['2022-04-01', '2022-Q2'],
    ['2022-09-30', '2022-Q3'],
    ['2022-10-01', '2022-Q4'],
    ['2022-12', '2022-Q4'],
  ])('%s lies in %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });

  test.each([
    ['2022-09', '2022-12-05', 3],
    ['2022-11', '2023-10-23', 11],
    ['2023-12', '2024-02-20', 2],
    ['2023-03', '2023-01', -2],
  ])('from %s to %s there are %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test('a month spans its first and last day', () => {
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('2024-02-11'), lastDayOf('2024-02-11')]).toEqual(['2024-02-11', '2024-02-11']);
  });

  test('day numbers agree with the proleptic calendar and go back', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (days) => {
        const day = dayFromNumber(days);
        expect(dayNumber(day)).toBe(days);
        expect(day).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});
