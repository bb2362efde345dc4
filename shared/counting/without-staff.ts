import type { Activity } from '../schema/activity.ts';
import type { Count } from '../schema/count.ts';
import type { FieldConflicts } from './participants.ts';

/**
 * The total of an activity without the project staff among those counted. Unknown where one of the two is not a settled
 * number, or more staff than participants are recorded; not filled in where nobody has said how many staff there were.
 *
 * @param total as `participantsOf` gives it
 */
export function withoutStaff({ staff }: Pick<Activity, 'staff'>, total: Count, conflicts: FieldConflicts): Count {
  if (conflicts.has('staff')) return { state: 'unknown' };
  if (staff === undefined) return { state: 'notFilled' };
  if (total.state === 'notApplicable' || staff.state === 'notApplicable') return total;
  if (total.state !== 'number' || staff.state !== 'number') return { state: 'unknown' };
  const value = total.value - staff.value;
  return value < 0 ? { state: 'unknown' } : { state: 'number', value };
}
