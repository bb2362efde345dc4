import { withoutStaff } from '../counting/without-staff.ts';
import type { CountedActivity } from './counted-activities.ts';

/** Participations without project staff, and how many activities say how many of those counted were staff. */
export interface TotalsWithoutStaff {
  /** Sum over the activities that say it; null where none does. Never to be compared with the total of all. */
  readonly total: number | null;
  /** The total with staff of the same activities. */
  readonly withStaff: number | null;
  readonly known: number;
  readonly of: number;
}

/** Staff taken off where they are known; what is not known is left out of both sums, never taken for none. */
export function totalsWithoutStaff(activities: readonly CountedActivity[]): TotalsWithoutStaff {
  let [total, withStaff, known] = [0, 0, 0];
  for (const { activity, counts, conflicts, isUndecided } of activities) {
    const without = withoutStaff(activity, counts.total, conflicts);
    if (isUndecided || without.state !== 'number' || counts.total.state !== 'number') continue;
    total += without.value;
    withStaff += counts.total.value;
    known += 1;
  }
  const of = activities.length;
  return known === 0 ? { total: null, withStaff: null, known, of } : { total, withStaff, known, of };
}
