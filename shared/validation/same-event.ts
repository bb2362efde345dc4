import { unplanned } from '../codes/activity-codes.ts';
import { firstDateOf, lastDateOf } from '../counting/activity-dates.ts';
import { foldName } from '../counting/distinct-names.ts';
import { placeIdsOf } from '../counting/venue.ts';
import type { Activity } from '../schema/activity.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Context } from './context.ts';
import { groupBy } from './group-by.ts';
import { organisationName, unnamed } from './record-name.ts';
import type { Rule } from './rule.ts';
import { preparedActivityRule } from './rule.ts';

/** Two partners' reports of what may be one event, until somebody says what they are (`domain.md` §5, §7). */
export const sameEventRules: readonly Rule[] = [
  preparedActivityRule('findings.sameEvent', 'warning', (context) => {
    const candidates = context.dataset.activities.filter(
      ({ status, reportedBy }) => status !== 'cancelled' && reportedBy !== undefined,
    );
    const answered = answersByActivity(context);
    const byTitle = groupByPartner(candidates, ({ title }) => title && (foldName(title) || undefined));
    const byPlan = groupByPartner(candidates, (activity) => planAndPlace(activity, context.dataset));
    return (activity) => {
      for (const [agreement, groups] of [['title', byTitle] as const, ['plan', byPlan] as const]) {
        const other = otherPartnersActivity(activity, groups.get(activity.id), answered);
        if (!other) continue;
        const partner = organisationName(context, other.reportedBy) ?? unnamed;
        return [{ params: { agreement, partner, other: other.reference ?? other.title ?? unnamed } }];
      }
      return [];
    };
  }),
];

/** The activities that agree with one in something, by the partner that reports them. */
type ByPartner = ReadonlyMap<string, readonly Activity[]>;

function groupByPartner(
  activities: readonly Activity[],
  keyOf: (activity: Activity) => string | undefined,
): ReadonlyMap<string, ByPartner> {
  const groups = new Map<string, ByPartner>();
  for (const group of groupBy(activities, keyOf).values()) {
    const byPartner = groupBy(group, ({ reportedBy }) => reportedBy);
    if (byPartner.size < 2) continue;
    for (const { id } of group) groups.set(id, byPartner);
  }
  return groups;
}

function otherPartnersActivity(
  activity: Activity,
  group: ByPartner | undefined,
  answered: ReadonlyMap<string, ReadonlySet<string>>,
): Activity | undefined {
  const answers = answered.get(activity.id);
  for (const [partner, activities] of group ?? []) {
    if (partner === activity.reportedBy) continue;
    const open = activities.find(({ id }) => !sharesAnswer(answers, answered.get(id)));
    if (open) return open;
  }
  return undefined;
}

function sharesAnswer(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  return one !== undefined && other !== undefined && [...one].some((overlap) => other.has(overlap));
}

/** Activity id → the overlap records that speak of it; one that waits for a decision is a finding of its own. */
function answersByActivity({ dataset, conflicts }: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>();
  for (const { id, answer, activities = [] } of dataset.overlaps) {
    if (answer === undefined && !conflicts.get(id)?.has('answer')) continue;
    for (const activity of activities) {
      const known = answers.get(activity) ?? new Set();
      answers.set(activity, known.add(id));
    }
  }
  return answers;
}

/** The same plan item on the same dates in the same town (partners have their own records of one place). */
function planAndPlace(activity: Activity, { places }: Dataset): string | undefined {
  const { planItem } = activity;
  const first = firstDateOf(activity);
  const towns = placeIdsOf(activity).flatMap((id) => {
    const place = places.get(id);
    const name = place?.municipality ?? place?.name;
    return name === undefined ? [] : [`${place?.country ?? ''} ${foldName(name)}`];
  });
  if (planItem === undefined || planItem === unplanned || first === undefined || towns.length === 0) return undefined;
  return JSON.stringify([planItem, first, lastDateOf(activity), [...new Set(towns)].toSorted()]);
}
