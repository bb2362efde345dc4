import { orderOf, readingsOf } from './day-order.ts';
import type { OrderFound } from './day-order.ts';
import type { DraftRow } from './draft-row.ts';
import type { DateEvidence, DateHints } from './event-date.ts';
import { eventDateOf } from './event-date.ts';
import type { FileSummary } from './file-summary.ts';
import type { AttendanceRow } from './model.ts';
import { dayOf } from './stamp.ts';
import type { Stamp } from './stamp.ts';

/**
 * How the dates of a platform's log are to be read. What the dates themselves leave open, the file's name, the activity
 * or a person settles.
 */
export function orderOfLog(rows: readonly DraftRow[], summary: FileSummary, hints: DateHints): OrderFound {
  const stamps: Stamp[] = [];
  for (const { join, leave } of rows) {
    if (join) stamps.push(join);
    if (leave) stamps.push(leave);
  }
  for (const stamp of [summary.start, summary.end, rows[0]?.eventStart]) if (stamp) stamps.push(stamp);
  const found = orderOf(stamps);
  const start = summary.start ?? stamps.find(({ date }) => date.order === 'either');
  if (!found.isOpen || !start) return found;
  const date = eventDateOf({ source: 'event start', candidates: readingsOf(start, found.order) }, hints);
  if (date.certainty !== 'certain' || date.date === undefined) return found;
  return { order: dayOf(start, 'dayFirst') === date.date ? 'dayFirst' : 'monthFirst', isOpen: true };
}

/** When a log says that the event was: by its stated start, else by who came first. */
export function logDateOf(
  drafts: readonly DraftRow[],
  rows: readonly AttendanceRow[],
  summary: FileSummary,
  { order, isOpen }: OrderFound,
): DateEvidence | undefined {
  const stated = summary.start ?? drafts[0]?.eventStart;
  const start = stated ?? firstOf(drafts, order);
  if (!start) return dateColumnOf(drafts, order);
  const last = lastDayOf(rows);
  return {
    source: stated ? 'event start' : 'row times',
    candidates: isOpen ? readingsOf(start, order) : [dayOf(start, order)],
    ...(last === undefined ? {} : { endDate: last }),
  };
}

function firstOf(drafts: readonly DraftRow[], order: OrderFound['order']): Stamp | undefined {
  let first: Stamp | undefined;
  let firstDay = '';
  for (const { join } of drafts) {
    const day = join ? dayOf(join, order) : '';
    if (!join || (first && day >= firstDay)) continue;
    first = join;
    firstDay = day;
  }
  return first;
}

function lastDayOf(rows: readonly AttendanceRow[]): string | undefined {
  let last = '';
  for (const { days } of rows) for (const day of days) if (day > last) last = day;
  return last === '' ? undefined : last;
}

/** A typed list may have a column of dates. */
function dateColumnOf(drafts: readonly DraftRow[], order: OrderFound['order']): DateEvidence | undefined {
  const days = drafts.flatMap(({ date }) => (date ? [dayOf(date, order)] : [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { source: 'row times', candidates: [first], endDate: last };
}
