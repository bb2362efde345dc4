import type { Candidate } from '../linkage/find-candidates.ts';
import { findCandidates, findCandidatesOf } from '../linkage/find-candidates.ts';
import type { Issue } from '../issue.ts';
import type { Activity } from '../schema/activity.ts';
import type { Context } from './context.ts';
import { organisationName, pathOfActivity, unnamed } from './record-name.ts';
import type { Found, Rule } from './rule.ts';
import { preparedActivityRule } from './rule.ts';

/** Two partners' reports of what may be one event, until somebody says what they are (`domain.md` §5, §7). */
export const sameEventRules: readonly Rule[] = [
  preparedActivityRule('findings.sameEvent', 'warning', (context) => {
    const byActivity = new Map<string, Candidate[]>();
    for (const candidate of findCandidates(context.dataset)) {
      for (const id of candidate.activities) byActivity.set(id, [...(byActivity.get(id) ?? []), candidate]);
    }
    return ({ id }) => (byActivity.get(id) ?? []).map((candidate) => foundIn(candidate, id, context));
  }),
];

/** The same of one activity: the others, thousands, are not compared with each other. */
export function sameEventIssuesOf(activity: Activity, context: Context): readonly Issue[] {
  return findCandidatesOf(context.dataset, activity.id).map((candidate) => ({
    code: 'findings.sameEvent',
    severity: 'warning',
    path: pathOfActivity(activity),
    params: foundIn(candidate, activity.id, context).params ?? {},
  }));
}

/** The other record, its partner, what it is called, and what agrees, as codes that the sentence has words for. */
function foundIn({ activities, reasons }: Candidate, id: string, context: Context): Found {
  const record = activities.find((one) => one !== id) ?? '';
  const other = context.activities.get(record);
  const agreeing = reasons.filter(({ points }) => points > 0).map(({ code }) => `linkage.${code}`);
  return {
    params: {
      record,
      partner: organisationName(context, other?.reportedBy) ?? unnamed,
      other: other?.reference ?? other?.title ?? unnamed,
      reasons: agreeing.join(' '),
    },
  };
}
