import type { AttendanceRow } from './model.ts';

/** How long somebody was there, and whether at some time on two devices. */
export interface Presence {
  /** Undefined: unknown for some row, which never excludes. */
  readonly minutes: number | undefined;
  readonly isTwice: boolean;
}

/** A stated duration that is so much shorter than from joining to leaving tells of gaps that the row does not show. */
const gap = 1;
/** Connections that follow each other within a minute are one: a change of role, a short loss. */
const bridge = 1;

/** The union of a person's intervals: two devices at once do not count twice (`attendance-formats.md` §7.8). */
export function presenceOfRows(rows: readonly AttendanceRow[]): Presence {
  const intervals: Interval[] = [];
  let stated = 0;
  let isKnown = true;
  for (const { from, to, minutes } of rows) {
    if (from !== undefined && to !== undefined && to >= from && !hasGap(to - from, minutes))
      intervals.push({ from, to });
    else if (minutes === undefined) isKnown = false;
    else stated += minutes;
  }
  if (intervals.length > 1) intervals.sort((one, other) => one.from - other.from);
  let total = stated;
  let isTwice = false;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of intervals) {
    if (from < until - bridge) isTwice = true;
    if (to <= until) continue;
    total += to - Math.max(from, until);
    until = to;
  }
  return { minutes: isKnown ? total : undefined, isTwice };
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

function hasGap(length: number, minutes: number | undefined): boolean {
  return minutes !== undefined && length - minutes > gap;
}
