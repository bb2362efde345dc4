import type { Activity } from '../schema/activity.ts';
import { firstDayOf, lastDayOf } from '../schema/calendar-date.ts';
import type { Conflict } from '../schema/dataset.ts';

/**
 * The date an activity begins: the earliest of its sessions, a day or, where no more is known, a month. Undefined when
 * no session is dated.
 */
export function firstDateOf(activity: Activity): string | undefined {
  const { sessions } = activity;
  if (sessions === undefined) return undefined;
  let first: string | undefined;
  for (const session of sessions) {
    const date = session.from ?? session.to;
    if (date !== undefined && (first === undefined || compareDates(date, first, firstDayOf) < 0)) first = date;
  }
  return first;
}

/** The date an activity ends: the latest of its sessions, a day or a month. Undefined when no session is dated. */
export function lastDateOf(activity: Activity): string | undefined {
  let last: string | undefined;
  for (const session of activity.sessions ?? []) {
    const date = session.to ?? session.from;
    if (date !== undefined && (last === undefined || compareDates(date, last, lastDayOf, -1) > 0)) last = date;
  }
  return last;
}

/**
 * True when nobody can say when the activity begins, because a first day is in two versions. A session's last day
 * decides only where it has no first day.
 * @param conflicts undecided conflicts of this activity, by field
 */
export function isFirstDateUndecided(activity: Activity, conflicts: ReadonlyMap<string, Conflict>): boolean {
  for (const field of conflicts.keys()) {
    const [list, id, name] = field.split('/');
    if (list !== 'sessions') continue;
    if (name === 'from') return true;
    if (name === 'to' && !activity.sessions?.some((session) => session.id === id && session.from)) return true;
  }
  return false;
}

/** Where a month and a day begin or end together, the day says more and stands first (`dayFirst` −1: last). */
function compareDates(one: string, other: string, dayOf: (date: string) => string, dayFirst = 1): number {
  const [a, b] = [dayOf(one), dayOf(other)];
  if (a !== b) return a < b ? -1 : 1;
  return (other.length - one.length) * dayFirst;
}
