import type { Activity } from '../schema/activity.ts';
import { countColumns } from '../schema/count.ts';
import type { CountColumn } from '../schema/count.ts';
import { comparedColumns, knownSumOf, numberIn } from './counted-parts.ts';
import { sessionName } from './record-name.ts';
import type { Rule } from './rule.ts';
import { activityRule } from './rule.ts';

/** Session counts against those of the activity: largest session ≤ total ≤ sum, or the sum itself (`domain.md` §3.3). */
export const sessionCountRules: readonly Rule[] = [
  activityRule('findings.sessionMoreThanTotal', 'error', function* sessionsAboveTotal(activity, context) {
    if (activity.countsFrom === 'sessions') return;
    const whole = context.participants(activity);
    for (const { session, address, columns } of context.countedParts(activity).sessions) {
      for (const column of comparedColumns(activity)) {
        const [value, total] = [numberIn(columns[column]), numberIn(whole[column])];
        if (value === undefined || total === undefined || value <= total) continue;
        yield { field: address + column, params: { session: sessionName(session), column, value, total } };
      }
    }
  }),
  activityRule('findings.totalMoreThanSessions', 'error', function* totalsAboveSum(activity, context) {
    const sessions = context.countedParts(activity).sessions;
    if (activity.countsFrom === 'sessions' || sessions.length === 0) return;
    for (const column of comparedColumns(activity)) {
      const total = numberIn(context.participants(activity)[column]);
      const { sum, isComplete } = knownSumOf(sessions.map(({ columns }) => columns[column]));
      if (total === undefined || !isComplete || total <= sum) continue;
      yield { field: column, params: { column, total, sum, sessions: sessions.length } };
    }
  }),
  activityRule('findings.ownCountDiffersFromSessions', 'error', function* ownCounts(activity, context) {
    if (activity.countsFrom !== 'sessions') return;
    for (const column of ownColumns(activity)) {
      const own = numberIn(activity[column]);
      const sum = numberIn(context.participants(activity)[column]);
      if (own === undefined || own === sum) continue;
      yield { field: column, params: { column, own, known: sum === undefined ? 'no' : 'yes', sum: sum ?? 0 } };
    }
  }),
];

/** The total, or where there is none the parts, so that one difference is one finding. */
function ownColumns(activity: Activity): readonly CountColumn[] {
  return activity.total?.state === 'number' ? ['total'] : countColumns;
}
