import { expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { totalsWithoutStaff } from '../../../shared/summary/totals-without-staff.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from './small-dataset.ts';

const a = heldActivity('A', 20, { staff: count(3) });

test.each<[string, readonly Activity[], string[], object]>([
  ['one that says it', [a], [], { total: 17, withStaff: 20, known: 1, of: 1 }],
  ['no staff', [heldActivity('A', 20, { staff: count(0) })], [], { total: 20, withStaff: 20, known: 1, of: 1 }],
  ['beside one that does not say it', [a, heldActivity('B', 30)], [], { total: 17, withStaff: 20, known: 1, of: 2 }],
  [
    'beside an unknown total',
    [a, heldActivity('B', undefined, { total: unknown, staff: count(2) })],
    [],
    { total: 17, of: 2 },
  ],
  ['beside more staff than participants', [a, heldActivity('B', 5, { staff: count(6) })], [], { total: 17, of: 2 }],
  ['nobody says it', [heldActivity('A', 20)], [], { total: null, withStaff: null, known: 0, of: 1 }],
  ['staff in two versions', [heldActivity('A', 20)], ['staff'], { total: null, known: 0 }],
  ['whether it was held in two versions', [a], ['status'], { total: null, known: 0, of: 1 }],
  ['whether it was deleted in two versions', [a], ['deleted'], { total: null, known: 0, of: 1 }],
])('participations without project staff: %s', (_, activities, conflicts, expected) => {
  const dataset = datasetOf({ activities, conflicts: conflicts.map((field) => conflictIn('A', field)) });
  expect(totalsWithoutStaff(readForSummary(dataset).inSums)).toMatchObject(expected);
});
