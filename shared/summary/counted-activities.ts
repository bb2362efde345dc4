import { firstDateOf, isFirstDateUndecided } from '../counting/activity-dates.ts';
import { unknownCounts } from '../counting/complete-counts.ts';
import type { Counts } from '../counting/complete-counts.ts';
import { participantsOf } from '../counting/participants.ts';
import type { FieldConflicts } from '../counting/participants.ts';
import type { Activity } from '../schema/activity.ts';
import { isDeletionUndecided } from '../schema/dataset.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';

/** An activity of the sums with what every grouping needs of it, worked out once. */
export interface CountedActivity {
  readonly activity: Activity;
  readonly counts: Counts;
  readonly conflicts: FieldConflicts;
  /** Whether it took place at all is undecided, so that all of its figures are unknown. */
  readonly isUndecided: boolean;
  /** Day or month it begins; `conflict` when undecided, undefined when undated. */
  readonly firstDate: string | undefined;
}

export const undecidedKey = 'conflict';

export type LeftOut = 'planned' | 'postponed' | 'cancelled' | 'superseded';

export interface LeftOutActivity {
  readonly id: string;
  readonly reason: LeftOut;
  /** As {@link CountedActivity.firstDate}. */
  readonly firstDate: string | undefined;
}

export interface ActivitySelection {
  /** In the order of the dataset. */
  readonly inSums: readonly CountedActivity[];
  readonly leftOut: readonly LeftOutActivity[];
}

const noConflicts: FieldConflicts = new Map();

/**
 * The activities of the sums: all but planned, postponed, cancelled (`domain.md` §3.4) and superseded ones. One whose
 * status is not filled in or undecided stays in, so that its absence from the figures is seen.
 */
export function selectActivities(
  { activities }: Dataset,
  conflicts: ConflictIndex,
  superseded: ReadonlySet<string>,
): ActivitySelection {
  const leftOut: LeftOutActivity[] = [];
  const inSums: CountedActivity[] = [];
  const isAnySuperseded = superseded.size > 0;
  for (const activity of activities) {
    const reason = isAnySuperseded && superseded.has(activity.id) ? 'superseded' : activity.status;
    const own = (conflicts.size > 0 && conflicts.get(activity.id)) || noConflicts;
    if (reason === undefined || reason === 'held') inSums.push(countActivity(activity, own));
    else leftOut.push({ id: activity.id, reason, firstDate: settledFirstDate(activity, own) });
  }
  return { inSums, leftOut };
}

export function countLeftOut(leftOut: readonly LeftOutActivity[]): Readonly<Record<LeftOut, number>> {
  const numbers = { planned: 0, postponed: 0, cancelled: 0, superseded: 0 };
  for (const { reason } of leftOut) numbers[reason] += 1;
  return numbers;
}

function countActivity(activity: Activity, conflicts: FieldConflicts): CountedActivity {
  if (conflicts.size === 0) {
    return {
      activity,
      conflicts,
      isUndecided: false,
      counts: participantsOf(activity),
      firstDate: firstDateOf(activity),
    };
  }
  const isUndecided = conflicts.has('status') || isDeletionUndecided(conflicts);
  return {
    activity,
    conflicts,
    isUndecided,
    counts: isUndecided ? unknownCounts : participantsOf(activity, conflicts),
    firstDate: settledFirstDate(activity, conflicts),
  };
}

function settledFirstDate(activity: Activity, conflicts: FieldConflicts): string | undefined {
  return isFirstDateUndecided(activity, conflicts) ? undecidedKey : firstDateOf(activity);
}

/** What people call an activity: its reference, else its title, else its id. */
export function labelOf({ reference, title, id }: Activity): string {
  return reference ?? title ?? id;
}

/** The same with its title: `A12 Twinning cities`. */
export function fullNameOf({ reference, title, id }: Activity): string {
  return [...new Set([reference, title])].filter((part) => part !== undefined).join(' ') || id;
}
