import type { CountedActivity } from '../../summary/counted-activities.ts';
import { totalsWithoutStaff } from '../../summary/totals-without-staff.ts';
import type { DocumentWords } from '../document/document.ts';

/**
 * Project staff are counted, and this is the subtotal without them (`domain.md` §3.8).
 *
 * @returns undefined where no activity says how many of those counted were staff: then nobody is taken off
 */
export function withoutStaffWords(
  activities: readonly CountedActivity[],
  { shared, number }: Pick<DocumentWords, 'shared' | 'number'>,
): string | undefined {
  const { total, withStaff, known, of } = totalsWithoutStaff(activities);
  if (total === null || withStaff === null) return undefined;
  return shared('report.withoutStaff', {
    total: number(total),
    withStaff: number(withStaff),
    known: number(known),
    of: number(of),
  });
}
