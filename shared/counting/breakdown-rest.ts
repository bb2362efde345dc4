import type { BreakdownDimension } from '../codes/activity-codes.ts';
import type { Activity } from '../schema/activity.ts';
import type { Count, CountColumn } from '../schema/count.ts';
import { completeCounts } from './complete-counts.ts';
import type { FieldConflicts } from './participants.ts';
import { participantsOf } from './participants.ts';

type BreakdownLine = NonNullable<Activity['breakdowns']>[number];

/** The lines of one breakdown, in the order of their ids. */
export function breakdownLinesOf(activity: Activity, dimension: BreakdownDimension): readonly BreakdownLine[] {
  return (activity.breakdowns ?? []).filter(({ id }) => id.startsWith(`${dimension}:`));
}

/** The option of a breakdown line: of `country:LT` it is `LT`. */
export function optionOf(line: BreakdownLine): string {
  return line.id.slice(line.id.indexOf(':') + 1);
}

/**
 * How many participants no line of a breakdown has (`domain.md` §3.7): the activity's number less the numbers of its
 * lines. Unknown while the activity's number or one of the lines is unknown; not filled in where the activity has no
 * number, and where the lines are more than the activity, which is a finding of its own.
 */
export function notSplit(
  activity: Activity,
  dimension: BreakdownDimension,
  column: CountColumn,
  conflicts?: FieldConflicts,
): Count {
  const whole = participantsOf(activity, conflicts)[column];
  if (whole.state !== 'number') return whole;
  let rest = whole.value;
  for (const line of breakdownLinesOf(activity, dimension)) {
    const count = completeCounts(line, {
      mode: activity.mode,
      isUndecided: (one) => conflicts?.has(`breakdowns/${line.id}/${one}`) ?? false,
    })[column];
    if (count.state === 'unknown') return count;
    if (count.state === 'number') rest -= count.value;
  }
  return rest < 0 ? { state: 'notFilled' } : { state: 'number', value: rest };
}
