import type { Activity } from '../schema/activity.ts';
import type { PeriodRecord } from '../schema/bookkeeping.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import { keyOfPeriod, periodsOfActivity } from './activities-by-period.ts';
import { freezeActivity } from './freeze-activity.ts';
import { changeOfActivity } from './period-changes.ts';
import type { PeriodChange } from './period-changes.ts';

/** Accepted periods that one activity counts in, or counted in, and how it differs from each. */
export interface LateChanges {
  readonly periods: readonly PeriodRecord[];
  readonly changes: readonly { readonly record: PeriodRecord; readonly change: PeriodChange }[];
}

const none: LateChanges = { periods: [], changes: [] };

/**
 * What editing this activity means for accepted periods, told while it is being edited.
 * @param activity as it would be recorded, with what is being typed
 */
export function lateChangesOf(
  activity: Activity,
  dataset: Pick<Dataset, 'organisations' | 'periods' | 'places'>,
  conflicts: ConflictIndex,
): LateChanges {
  const accepted = dataset.periods.filter((record) => record.state === 'accepted' && record.accepted);
  if (accepted.length === 0) return none;
  const own = new Set(periodsOfActivity(activity, conflicts, dataset.organisations));
  const isOwn = ({ id }: PeriodRecord) => own.has(keyOfPeriod(id, dataset.organisations));
  const wasIn = ({ accepted: figures }: PeriodRecord) => figures?.activities.some(({ id }) => id === activity.id);
  const periods = accepted.filter((record) => isOwn(record) || wasIn(record));
  if (periods.length === 0) return none;
  const now = freezeActivity(activity, dataset.places, conflicts.get(activity.id));
  return {
    periods,
    changes: periods.flatMap((record) => {
      const change = changeOfActivity(record, now, isOwn(record), { dataset });
      return change ? [{ record, change }] : [];
    }),
  };
}
