import { dayFromNumber } from '../schema/calendar-date.ts';
import { eventDateOf } from './event-date.ts';
import type { DateHints } from './event-date.ts';
import type { AttendanceRow, DateSource, Meeting } from './model.ts';

/** The meetings of a file that holds several, in its order; empty when all rows belong to one. */
export function meetingsOf(
  rows: readonly AttendanceRow[],
  hints: DateHints,
  source: DateSource | undefined,
): readonly Meeting[] {
  const byKey = new Map<string, AttendanceRow[]>();
  for (const row of rows) {
    if (row.meeting === undefined) continue;
    const group = byKey.get(row.meeting);
    if (group) group.push(row);
    else byKey.set(row.meeting, [row]);
  }
  if (byKey.size < 2) return [];
  return [...byKey].map(([key, own]): Meeting => {
    const days = own
      .flatMap((row) =>
        row.days.length > 0 ? row.days : row.from === undefined ? [] : [dayFromNumber(Math.floor(row.from / 1440))],
      )
      .toSorted();
    const [first, last] = [days[0], days.at(-1)];
    const evidence =
      first === undefined
        ? undefined
        : {
            source: source ?? ('row times' as const),
            candidates: [first],
            ...(last === undefined ? {} : { endDate: last }),
          };
    return { key, title: key, date: eventDateOf(evidence, hints), rows: own.length };
  });
}
