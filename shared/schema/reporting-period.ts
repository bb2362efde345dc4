import { z } from 'zod';
import { lastDayOf, quarterOf, yearOf } from './calendar-date.ts';

/** A reporting period: a year `2022` or a quarter `2022-Q2`. */
export const reportingPeriodSchema = z.string().regex(/^(?:19|20|21)\d{2}(?:-Q[1-4])?$/, 'notAPeriod');

/** True when a date (day or month) lies in the period. An activity belongs to the period of its first day (`domain.md` §5). */
export function isInPeriod(date: string, period: string): boolean {
  return (period.length === 4 ? yearOf(date) : quarterOf(date)) === period;
}

/** First and last day of a period. */
export function periodSpan(period: string): { readonly from: string; readonly to: string } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const firstMonth = (Number(period.slice(6)) - 1) * 3 + 1;
  const month = (number: number) => `${period.slice(0, 4)}-${String(number).padStart(2, '0')}`;
  return { from: `${month(firstMonth)}-01`, to: lastDayOf(month(firstMonth + 2)) };
}
