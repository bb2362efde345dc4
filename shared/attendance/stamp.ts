import { dayFromNumber, dayNumber, isCalendarDate } from '../schema/calendar-date.ts';
import type { Cell } from '../reading/sheet.ts';
import { monthOfWord } from './month-words.ts';

/** Which of two numbers is the day when both may be one. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/**
 * A date, a time or both as somebody wrote them. With `order: 'either'` nobody can tell the day from the month by this
 * value alone: {@link dayOf} then needs to be told.
 */
export interface Stamp {
  readonly year: number;
  /** As they stand there; for `sure` the month and the day. */
  readonly first: number;
  readonly second: number;
  readonly order: 'sure' | DayOrder | 'either';
  /** Minutes since midnight, with parts of a minute; absent: only a date. */
  readonly minutes?: number;
  /** The time was written with AM or PM. */
  readonly isTwelveHour: boolean;
}

const numericDate = /^(\d{1,4})\s?([./_-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)\.?,?/u;
const dateWithMonth =
  /^(?:\p{L}+\.?,?\s+)?(?:(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})|(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4}))/u;
const timePart =
  /(?:^|[^\d])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?\s?(?:m\b|m\.|$|[^\p{L}\d])/iu;

interface DatePart {
  readonly stamp: Omit<Stamp, 'minutes' | 'isTwelveHour'>;
  readonly length: number;
}

const knownDates = new Map<string, DatePart | null>();

/** Reads `1/31/2023, 9:50:12 AM`, `2022-05-27 10:00:00`, `May 2, 2022 09:09:58` …; null when the text is no such thing. */
export function readStamp(text: string): Stamp | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 60) return null;
  const head = trimmed.slice(0, trimmed.search(/[T\s](?=\D*\d{1,2}[:.]\d{2})/u) >>> 0);
  const date = dateAtStart(head) ?? dateAtStart(trimmed);
  if (!date) return null;
  const time = timeOf(trimmed.slice(date.length));
  return { ...date.stamp, isTwelveHour: time?.isTwelveHour ?? false, ...(time ? { minutes: time.minutes } : {}) };
}

function dateAtStart(text: string): DatePart | null {
  let part = knownDates.get(text);
  if (part === undefined) {
    part = findDate(text);
    if (knownDates.size > 5_000) knownDates.clear();
    knownDates.set(text, part);
  }
  return part;
}

function findDate(text: string): DatePart | null {
  const numeric = numericDate.exec(text);
  if (numeric) {
    const [whole, a = '', separator = '', b = '', c = ''] = numeric;
    const stamp = stampOf(a, b, c, separator);
    return stamp && { stamp, length: whole.length };
  }
  const named = dateWithMonth.exec(text);
  if (!named) return null;
  const month = monthOfWord(named[1] ?? named[5] ?? '');
  if (month === undefined) return null;
  const year = Number(named[3] ?? named[6]);
  const day = Number(named[2] ?? named[4]);
  return exists(year, month, day)
    ? { stamp: { year, first: month, second: day, order: 'sure' }, length: named[0].length }
    : null;
}

/** @param separator dots put the day first everywhere; slashes and dashes do not tell */
export function stampOf(a: string, b: string, c: string, separator: string): DatePart['stamp'] | null {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return exists(x, y, z) ? { year: x, first: y, second: z, order: 'sure' } : null;
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return null;
  const year = c.length === 2 ? 2000 + z : z;
  const isDayFirst = exists(year, y, x);
  const isMonthFirst = separator !== '.' && exists(year, x, y);
  if (!isDayFirst && !isMonthFirst) return null;
  if (x === y) return { year, first: x, second: y, order: 'sure' };
  const order = isDayFirst && isMonthFirst ? 'either' : isDayFirst ? 'dayFirst' : 'monthFirst';
  return { year, first: x, second: y, order };
}

function exists(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2100 && isCalendarDate(isoDay(year, month, day));
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `9:58 AM`, `18:02`, `14:05:30`: minutes since midnight. */
export function timeOf(text: string): { readonly minutes: number; readonly isTwelveHour: boolean } | null {
  const match = timePart.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = match;
  const isTwelveHour = half !== undefined;
  const hour = isTwelveHour ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return { minutes: hour * 60 + Number(minutes) + Number(seconds) / 60, isTwelveHour };
}

/** The calendar day of a stamp, given how the file orders days and months. */
export function dayOf(stamp: Stamp, order: DayOrder): string {
  const { year, first, second } = stamp;
  if (stamp.order === 'sure') return isoDay(year, first, second);
  const used = stamp.order === 'either' ? order : stamp.order;
  return used === 'dayFirst' ? isoDay(year, second, first) : isoDay(year, first, second);
}

/** Minutes since 1970-01-01 as written, without a zone; undefined for a date without a time. */
export function minuteOf(stamp: Stamp, order: DayOrder): number | undefined {
  return stamp.minutes === undefined ? undefined : dayNumber(dayOf(stamp, order)) * 1440 + stamp.minutes;
}

const epoch1900 = dayNumber('1899-12-30');
const epoch1904 = dayNumber('1904-01-01');

/** A date that a spreadsheet holds as a number of days. To the second: 09:30 must not become 09:29:59.999. */
export function stampOfSerial({
  serial,
  date1904,
}: {
  readonly serial: number;
  readonly date1904: boolean;
}): Stamp | null {
  const days = Math.floor(serial + 1e-9);
  const seconds = Math.round((serial - days) * 86_400);
  if (days < 1 && !date1904) return null;
  const day = dayFromNumber(days + (date1904 ? epoch1904 : epoch1900));
  if (!isCalendarDate(day) || day < '1990' || day > '2101') return null;
  const stamp = {
    year: Number(day.slice(0, 4)),
    first: Number(day.slice(5, 7)),
    second: Number(day.slice(8)),
    order: 'sure' as const,
  };
  return seconds === 0 ? { ...stamp, isTwelveHour: false } : { ...stamp, isTwelveHour: false, minutes: seconds / 60 };
}

/** The stamp of a cell: text, or a spreadsheet's date. */
export function stampOfCell(cell: Cell | undefined): Stamp | null {
  if (typeof cell === 'string') return readStamp(cell);
  return cell !== null && typeof cell === 'object' && 'serial' in cell ? stampOfSerial(cell) : null;
}
