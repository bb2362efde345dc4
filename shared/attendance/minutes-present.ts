import type { AttendanceRow } from './model.ts';

/** How long somebody was there, and whether at some time on two devices. */
export interface Presence {
  /** Absent: unknown for some row, which never excludes. */
  readonly minutes?: number;
  readonly isTwice: boolean;
}

/** A stated duration that is so much shorter than from joining to leaving tells of gaps that the row does not show. */
const gap = 1;
/** Connections that follow each other within a minute are one: a change of role, a short loss. */
const bridge = 1;

/** The union of a person's intervals: two devices at once do not count twice (`attendance-formats.md` §7.8). */
export function presenceOfRows(rows: readonly AttendanceRow[]): Presence {
  if (rows.length === 1) return presenceOfRow(rows[0]!);
  const intervals: { from: number; to: number }[] = [];
  let stated = 0;
  let isKnown = true;
  for (const { from, to, minutes } of rows) {
    const hasInterval = from !== undefined && to !== undefined && to >= from;
    if (hasInterval && (minutes === undefined || to - from - minutes <= gap)) intervals.push({ from, to });
    else if (minutes === undefined) isKnown = false;
    else stated += minutes;
  }
  if (!isKnown && intervals.length === 0) return { isTwice: false };
  if (intervals.length === 0) return { minutes: stated, isTwice: false };
  intervals.sort((one, other) => one.from - other.from);
  let total = 0;
  let isTwice = false;
  let current = intervals[0]!;
  for (const next of intervals.slice(1)) {
    if (next.from < current.to - bridge) isTwice = true;
    if (next.from <= current.to) current = { from: current.from, to: Math.max(current.to, next.to) };
    else {
      total += current.to - current.from;
      current = next;
    }
  }
  const minutes = total + current.to - current.from + stated;
  return { ...(isKnown ? { minutes } : {}), isTwice };
}

function presenceOfRow({ from, to, minutes }: AttendanceRow): Presence {
  if (from !== undefined && to !== undefined && to >= from && (minutes === undefined || to - from - minutes <= gap))
    return { minutes: to - from, isTwice: false };
  return minutes === undefined ? unknown : { minutes, isTwice: false };
}

const unknown: Presence = { isTwice: false };
