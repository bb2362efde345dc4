import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import { countLeftOut } from '../../../shared/summary/counted-activities.ts';
import { restrictToPeriod } from '../../../shared/summary/period-scope.ts';
import { projectSummaryOf, summariseProject } from '../../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { anyActivities, anyOverlaps, project } from './any-dataset.ts';
import { conflictIn, datasetOf, heldActivity } from './small-dataset.ts';

const on = (id: string, from: string, total = 10) => heldActivity(id, total, { sessions: [{ id: 's', from }] });
const inPeriod = (parts: Parameters<typeof datasetOf>[0], period: string) =>
  restrictToPeriod(readForSummary(datasetOf(parts)), period);
const summaryIn = (parts: Parameters<typeof datasetOf>[0], period: string) => projectSummaryOf(inPeriod(parts, period));

test('the figures of a year or a quarter are its row in the table of the whole record', () => {
  fc.assert(
    fc.property(anyActivities, anyOverlaps, (activities, overlaps) => {
      const parts = { activities, overlaps, project };
      const whole = summariseProject(datasetOf(parts));
      for (const [period, { activities: number, counted, ...columns }] of [
        ...Object.entries(whole.byYear),
        ...Object.entries(whole.byQuarter),
      ]) {
        if (period === 'none') continue;
        const { activities: numbers, participations } = summaryIn(parts, period);
        expect({ total: numbers.total, counted: numbers.counted }).toEqual({ total: number, counted });
        expect(participations).toEqual(columns);
      }
    }),
    { numRuns: 500 },
  );
});

describe('an activity belongs to the period of its first day', () => {
  test.each([
    ['2022-01-01', '2022-Q1', true],
    ['2022-03-31', '2022-Q1', true],
    ['2022-04-01', '2022-Q1', false],
    ['2022-03', '2022-Q1', true],
    ['2022-12-31', '2022', true],
    ['2023-01-01', '2022', false],
  ])('one that begins on %s, in %s: %s', (from, period, isIn) => {
    expect(inPeriod({ activities: [on('A', from)] }, period).inSums).toHaveLength(isIn ? 1 : 0);
  });

  test('one that ends in the next period stays in that of its first day', () => {
    const activities = [heldActivity('A', 5, { sessions: [{ id: 's', from: '2022-03-30', to: '2022-04-02' }] })];
    expect(summaryIn({ activities }, '2022-Q1').participations.total).toBe(5);
    expect(summaryIn({ activities }, '2022-Q2').participations.total).toBeNull();
  });

  test('one without a date, or with two versions of it, is in no period, and that is said', () => {
    const activities = [heldActivity('A', 5), on('B', '2022-02-01'), on('C', '2022-02-02')];
    const conflicts = [conflictIn('C', 'sessions/s/from')];
    const summary = summaryIn({ activities, conflicts }, '2022-Q1');
    expect(summary.activities.total).toBe(1);
    expect(summary.issues.map(({ code, path }) => [path.label, code])).toEqual([
      ['A', 'summary.undated'],
      ['C', 'summary.undecidedGroup'],
    ]);
  });

  test('planned and cancelled ones are told of only in their period', () => {
    const activities = [
      { ...on('A', '2022-02-01'), status: 'planned' as const },
      { ...on('B', '2022-05-01'), status: 'cancelled' as const },
    ];
    expect(countLeftOut(inPeriod({ activities }, '2022-Q1').leftOut)).toMatchObject({ planned: 1, cancelled: 0 });
  });
});

const answer = (fields: Partial<Overlap>): Overlap[] => [{ id: 'o', activities: ['A', 'B'], ...fields }];

describe('answers about two activities on both sides of a period’s end', () => {
  const activities = [on('A', '2022-03-31', 20), on('B', '2022-04-01', 30)];

  test('the same event: the one left out comes back in no period', () => {
    const overlaps = answer({ answer: 'same', kept: 'B' });
    expect(summaryIn({ activities, overlaps }, '2022-Q1').activities).toMatchObject({ total: 0, superseded: 1 });
    expect(summaryIn({ activities, overlaps }, '2022-Q2').participations.total).toBe(30);
  });

  test('shared participants: taken off in the year, not in one of the quarters, and the quarter says so', () => {
    const overlaps = answer({ answer: 'shared', method: 'max' });
    expect(summaryIn({ activities, overlaps }, '2022').participations.total).toBe(30);
    const quarter = summaryIn({ activities, overlaps }, '2022-Q1');
    expect(quarter.participations.total).toBe(20);
    expect(quarter.adjustments).toEqual([]);
    expect(quarter.issues.map(({ code }) => code)).toEqual(['summary.adjustmentAcrossPeriods']);
  });

  test('nobody is told of an answer about other periods', () => {
    const overlaps = answer({});
    expect(summaryIn({ activities, overlaps }, '2023').issues).toEqual([]);
    expect(summaryIn({ activities, overlaps }, '2022-Q1').issues).toMatchObject([
      { code: 'summary.overlapUnanswered' },
    ]);
  });
});
