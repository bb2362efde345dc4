import { dayNumber } from '../schema/calendar-date.ts';
import type { AttendanceRow, EventDate } from './model.ts';

const minutesOfDay = 1440;

/** Whether a time stands for a clock only: of which day is not known. */
export function isClockOnly(minute: number): boolean {
  return minute < minutesOfDay;
}

/**
 * The one day that a file speaks of; undefined when it has several or none, or when which one has to be asked.
 * @param own what the file says by itself
 * @param date what was settled, by an answer too
 */
export function dayOfFile(own: EventDate, date: EventDate): string | undefined {
  // An answer of one day is about every file; an answer of several days is about all files together.
  for (const one of [date, own]) {
    if (one.date !== undefined && one.endDate === undefined && one.certainty !== 'ask') return one.date;
  }
  return undefined;
}

/** Rows that say no day themselves are of the file's day: their times, and whom each day had. */
export function fillDays(rows: readonly AttendanceRow[], day: string | undefined): readonly AttendanceRow[] {
  if (day === undefined || rows.every((row) => row.days.length > 0)) return rows;
  const days = [day];
  const midnight = dayNumber(day) * minutesOfDay;
  const dated = (minute: number | undefined) =>
    minute !== undefined && isClockOnly(minute) ? minute + midnight : minute;
  return rows.map((row) => (row.days.length > 0 ? row : { ...row, days, from: dated(row.from), to: dated(row.to) }));
}
