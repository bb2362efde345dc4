import { personGroups } from '../../../shared/attendance/review.ts';
import type { PersonLine } from '../../../shared/attendance/review.ts';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';

/** Two lines that may be one person, to be looked at side by side. */
export interface Pair {
  readonly one: PersonLine;
  readonly other: PersonLine;
}

/** Every two people of whom the session says that they may be one, each pair once, in the order of the lists. */
export function pairsOf(
  session: Pick<AttendanceSession, 'people'>,
  limit: number,
): { readonly total: number; readonly pairs: readonly Pair[] } {
  const people = new Map<string, PersonLine>();
  for (const group of personGroups) {
    for (const person of session.people(group, 0, Number.MAX_SAFE_INTEGER).people) people.set(person.key, person);
  }
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const one of people.values()) {
    for (const key of one.perhapsSameAs) {
      const other = people.get(key);
      const name = [one.key, key].toSorted().join('\n');
      if (!other || seen.has(name)) continue;
      seen.add(name);
      if (pairs.length < limit) pairs.push({ one, other });
    }
  }
  return { total: seen.size, pairs };
}
