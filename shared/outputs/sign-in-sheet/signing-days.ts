import type { Session } from '../../schema/activity.ts';
import { dayFromNumber, dayNumber } from '../../schema/calendar-date.ts';

/** More columns of signatures do not fit on a page. */
const mostSigningDays = 10;

/**
 * The days on which people sign, each with a column of its own: every day of every session, sorted. Empty when a session
 * is dated to a month only, when none is dated, or when the days are more than {@link mostSigningDays}: there is one
 * column of signatures then.
 */
export function signingDaysOf(sessions: readonly Session[]): readonly string[] {
  const days = new Set<string>();
  for (const { from, to } of sessions) {
    const first = from ?? to;
    const last = to ?? from;
    if (first === undefined || last === undefined) continue;
    if (first.length !== 10 || last.length !== 10) return [];
    const count = dayNumber(last) - dayNumber(first) + 1;
    if (count > mostSigningDays) return [];
    for (let day = 0; day < count; day += 1) days.add(dayFromNumber(dayNumber(first) + day));
  }
  return days.size > mostSigningDays ? [] : [...days].toSorted();
}
