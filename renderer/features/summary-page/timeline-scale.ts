import { dayNumber, firstDayOf, lastDayOf } from '../../../shared/schema/calendar-date.ts';
import type { PlanSpan } from '../../../shared/schema/project.ts';
import type { PlanRow } from '../../../shared/summary/plan-delivery.ts';
import { undecidedKey } from '../../../shared/summary/counted-activities.ts';

/** A stretch of the timeline, both in parts of 1 from its beginning. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Whole years, so that the lines of the years are at even distances. */
export interface Timeline {
  readonly years: readonly { readonly year: string; readonly start: number }[];
  readonly planned: (span: PlanSpan) => Stretch;
  /** Where a first day, or a month when no more is known, lies. */
  readonly held: (date: string) => Stretch;
}

/** @returns null when neither the plan nor an activity has a date */
export function timelineOf(rows: readonly PlanRow[]): Timeline | null {
  const dates = rows.flatMap(({ item, first }) => [
    ...(item.span ? [firstDayOf(item.span.from), lastDayOf(item.span.to ?? item.span.from)] : []),
    ...(first ? settledDates(first.firstDate).map(firstDayOf) : []),
  ]);
  const sorted = dates.toSorted();
  const [earliest] = sorted;
  const latest = sorted.at(-1);
  if (earliest === undefined || latest === undefined) return null;
  const from = dayNumber(`${earliest.slice(0, 4)}-01-01`);
  const days = dayNumber(`${latest.slice(0, 4)}-12-31`) - from + 1;
  const stretch = (first: string, last: string): Stretch => ({
    start: (dayNumber(first) - from) / days,
    length: (dayNumber(last) - dayNumber(first) + 1) / days,
  });
  const firstYear = Number(earliest.slice(0, 4));
  const years = Array.from({ length: Number(latest.slice(0, 4)) - firstYear + 1 }, (_, index) => {
    const year = String(firstYear + index);
    return { year, start: stretch(`${year}-01-01`, `${year}-01-01`).start };
  });
  return {
    years,
    planned: ({ from: first, to = first }) => stretch(firstDayOf(first), lastDayOf(to)),
    held: (date) => stretch(firstDayOf(date), lastDayOf(date)),
  };
}

/** The first day of an activity, when it has one and it is settled. */
export function settledDates(firstDate: string | undefined): readonly string[] {
  return firstDate === undefined || firstDate === undecidedKey ? [] : [firstDate];
}
