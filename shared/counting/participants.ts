import type { Activity, Session } from '../schema/activity.ts';
import { countColumns } from '../schema/count.ts';
import type { Count, CountColumn } from '../schema/count.ts';
import type { Conflict } from '../schema/dataset.ts';
import { completeCounts, isKnown, mapCounts } from './complete-counts.ts';
import type { CountingCircumstances, Counts } from './complete-counts.ts';

export type FieldConflicts = ReadonlyMap<string, Conflict>;

/**
 * The participants of an activity as rules and sums read them (`domain.md` §3.2–3.3): its own counts, or the sums of
 * its sessions when the record says so; a mode that is not offered is `notApplicable`; a total that is not stated is
 * computed where every part is settled.
 *
 * @param conflicts undecided conflicts of this activity, by field: what hangs on one is `unknown`, never computed around
 */
export function participantsOf(activity: Activity, conflicts?: FieldConflicts): Readonly<Record<CountColumn, Count>> {
  if (conflicts?.has('countsFrom')) return mapCounts(() => ({ state: 'unknown' }));
  if (activity.countsFrom !== 'sessions') {
    return completeCounts(activity, circumstancesOf(activity, conflicts, ''));
  }
  const sessions = (activity.sessions ?? []).map((session) => sessionParticipantsOf(activity, session, conflicts));
  return mapCounts((column) =>
    conflicts && isSumUndecided(activity, conflicts, column)
      ? { state: 'unknown' }
      : sumOf(sessions.map((one) => one[column])),
  );
}

/** The participants of one session; its mode is the activity's. */
export function sessionParticipantsOf(activity: Activity, session: Session, conflicts?: FieldConflicts): Counts {
  return completeCounts(session, circumstancesOf(activity, conflicts, `sessions/${session.id}/`));
}

/**
 * One count for several: a number when every part is a number or not applicable; unknown as soon as one part is
 * unknown; not filled when one part is not filled, and when there is no part.
 */
export function sumOf(counts: readonly Count[]): Count {
  const unknown = counts.find((count) => count.state === 'unknown');
  if (unknown) return unknown;
  if (counts.length === 0 || !counts.every(isKnown)) return { state: 'notFilled' };
  if (counts.every((count) => count.state === 'notApplicable')) return { state: 'notApplicable' };
  return { state: 'number', value: counts.reduce((sum, one) => sum + (one.state === 'number' ? one.value : 0), 0) };
}

function circumstancesOf(
  { mode }: Activity,
  conflicts: FieldConflicts | undefined,
  prefix: string,
): CountingCircumstances {
  // Nearly all: nothing in them is undecided.
  if (conflicts === undefined || conflicts.size === 0) return { mode };
  return {
    mode,
    isModeUndecided: conflicts.has('mode'),
    isUndecided: (column: CountColumn) => conflicts.has(`${prefix}${column}`),
  };
}

/**
 * True when the sum of the sessions hangs on an undecided count: in that column or, for a session that is not in the
 * record because its fields are in conflict, in any column, since its total would have come from it.
 */
export function isSumUndecided(activity: Activity, conflicts: FieldConflicts, column: CountColumn): boolean {
  if (conflicts.has(column)) return true;
  for (const field of conflicts.keys()) {
    const [list, id, name] = field.split('/');
    if (list !== 'sessions') continue;
    if (name === column) return true;
    const isCount = (countColumns as readonly (string | undefined)[]).includes(name);
    if (isCount && !activity.sessions?.some((session) => session.id === id)) return true;
  }
  return false;
}

/**
 * True when nobody can say the total because something it hangs on is in several versions: a count, the mode, or where
 * the counts come from.
 *
 * @param total as `participantsOf` gives it
 */
export function isTotalUndecided(activity: Activity, conflicts: FieldConflicts, total: Count): boolean {
  if (total.state !== 'unknown') return false;
  if (conflicts.has('countsFrom') || conflicts.has('total')) return true;
  if (activity.countsFrom === 'sessions') {
    return conflicts.has('mode') || countColumns.some((column) => isSumUndecided(activity, conflicts, column));
  }
  // A total that is said to be unknown is so whatever its parts are.
  return activity.total === undefined && ['mode', ...countColumns].some((field) => conflicts.has(field));
}
