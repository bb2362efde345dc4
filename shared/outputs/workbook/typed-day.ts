import { isCalendarDate } from '../../schema/calendar-date.ts';

/** A date that somebody typed as text: sure, or one of two. Undefined when it is none. */
export type TypedDay = { readonly date: string } | { readonly dayFirst: string; readonly monthFirst: string };

const yearFirst = /^(\d{4})([-./])\s?(\d{1,2})(?:\2\s?(\d{1,2}))?\.?$/u;
/** With dots the day comes first in every country of the projects. */
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/u;
const dottedMonth = /^(\d{1,2})\.(\d{4})$/u;
const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/u;

/**
 * Reads `2024-05-07`, `2024.5.7`, `7.5.2024`, `2024-05`, `05.2024`, and with slashes whatever has one reading only:
 * `25/07/2024` is sure, `05/07/2024` is the fifth of July or the seventh of May. A year of two digits is no year.
 */
export function readTypedDay(typed: string): TypedDay | undefined {
  const text = typed.trim();
  const year = yearFirst.exec(text);
  if (year) return sure(year[1], year[3], year[4]);
  const dots = dotted.exec(text);
  if (dots) return sure(dots[3], dots[2], dots[1]);
  const month = dottedMonth.exec(text);
  if (month) return sure(month[2], month[1]);
  const slashes = slashed.exec(text);
  if (!slashes) return undefined;
  const dayFirst = sure(slashes[4], slashes[3], slashes[1]);
  const monthFirst = sure(slashes[4], slashes[1], slashes[3]);
  if (!dayFirst || !monthFirst || dayFirst.date === monthFirst.date) return dayFirst ?? monthFirst;
  return { dayFirst: dayFirst.date, monthFirst: monthFirst.date };
}

function sure(year = '', month = '', day?: string): { readonly date: string } | undefined {
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isCalendarDate(date) ? { date } : undefined;
}
