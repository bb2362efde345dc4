import { firstDateOf, lastDateOf } from '../counting/activity-dates.ts';
import { foldName } from '../counting/distinct-names.ts';
import type { Activity, Session } from '../schema/activity.ts';
import { firstDayOf, lastDayOf, monthsBetween } from '../schema/calendar-date.ts';
import { isUndecidedInList } from './context.ts';
import { groupBy } from '../linkage/group-by.ts';
import { sessionName } from './record-name.ts';
import type { Found, Rule } from './rule.ts';
import { activityRule, preparedActivityRule, when } from './rule.ts';

/** Months between a plan item's span and the activity from which on somebody should look again. */
const farMonths = 6;

/** Dates of sessions against each other, the project and the plan. A month counts as before or after only as a whole. */
export const dateRules: readonly Rule[] = [
  activityRule('findings.dateMissing', 'error', (activity, context) =>
    when(
      activity.status === 'held' &&
        firstDateOf(activity) === undefined &&
        !isUndecidedInList(context, activity.id, 'sessions', 'from'),
      () => ({ field: 'sessions' }),
    ),
  ),
  sessionRule('findings.sessionEndsBeforeStart', ({ id, from, to }) =>
    from !== undefined && to !== undefined && lastDayOf(to) < firstDayOf(from)
      ? { field: `sessions/${id}/to`, params: { from, to } }
      : undefined,
  ),
  sessionRule('findings.sessionTimesReversed', (session) => {
    const { id, startTime, endTime } = session;
    return isOneDay(session) && startTime !== undefined && endTime !== undefined && endTime < startTime
      ? { field: `sessions/${id}/endTime`, params: { startTime, endTime } }
      : undefined;
  }),
  activityRule('findings.sessionsOutOfOrder', 'warning', (activity) => {
    let later: string | undefined;
    for (const { id, from } of listedSessions(activity)) {
      if (from === undefined) continue;
      if (later !== undefined && lastDayOf(from) < firstDayOf(later)) {
        return [{ field: `sessions/${id}/position`, params: { earlier: from, later } }];
      }
      if (later === undefined || firstDayOf(from) > firstDayOf(later)) later = from;
    }
    return [];
  }),
  activityRule('findings.sessionTwice', 'warning', function* doubles(activity) {
    for (const [first, ...others] of groupBy(activity.sessions ?? [], whenAndWhere).values()) {
      const last = others.at(-1);
      if (!first || !last) continue;
      yield { field: `sessions/${last.id}`, params: { session: sessionName(first), times: others.length + 1 } };
    }
  }),
  activityRule('findings.beforeProjectStart', 'warning', (activity, { dataset }) => {
    const [first, start] = [firstDateOf(activity), dataset.project.start];
    if (first === undefined || start === undefined || activity.status === 'cancelled') return [];
    return when(lastDayOf(first) < firstDayOf(start), () => ({ field: 'sessions', params: { date: first, start } }));
  }),
  activityRule('findings.afterProjectEnd', 'warning', (activity, { dataset }) => {
    // The planned end, even where the final report covers more (`domain.md` §7).
    const [last, end] = [lastDateOf(activity), dataset.project.plannedEnd];
    if (last === undefined || end === undefined || activity.status === 'cancelled') return [];
    return when(firstDayOf(last) > lastDayOf(end), () => ({ field: 'sessions', params: { date: last, end } }));
  }),
  preparedActivityRule('findings.farFromPlan', 'warning', (context) => {
    const plan = new Map(context.dataset.project.plan.map((item) => [item.code, item]));
    return (activity) => {
      const item = plan.get(activity.planItem ?? '');
      const first = firstDateOf(activity);
      if (!item?.span || first === undefined || activity.status === 'cancelled') return [];
      const { from, to = from } = item.span;
      const [early, late] = [monthsBetween(first, from), monthsBetween(to, first)];
      return when(Math.max(early, late) > farMonths, () => ({
        field: 'sessions',
        params: {
          code: item.code,
          title: item.title,
          date: first,
          planned: from === to ? from : `${from} – ${to}`,
          months: Math.max(early, late),
          direction: early > late ? 'earlier' : 'later',
        },
      }));
    };
  }),
];

function sessionRule(code: Rule['code'], find: (session: Session) => Found | undefined): Rule {
  return activityRule(code, 'error', function* wrongSessions(activity) {
    for (const session of activity.sessions ?? []) {
      const found = find(session);
      if (found) yield { ...found, params: { session: sessionName(session), ...found.params } };
    }
  });
}

function isOneDay({ from, to }: Session): boolean {
  return from?.length === 10 && (to === undefined || to === from);
}

/** Dated sessions in the order people gave them. Sessions without a position have no order that could be wrong. */
function listedSessions(activity: Activity): readonly Session[] {
  return (activity.sessions ?? [])
    .filter(({ from, position }) => from !== undefined && position !== undefined)
    .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
}

/** Sessions on the same dates in the same place are one, unless their times or titles tell them apart. */
function whenAndWhere(session: Session): string | undefined {
  const { from, to = from, startTime, endTime, places, title } = session;
  if (from === undefined) return undefined;
  return JSON.stringify([from, to, startTime, endTime, places, title === undefined ? '' : foldName(title)]);
}
