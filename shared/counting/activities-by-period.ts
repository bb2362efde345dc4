import type { Activity } from '../schema/activity.ts';
import { quarterOf, yearOf } from '../schema/calendar-date.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import { firstDateOf, isFirstDateUndecided } from './activity-dates.ts';
import { standingOrganisations } from './standing-organisations.ts';

type Organisations = Dataset['organisations'];

/** Activities by partner and period; worked out once for however many periods. */
export interface ActivitiesByPeriod {
  /** Those of a partner, whichever of its records is named, that begin in the period, as in the dataset. */
  readonly of: (partner: string, period: string) => readonly Activity[];
  readonly byId: ReadonlyMap<string, Activity>;
  /** Keys of periods (`partner:2022-Q2`) that have activities: quarters and years. */
  readonly periods: readonly string[];
}

/**
 * A period by the organisation that stands for its partner: `partner:2022-Q2` of a record that was joined to another one
 * is the period of that one. What is the same period has the same key.
 *
 * @param id of a period's record: a partner's record and the period
 */
export function keyOfPeriod(id: string, organisations: Organisations): string {
  const colon = id.indexOf(':');
  return `${standingOrganisations(organisations)(id.slice(0, colon))}${id.slice(colon)}`;
}

/** The keys of the two periods, quarter and year, that an activity belongs to; none while its partner or day is open. */
export function periodsOfActivity(
  activity: Activity,
  conflicts: ConflictIndex,
  organisations: Organisations,
): readonly string[] {
  const { id, reportedBy } = activity;
  const own = conflicts.get(id);
  const first = own && isFirstDateUndecided(activity, own) ? undefined : firstDateOf(activity);
  if (reportedBy === undefined || first === undefined) return [];
  const partner = standingOrganisations(organisations)(reportedBy);
  return [`${partner}:${quarterOf(first)}`, `${partner}:${yearOf(first)}`];
}

/** An activity belongs to the quarter and year of its first day (`domain.md` §5). */
export function indexByPeriod(
  { activities, organisations }: Pick<Dataset, 'activities' | 'organisations'>,
  conflicts: ConflictIndex,
): ActivitiesByPeriod {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const key of periodsOfActivity(activity, conflicts, organisations)) {
      const group = groups.get(key);
      if (group) group.push(activity);
      else groups.set(key, [activity]);
    }
  }
  return {
    of: (partner, period) => groups.get(keyOfPeriod(`${partner}:${period}`, organisations)) ?? [],
    byId: new Map(activities.map((activity) => [activity.id, activity])),
    periods: [...groups.keys()],
  };
}
