import { dayFromNumber, dayNumber, isCalendarDate } from '../../schema/calendar-date.ts';

/** Day number (from 1970) of serial 0 in both date systems of spreadsheets. */
const epoch1900 = dayNumber('1899-12-30');
const epoch1904 = dayNumber('1904-01-01');
/** Spreadsheets of the 1900 system count a 29 February 1900, so their serials are unsure before 1 March. */
const firstSureSerial = dayNumber('1900-03-01') - epoch1900;
const minutesPerDay = 1440;
const secondsPerDay = 86_400;

/** The serial of a day in the 1900 system; `undefined` for days before 1 March 1900, which programs count differently. */
export function serialOfDay(day: string): number | undefined {
  const serial = dayNumber(day) - epoch1900;
  return serial >= firstSureSerial ? serial : undefined;
}

/** The day of a serial; `undefined` when it has a time of day, is unsure or lies outside the years a record can hold. */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  if (!Number.isInteger(serial) || serial < (date1904 ? 0 : firstSureSerial) || serial > 200_000) return undefined;
  const day = dayFromNumber(serial + (date1904 ? epoch1904 : epoch1900));
  return isCalendarDate(day) ? day : undefined;
}

/** Part of a day for a local time `09:30`. */
export function serialOfTime(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) / minutesPerDay;
}

/** The time `09:30` of a part of a day; `undefined` when it is not a whole minute (to half a second) of one day. */
export function timeOfSerial(serial: number): string | undefined {
  if (!(serial >= 0 && serial < 1)) return undefined;
  const seconds = Math.round(serial * secondsPerDay);
  const minutes = Math.floor(seconds / 60);
  if (seconds % 60 !== 0 || minutes >= minutesPerDay) return undefined;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
