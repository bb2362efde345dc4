import { isClockOnly } from './fill-days.ts';
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

/**
 * The union of a person's intervals: two devices at once do not count twice (`attendance-formats.md` §7.8). Stated
 * minutes with gaps between joining and leaving never come to more than the time from the one to the other.
 */
export function presenceOfRows(rows: readonly AttendanceRow[]): Presence {
  const first = rows[0]!;
  if (rows.length === 1) return { minutes: minutesOfRow(first), isTwice: false };
  const whole: Interval[] = [];
  const spans: Interval[] = [];
  let inSpans = 0;
  let stated = 0;
  let isKnown = true;
  let hasClock = false;
  let isOfSeveral = false;
  for (const { from, to, minutes, place } of rows) {
    hasClock ||= from !== undefined && isClockOnly(from);
    isOfSeveral ||= place.file !== first.place.file;
    if (from !== undefined && to !== undefined && to >= from) {
      if (!hasGap(to - from, minutes)) whole.push({ from, to });
      else {
        spans.push({ from, to });
        inSpans += minutes!;
      }
    } else if (minutes === undefined) isKnown = false;
    else stated += minutes;
  }
  // Clocks of several files may be of one day or of two.
  if (hasClock && isOfSeveral) return unknown;
  const { minutes, isTwice } = unionOf(whole);
  const most = spans.length === 0 ? minutes : unionOf([...whole, ...spans]).minutes;
  return { minutes: isKnown ? stated + Math.min(minutes + inSpans, most) : undefined, isTwice };
}

/** The same for one row, as most people have. */
function minutesOfRow({ from, to, minutes }: AttendanceRow): number | undefined {
  if (from === undefined || to === undefined || to < from) return minutes;
  return hasGap(to - from, minutes) ? minutes : to - from;
}

const unknown: Presence = { minutes: undefined, isTwice: false };

/** @param intervals are put in order */
function unionOf(intervals: Interval[]): { readonly minutes: number; readonly isTwice: boolean } {
  // In a log they are in order already.
  if (!areInOrder(intervals)) intervals.sort((one, other) => one.from - other.from);
  let minutes = 0;
  let isTwice = false;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of intervals) {
    if (from < until - bridge) isTwice = true;
    if (to <= until) continue;
    minutes += to - Math.max(from, until);
    until = to;
  }
  return { minutes, isTwice };
}

function areInOrder(intervals: readonly Interval[]): boolean {
  for (let at = 1; at < intervals.length; at += 1) if (intervals[at]!.from < intervals[at - 1]!.from) return false;
  return true;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

function hasGap(length: number, minutes: number | undefined): boolean {
  return minutes !== undefined && length - minutes > gap;
}
