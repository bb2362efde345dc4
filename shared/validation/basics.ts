import { foldName } from '../counting/distinct-names.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import type { Activity } from '../schema/activity.ts';
import { isUndecided } from './context.ts';
import { pathOfActivity, unnamed } from './record-name.ts';
import type { Rule } from './rule.ts';
import { activityRule, datasetRule, when } from './rule.ts';

/** What a held activity cannot be without, and what the report should not be without. */
const needed: readonly (readonly [SentenceCode, 'error' | 'warning', 'title' | 'type' | 'mode' | 'reportedBy'])[] = [
  ['findings.titleMissing', 'error', 'title'],
  ['findings.typeMissing', 'error', 'type'],
  ['findings.reporterMissing', 'error', 'reportedBy'],
  ['findings.modeMissing', 'warning', 'mode'],
];

export const basicsRules: readonly Rule[] = [
  ...needed.map(([code, severity, field]) =>
    activityRule(code, severity, (activity, context) =>
      when(
        activity.status === 'held' && activity[field] === undefined && !isUndecided(context, activity.id, field),
        () => ({ field }),
      ),
    ),
  ),
  activityRule('findings.statusMissing', 'error', (activity, context) =>
    when(activity.status === undefined && !isUndecided(context, activity.id, 'status'), () => ({ field: 'status' })),
  ),
  datasetRule('findings.referenceTwice', 'error', function* sameReferences(context) {
    for (const group of byReference(context.dataset.activities)) {
      for (const activity of group) {
        const other = group[0] === activity ? group[1] : group[0];
        if (!other) continue;
        yield {
          path: pathOfActivity(activity, 'reference'),
          params: { reference: activity.reference ?? '', other: other.title ?? unnamed, more: group.length - 2 },
        };
      }
    }
  }),
];

/** Activities with one reference, however it is capitalised or spaced. */
function byReference(activities: readonly Activity[]): Iterable<readonly Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    if (activity.reference === undefined) continue;
    const key = foldName(activity.reference) || activity.reference;
    const group = groups.get(key);
    if (group) group.push(activity);
    else groups.set(key, [activity]);
  }
  return groups.values();
}
