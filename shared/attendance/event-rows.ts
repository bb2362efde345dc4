import type { DraftRow } from './draft-row.ts';
import { minuteOf } from './stamp.ts';
import type { DayOrder } from '../counting/date-part.ts';

/** When somebody was there, in minutes since 1970-01-01 as written. */
export interface Interval {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const none: Interval = { from: undefined, to: undefined };

/**
 * Pairs joining and leaving in a log of events (Teams 2020, live events): each joining lasts until that name's next
 * leaving, or until the last event of the log when there is none. Where the words of the action are unknown, the word of
 * a name's first event means joining.
 *
 * @returns the interval that each row begins; rows of leaving have none of their own
 */
export function intervalsOfEvents(rows: readonly DraftRow[], order: DayOrder): ReadonlyMap<DraftRow, Interval> {
  const timed = rows
    .map((row) => ({ row, at: row.join ? minuteOf(row.join, order) : undefined }))
    .filter((one): one is { row: DraftRow; at: number } => one.at !== undefined)
    .toSorted((one, other) => one.at - other.at);
  const end = timed.at(-1)?.at;
  const open = new Map<string, { row: DraftRow; from: number }>();
  const intervals = new Map<DraftRow, Interval>();
  const seen = new Set<string>();
  for (const { row, at } of timed) {
    const key = `${row.meeting ?? ''}\n${row.label}`;
    const isJoining = row.joined ?? !open.has(key);
    const begun = open.get(key);
    seen.add(key);
    if (isJoining) {
      if (!begun) open.set(key, { row, from: at });
      intervals.set(row, none);
    } else if (begun) {
      intervals.set(begun.row, { from: begun.from, to: at });
      intervals.set(row, none);
      open.delete(key);
    } else intervals.set(row, { from: undefined, to: at });
  }
  for (const { row, from } of open.values()) intervals.set(row, { from, to: end });
  return intervals;
}
