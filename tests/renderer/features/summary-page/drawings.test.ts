import { describe, expect, test } from 'vitest';
import { barLength, largestOf, scaleOfTarget } from '../../../../renderer/features/summary-page/bar-scale.ts';
import { periodsOf } from '../../../../renderer/features/summary-page/offered-periods.ts';
import { timelineOf } from '../../../../renderer/features/summary-page/timeline-scale.ts';
import { planRows } from '../../../../shared/summary/plan-delivery.ts';
import { forInInput } from './sample-summary.ts';

describe('a bar', () => {
  test.each([
    [100, 100, 98, 98],
    [50, 100, 98, 49],
    [1, 100_000, 98, 2],
    [0, 100, 98, 0],
    [0, 0, 98, 0],
    [null, 100, 98, null],
  ])('of %s where the largest is %s, in a room of %s: %s', (value, largest, room, length) => {
    expect(barLength(value, largest, room)).toBe(length);
  });

  test.each([
    [50, 100, 100],
    [150, 100, 150],
    [null, 100, 100],
    [50, undefined, 0],
    [50, 0, 0],
  ])('of %s beside a target of %s is drawn against %s', (value, target, scale) => {
    expect(scaleOfTarget(value, target)).toBe(scale);
  });

  test('is measured against the largest known number', () => {
    expect([largestOf([3, null, 7]), largestOf([null]), largestOf([])]).toEqual([7, 0, 0]);
  });
});

describe('the timeline', () => {
  const rows = planRows(forInInput);
  const timeline = timelineOf(rows);

  test('covers whole years from the first planned to the last delivered day', () => {
    expect(timeline?.years.map(({ year }) => year)).toEqual(['2022', '2023', '2024']);
    expect(timeline?.years[0]?.start).toBe(0);
  });

  test('gives a day one day’s room and a month its days', () => {
    const days = 365 + 365 + 366;
    expect(timeline?.held('2022-01-01').length).toBeCloseTo(1 / days);
    expect(timeline?.planned({ from: '2022-09' }).length).toBeCloseTo(30 / days);
    const quarter = timeline?.planned({ from: '2023-01', to: '2023-03' });
    expect(quarter?.start).toBeCloseTo(365 / days);
    expect(quarter?.length).toBeCloseTo(90 / days);
  });

  test('is not there when nothing has a date', () => {
    const undated = rows.map(({ item: { span: _span, ...item }, summary, recorded }) => ({
      item,
      summary,
      recorded,
      first: undefined,
    }));
    expect(timelineOf(undated)).toBeNull();
  });
});

test('the periods offered are those in which an activity began, newest first, a year above its quarters', () => {
  expect(periodsOf(forInInput, '2026-Q1').slice(0, 5)).toEqual(['2026-Q1', '2024', '2024-Q1', '2023', '2023-Q4']);
});
