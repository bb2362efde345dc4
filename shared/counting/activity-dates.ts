import type { Activity } from '../schema/activity.ts';
import { firstDayOf, lastDayOf } from '../schema/calendar-date.ts';

/**
 * The date an activity begins: the earliest of its sessions, a day or, where no more is known, a month. Undefined when
 * no session is dated.
 */
export function firstDateOf(activity: Activity): string | undefined {
  let first: string | undefined;
  for (const session of activity.sessions ?? []) {
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

/** Where a month and a day begin or end together, the day says more and stands first (`dayFirst` −1: last). */
function compareDates(one: string, other: string, dayOf: (date: string) => string, dayFirst = 1): number {
  const [a, b] = [dayOf(one), dayOf(other)];
  if (a !== b) return a < b ? -1 : 1;
  return (other.length - one.length) * dayFirst;
}
