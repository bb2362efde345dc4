import type { Activity } from '../schema/activity.ts';
import type { Count, CountColumn, ParticipantFields } from '../schema/count.ts';
import { countColumns } from '../schema/count.ts';
import type { Context } from './context.ts';
import { sessionName } from './record-name.ts';
import type { Found, Rule } from './rule.ts';
import { activityRule, when } from './rule.ts';

/**
 * Counts of held activities that are empty or unknown (`domain.md` §7): an empty one must be filled in, if only with
 * "unknown"; an unknown one is worth a question where somebody could know.
 */
export const missingCountRules: readonly Rule[] = [
  activityRule('findings.totalMissing', 'error', (activity, context) =>
    when(
      hasParticipants(activity) &&
        !(activity.countsFrom === 'sessions' && activity.sessions) &&
        context.participants(activity).total.state === 'notFilled',
      () => ({ field: 'total', params: { filled: hasBothParts(activity) ? 'parts' : 'nothing' } }),
    ),
  ),
  activityRule('findings.sessionTotalMissing', 'error', function* emptySessions(activity, context) {
    if (!hasParticipants(activity) || activity.countsFrom !== 'sessions') return;
    for (const { session, address, columns } of context.countedParts(activity).sessions) {
      if (columns.total.state !== 'notFilled') continue;
      yield { field: `${address}total`, params: { session: sessionName(session) } };
    }
  }),
  activityRule('findings.unknownWithoutReason', 'warning', (activity, context) =>
    unknownCounts(activity, context)
      .filter(({ reason }) => reason === undefined)
      .map(({ field, column }): Found => ({ field, params: { column } })),
  ),
  activityRule('findings.unknownWithReason', 'warning', (activity, context) =>
    // Where the mode itself is open, the question about the mode comes first.
    unknownCounts(activity, context).flatMap(({ field, column, reason }): readonly Found[] =>
      reason === undefined || activity.mode === undefined ? [] : [{ field, params: { column, reason } }],
    ),
  ),
];

function hasBothParts({ inPerson, online }: Activity): boolean {
  return inPerson?.state === 'number' && online?.state === 'number';
}

function hasParticipants(activity: Activity): boolean {
  return activity.status === 'held' && activity.mode !== 'not applicable';
}

interface UnknownCount {
  readonly field: string;
  readonly column: CountColumn;
  readonly reason: string | undefined;
}

/**
 * What is marked unknown in a held activity: the total, once, with the first reason given for it or its parts; when the
 * total is known, each part that is not. A count that waits for a decision is not among them, nor one that is unknown
 * because its parts contradict each other. Who came both ways is not asked: no list can tell.
 */
function unknownCounts(activity: Activity, context: Context): readonly UnknownCount[] {
  if (!hasParticipants(activity) || hasUndecidedCounts(activity, context)) return [];
  const columns = context.participants(activity);
  if (columns.total.state === 'unknown') return unknownTotal(activity);
  if (activity.countsFrom === 'sessions' || columns.total.state !== 'number') return [];
  return (['inPerson', 'online'] as const)
    .filter((column) => columns[column].state === 'unknown')
    .map((column) => ({ field: column, column, reason: reasonIn(columns[column]) }));
}

const reasonOrder = ['total', 'inPerson', 'online', 'both'] as const;

function unknownTotal(activity: Activity): readonly UnknownCount[] {
  const fromSessions = activity.countsFrom === 'sessions';
  const sources: readonly ParticipantFields[] = fromSessions ? (activity.sessions ?? []) : [activity];
  const counts = sources.flatMap((source) => reasonOrder.map((column) => source[column]));
  if (!counts.some((count) => count?.state === 'unknown')) return [];
  return [
    {
      field: fromSessions
        ? 'sessions'
        : (reasonOrder.find((column) => activity[column]?.state === 'unknown') ?? 'total'),
      column: 'total',
      reason: counts.map(reasonIn).find((reason) => reason !== undefined),
    },
  ];
}

function reasonIn(count: Count | undefined): string | undefined {
  return count?.state === 'unknown' ? count.reason : undefined;
}

function hasUndecidedCounts(activity: Activity, context: Context): boolean {
  const undecided = context.conflicts.get(activity.id);
  if (!undecided) return false;
  const decisive: readonly string[] = [...countColumns, 'mode', 'countsFrom'];
  return [...undecided.keys()].some(
    (field) =>
      decisive.includes(field) ||
      (activity.countsFrom === 'sessions' &&
        field.startsWith('sessions/') &&
        decisive.includes(field.slice(field.lastIndexOf('/') + 1))),
  );
}
