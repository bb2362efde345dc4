import { dayNumber } from '../schema/calendar-date.ts';
import { dayOf } from './stamp.ts';
import type { DayOrder } from '../counting/date-part.ts';
import type { Stamp } from './stamp.ts';

/** How a file orders days and months. `open`: both readings exist, and nothing in the file tells which is meant. */
export interface OrderFound {
  readonly order: DayOrder;
  readonly isOpen: boolean;
}

/** Days that an event may be apart in its log; readings a month apart are told by it. */
const fewDays = 14;

/**
 * Settles the order by all dates of a file together: one day over 12 tells it for all; else the reading in which they lie
 * close together; else it stays open, with the likelier one proposed (a time with AM or PM is American).
 */
export function orderOf(stamps: readonly Stamp[]): OrderFound {
  let [dayFirst, monthFirst, open] = [0, 0, 0];
  let isTwelveHour = false;
  for (const stamp of stamps) {
    if (stamp.date.order === 'dayFirst') dayFirst += 1;
    else if (stamp.date.order === 'monthFirst') monthFirst += 1;
    else if (stamp.date.order === 'either') open += 1;
    isTwelveHour ||= stamp.isTwelveHour;
  }
  if (dayFirst !== monthFirst) return { order: dayFirst > monthFirst ? 'dayFirst' : 'monthFirst', isOpen: false };
  const proposed: DayOrder = isTwelveHour ? 'monthFirst' : 'dayFirst';
  if (open === 0) return { order: proposed, isOpen: false };
  const [spanDayFirst, spanMonthFirst] = [spanOf(stamps, 'dayFirst'), spanOf(stamps, 'monthFirst')];
  if (spanDayFirst <= fewDays && spanMonthFirst > fewDays) return { order: 'dayFirst', isOpen: false };
  if (spanMonthFirst <= fewDays && spanDayFirst > fewDays) return { order: 'monthFirst', isOpen: false };
  return { order: proposed, isOpen: true };
}

function spanOf(stamps: readonly Stamp[], order: DayOrder): number {
  let [first, last] = ['9999-12-31', '0000-01-01'];
  for (const stamp of stamps) {
    const day = dayOf(stamp, order);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return stamps.length === 0 ? 0 : dayNumber(last) - dayNumber(first);
}

/** Both readings of a stamp that has two, the proposed one first. */
export function readingsOf(stamp: Stamp, order: DayOrder): readonly string[] {
  const other = order === 'dayFirst' ? 'monthFirst' : 'dayFirst';
  return [...new Set([dayOf(stamp, order), dayOf(stamp, other)])];
}
