import { describe, expect, test } from 'vitest';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import { findSuperseded } from '../../../shared/linkage/superseded.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from './small-dataset.ts';

function same(id: string, activities: string, kept?: string): Overlap {
  return { id, answer: 'same', activities: activities.split(' '), ...(kept && { kept }) };
}

function shared(method: Overlap['method'], fields: Partial<Overlap> = {}): Overlap {
  return { id: 'overlap', answer: 'shared', activities: ['A', 'B'], ...(method && { method }), ...fields };
}

describe('activities superseded by another record of the same event', () => {
  test.each([
    ['all but the one kept', [same('1', 'A B C', 'B')], 'A C', ''],
    ['over several answers', [same('1', 'A B', 'B'), same('2', 'B C', 'C')], 'A B', ''],
    ['over several answers in another order', [same('2', 'B C', 'C'), same('1', 'A B', 'B')], 'A B', ''],
    ['not where each is kept for the other', [same('1', 'A B', 'A'), same('2', 'A B', 'B')], '', '1 2'],
    [
      'not where three stand in a circle',
      [same('1', 'A B', 'A'), same('2', 'B C', 'B'), same('3', 'A C', 'C')],
      '',
      '1 2 3',
    ],
    [
      'only as far as the circle does not reach',
      [same('1', 'A B', 'A'), same('2', 'A B', 'B'), same('3', 'D E', 'D')],
      'E',
      '1 2',
    ],
    ['not without one to keep', [same('1', 'A B')], '', '1'],
    ['not for a record that is not there', [same('1', 'A B', 'gone'), same('2', 'gone C', 'gone')], '', '1 2'],
    ['not for a record that the answer is not about', [same('1', 'A B', 'C')], '', '1'],
  ])('%s', (_, overlaps, superseded, withoutKept) => {
    const found = findSuperseded(overlaps, (id) => id !== 'gone');
    expect([...found.ids].toSorted().join(' ')).toBe(superseded);
    expect(found.withoutKept.map(({ id }) => id).join(' ')).toBe(withoutKept);
  });

  test('are in no figure and counted apart', () => {
    const activities = [heldActivity('A', 20), heldActivity('B', 22)];
    const summary = summariseProject(datasetOf({ activities, overlaps: [same('1', 'A B', 'B')] }));
    expect(summary.activities).toMatchObject({ total: 1, superseded: 1 });
    expect(summary.participations.total).toBe(22);
    expect(summary.plan.unplanned).toEqual(['B']);
  });

  test('are named when the record that was kept is itself not counted', () => {
    const activities = [heldActivity('A', 20), heldActivity('B', 22, { status: 'planned' })];
    const summary = summariseProject(datasetOf({ activities, overlaps: [same('1', 'A B', 'B')] }));
    expect(summary.participations.total).toBeNull();
    expect(summary.issues.map(({ code, path }) => [code, path.label])).toContainEqual([
      'summary.keptNotCounted',
      'A, B',
    ]);
  });
});

const codes = (summary: { issues: readonly { code: string }[] }) =>
  summary.issues.map(({ code }) => code).filter((code) => code !== 'summary.undated');

describe('shared participants of A (20 in person) and B (30 in person)', () => {
  const a = heldActivity('A', 20);
  const b = heldActivity('B', 30);
  const summaryOf = (
    overlaps: readonly Overlap[],
    activities = [a, b, heldActivity('C', 5)],
    conflicts: string[] = [],
  ) =>
    summariseProject(
      datasetOf({ activities, overlaps, conflicts: conflicts.map((field) => conflictIn('overlap', field, 'overlap')) }),
    );

  test.each([
    ['added both', shared('sum'), 55, 55, 0],
    ['the larger', shared('max'), 35, 35, -20],
    ['a typed number', shared('stated', { total: count(40), inPerson: count(40) }), 45, 45, -10],
    ['a typed total alone', shared('stated', { total: count(40) }), 55, 45, -10],
    ['a typed number larger than the sum', shared('stated', { total: count(60) }), 55, 65, 10],
  ])('%s', (_, overlap, inPerson, total, delta) => {
    const summary = summaryOf([overlap]);
    expect(summary.participations).toMatchObject({ inPerson, total });
    expect(summary.adjustments).toMatchObject([{ activities: ['A', 'B'], applied: true, delta: { total: delta } }]);
    expect(codes(summary)).toEqual([]);
  });

  test('are taken off once when two people give the same answer', () => {
    const summary = summaryOf([shared('max'), shared('max', { id: 'again' })]);
    expect(summary.participations.total).toBe(35);
    expect(summary.adjustments.map(({ applied }) => applied)).toEqual([true, false]);
    expect(codes(summary)).toEqual(['summary.adjustmentRepeated']);
  });

  test('are taken off beside an answer that takes nothing off, which is no second one', () => {
    const summary = summaryOf([shared('sum'), shared('max', { id: 'other', activities: ['A', 'C'] })]);
    expect(summary.participations.total).toBe(50);
    expect(codes(summaryOf([shared('sum'), shared('sum', { id: 'again' })]))).toEqual([]);
    expect([summary.adjustments.map(({ applied }) => applied), codes(summary)]).toEqual([[true, true], []]);
  });

  test('are not taken off when another answer would take them off again', () => {
    const summary = summaryOf([shared('max'), shared('max', { id: 'other', activities: ['A', 'C'] })]);
    expect(summary.participations.total).toBe(55);
    expect(summary.adjustments.map(({ applied }) => applied)).toEqual([false, false]);
    expect(codes(summary)).toEqual(['summary.adjustmentClash', 'summary.adjustmentClash']);
  });

  test.each([
    ['a total is unknown', [heldActivity('A', undefined, { total: unknown }), b], 'summary.adjustmentUnknown', 30],
    ['an activity is not in the sums', [{ ...a, status: 'planned' as const }, b], 'summary.adjustmentOutsideSums', 30],
    ['an activity is not there', [b], 'summary.adjustmentOutsideSums', 30],
  ])('are not taken off when %s', (_, activities, code, total) => {
    const summary = summaryOf([shared('max')], activities);
    expect(summary.participations.total).toBe(total);
    expect(summary.adjustments).toMatchObject([{ applied: false, delta: { inPerson: null, total: null } }]);
    expect(codes(summary)).toContain(code);
  });

  test('are taken off the total alone when one column is unknown', () => {
    const hybrid = heldActivity('A', undefined, { mode: 'hybrid', total: count(20), online: count(4) });
    const summary = summaryOf([shared('max')], [hybrid, b]);
    expect(summary.participations).toMatchObject({ inPerson: 30, online: 0, total: 30 });
    expect(summary.adjustments).toMatchObject([{ applied: true, delta: { inPerson: null, online: -4, total: -20 } }]);
    expect(codes(summary)).toEqual(['summary.adjustmentPartial']);
  });

  test.each([
    ['nobody has answered', { id: 'overlap', activities: ['A', 'B'] }, [], 'summary.overlapUnanswered'],
    ['the answer is in conflict', { id: 'overlap', activities: ['A', 'B'] }, ['answer'], 'summary.overlapUndecided'],
    ['the method is in conflict', shared(undefined), ['method'], 'summary.overlapUndecided'],
    ['no method is chosen', shared(undefined), [], 'summary.overlapWithoutMethod'],
    ['the typed number is in conflict', shared('stated'), ['total'], 'summary.overlapUndecided'],
    ['whether the answer stands is in conflict', shared('max'), ['deleted'], 'summary.overlapUndecided'],
  ] as const)('change nothing while %s', (_, overlap, conflicts, code) => {
    const summary = summaryOf([{ ...overlap, activities: ['A', 'B'] }], undefined, [...conflicts]);
    expect(summary.participations.total).toBe(55);
    expect(summary.adjustments).toEqual([]);
    expect(codes(summary)).toEqual([code]);
  });

  test('a conflict about the reason alone holds nothing up', () => {
    expect(summaryOf([shared('max')], undefined, ['reason']).participations.total).toBe(35);
  });

  test('answered as different events change nothing', () => {
    const summary = summaryOf([{ id: 'overlap', answer: 'different', activities: ['A', 'B'] }]);
    expect([summary.participations.total, codes(summary)]).toEqual([55, []]);
  });

  test('come off a group only where it holds both activities', () => {
    const activities = [
      { ...a, type: 'training' as const, places: ['vilnius'] },
      { ...b, type: 'training' as const, places: ['riga'] },
    ];
    const summary = summaryOf([shared('max')], activities);
    expect(summary.byType['training']?.total).toBe(30);
    expect([summary.byCountryHeld['LT']?.total, summary.byCountryHeld['LV']?.total]).toEqual([20, 30]);
  });
});
