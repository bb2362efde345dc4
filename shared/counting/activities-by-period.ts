import type { Activity } from '../schema/activity.ts';
import { quarterOf, yearOf } from '../schema/calendar-date.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import { firstDateOf, isFirstDateUndecided } from './activity-dates.ts';

/** Activities by partner and period; worked out once for however many periods. */
export interface ActivitiesByPeriod {
  /** Those of a partner that begin in the period, as in the dataset. */
  readonly of: (partner: string, period: string) => readonly Activity[];
  readonly byId: ReadonlyMap<string, Activity>;
  /** Ids of periods (`partner:2022-Q2`) that have activities: quarters and years. */
  readonly periods: readonly string[];
}

/** The ids of the two periods, quarter and year, that an activity belongs to; none while its partner or day is open. */
export function periodsOfActivity(activity: Activity, conflicts: ConflictIndex): readonly string[] {
  const { id, reportedBy } = activity;
  const own = conflicts.get(id);
  const first = own && isFirstDateUndecided(activity, own) ? undefined : firstDateOf(activity);
  if (reportedBy === undefined || first === undefined) return [];
  return [`${reportedBy}:${quarterOf(first)}`, `${reportedBy}:${yearOf(first)}`];
}

/** An activity belongs to the quarter and year of its first day (`domain.md` §5). */
export function indexByPeriod(
  { activities }: Pick<Dataset, 'activities'>,
  conflicts: ConflictIndex,
): ActivitiesByPeriod {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const key of periodsOfActivity(activity, conflicts)) {
      const group = groups.get(key);
      if (group) group.push(activity);
      else groups.set(key, [activity]);
    }
  }
  return {
    of: (partner, period) => groups.get(`${partner}:${period}`) ?? [],
    byId: new Map(activities.map((activity) => [activity.id, activity])),
    periods: [...groups.keys()],
  };
}
