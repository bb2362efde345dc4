import { foldName } from '../counting/distinct-names.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import type { Activity } from '../schema/activity.ts';
import { isUndecided } from './context.ts';
import { groupBy } from '../linkage/group-by.ts';
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
    // However it is capitalised or spaced, it is one reference to people.
    for (const group of groupBy(context.dataset.activities, foldedReference).values()) {
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

function foldedReference({ reference }: Activity): string | undefined {
  return reference === undefined ? undefined : foldName(reference) || reference;
}
