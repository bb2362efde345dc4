import { keyOfPeriod } from '../counting/activities-by-period.ts';
import { firstDateOf } from '../counting/activity-dates.ts';
import { standingOrganisations } from '../counting/standing-organisations.ts';
import type { Issue } from '../issue.ts';
import { error } from '../issue.ts';
import type { Activity } from '../schema/activity.ts';
import { quarterOf, yearOf } from '../schema/calendar-date.ts';
import type { Dataset } from '../schema/dataset.ts';
import { isInPeriod } from '../schema/reporting-period.ts';
import type { Context } from './context.ts';
import { firstNames, labelOf, pathOf, unnamed } from './record-name.ts';

/**
 * Whether the partner reports an activity, under whichever of its records, and its first day lies in the period
 * (`domain.md` §5).
 */
export function belongsToPeriod(
  { organisations }: Pick<Dataset, 'organisations'>,
  partner: string,
  period: string,
): (activity: Activity) => boolean {
  const standingFor = standingOrganisations(organisations);
  const own = standingFor(partner);
  return (activity) => {
    if (activity.reportedBy === undefined || standingFor(activity.reportedBy) !== own) return false;
    const first = firstDateOf(activity);
    return first !== undefined && isInPeriod(first, period);
  };
}

/**
 * One `findings.periodNotComplete` for each period that is declared complete or accepted although something in its
 * activities must be fixed.
 *
 * @param findings what all other rules found
 */
export function* findUnfinishedPeriods(context: Context, findings: readonly Issue[]): Iterable<Issue> {
  const unfinished = activitiesToFix(context, findings);
  for (const { id, partner, period, state } of context.dataset.periods) {
    if (partner === undefined || period === undefined || (state !== 'declared complete' && state !== 'accepted')) {
      continue;
    }
    const activities = unfinished.get(keyOfPeriod(`${partner}:${period}`, context.dataset.organisations));
    if (!activities) continue;
    const labels = activities.flatMap(({ reference, title }) => reference ?? title ?? []);
    const { names, more } = firstNames(labels);
    yield error('findings.periodNotComplete', pathOf('period', id, labelOf(context, 'period', id), 'state'), {
      period,
      activities: activities.length,
      names: names || unnamed,
      more,
      state: state === 'accepted' ? 'accepted' : 'declared',
    });
  }
}

/** Activities with must-fix findings, by partner and by each period they belong to. */
function activitiesToFix(context: Context, findings: readonly Issue[]): ReadonlyMap<string, readonly Activity[]> {
  const ids = new Set(
    findings.flatMap(({ severity, path }) =>
      severity === 'error' && path.kind === 'activity' ? (path.record ?? []) : [],
    ),
  );
  const standingFor = standingOrganisations(context.dataset.organisations);
  const groups = new Map<string, Activity[]>();
  for (const activity of context.dataset.activities) {
    const first = firstDateOf(activity);
    if (!ids.has(activity.id) || activity.reportedBy === undefined || first === undefined) continue;
    for (const period of [quarterOf(first), yearOf(first)]) {
      const key = `${standingFor(activity.reportedBy)}:${period}`;
      const group = groups.get(key);
      if (group) group.push(activity);
      else groups.set(key, [activity]);
    }
  }
  return groups;
}
