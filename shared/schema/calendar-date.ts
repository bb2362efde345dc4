import { z } from 'zod';

/**
 * Calendar dates as text, never instants: a day `2022-05-02`, or a month `2022-09` when no more is known.
 * All arithmetic on them is here. Text order is date order; a month stands before its days.
 */
const datePattern = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

/** True for a day or month that exists, years 1900 to 2199. `2022-02-30` does not exist. */
export function isCalendarDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  if (year < 1900 || year > 2199) return false;
  return match[3] === undefined || Number(match[3]) <= daysInMonth(year, Number(match[2]));
}

export const calendarDateSchema = z.string().refine(isCalendarDate, 'notADate');
/** A day, where a month would not do. */
export const calendarDaySchema = z.string().refine((text) => text.length === 10 && isCalendarDate(text), 'notADate');

/** Local time of day, `09:00`. */
export const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'notATime');

/** @param month 1 to 12 */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function yearOf(date: string): string {
  return date.slice(0, 4);
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The quarter a date lies in: `2022-Q2`. */
export function quarterOf(date: string): string {
  return `${yearOf(date)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** First day of a day or month. */
export function firstDayOf(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day of a day or month. */
export function lastDayOf(date: string): string {
  if (date.length !== 7) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** Whole months from one date's month to another's; negative when the other is earlier. */
export function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (algorithm: H. Hinnant, "days_from_civil"). */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The day with that number: the inverse of {@link dayNumber}. */
export function dayFromNumber(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
