import type { Activity } from '../schema/activity.ts';
import { dayNumber, firstDayOf, lastDayOf } from '../schema/calendar-date.ts';

/** A session longer than this lies over too much else to be recognised by its days. */
const longest = 14;

/** Days from first to last, as numbers of days. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** No more than the month is known, or it is so long that much else lies in it. */
  readonly isLoose: boolean;
}

/** The days of each dated session. */
export function spansOf({ sessions = [] }: Activity): readonly Span[] {
  return sessions.flatMap(({ from, to }) => {
    const first = from ?? to;
    const last = to ?? from;
    if (first === undefined || last === undefined) return [];
    const [one, other] = [dayNumber(firstDayOf(first)), dayNumber(lastDayOf(last))];
    // An end before its beginning is a finding of its own.
    const isLoose = first.length === 7 || last.length === 7 || other - one >= longest;
    return [{ first: one, last: Math.max(one, other), isLoose }];
  });
}

/** `same time`: one is known by the month only, or lasted for weeks, and the other lies in it. */
export type Nearness = 'same' | 'overlapping' | 'same time' | 'apart' | 'unknown';

export interface DaysComparison {
  readonly nearness: Nearness;
  /** Days from the end of one to the beginning of the other; 0 when they overlap. */
  readonly apart: number;
}

/** How near the days of two activities lie, session by session. */
export function compareDays(one: readonly Span[], other: readonly Span[]): DaysComparison {
  if (one.length === 0 || other.length === 0) return { nearness: 'unknown', apart: 0 };
  let apart = Infinity;
  let isExact = false;
  for (const a of one) {
    for (const b of other) {
      const gap = Math.max(0, a.first - b.last, b.first - a.last);
      if (gap === 0 && !a.isLoose && !b.isLoose) isExact = true;
      apart = Math.min(apart, gap);
    }
  }
  if (apart > 0) return { nearness: 'apart', apart };
  if (!isExact) return { nearness: 'same time', apart };
  const isSame = firstOf(one) === firstOf(other) && lastOf(one) === lastOf(other);
  return { nearness: isSame ? 'same' : 'overlapping', apart };
}

function firstOf(spans: readonly Span[]): number {
  return Math.min(...spans.map(({ first }) => first));
}

function lastOf(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ last }) => last));
}
