import { dayNumber, isCalendarDate } from '../schema/calendar-date.ts';
import { monthOfWord } from './month-words.ts';

/** Which of two numbers is the day when both may be one. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** A written date in each of its readings; one reading only where the other does not exist. */
export interface WrittenDate {
  /** `either`: nobody can tell the day from the month by this value alone. */
  readonly order: 'sure' | DayOrder | 'either';
  readonly dayFirst: string;
  readonly monthFirst: string;
  /** The same as days since 1970. */
  readonly dayFirstNumber: number;
  readonly monthFirstNumber: number;
}

export interface DatePart {
  readonly date: WrittenDate;
  /** Letters that it takes. */
  readonly length: number;
}

const numericDate = /^(\d{1,4})\s?([./_-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)\.?,?/u;
const dateWithMonth =
  /^(?:\p{L}+\.?,?\s+)?(?:(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})|(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4}))/u;

const known = new Map<string, DatePart | null>();
/** Longer pieces would keep the whole text of the file in memory. */
const longestKnown = 12;

/** The date that a text begins with. A log repeats few of them: each is read once. Texts that are no date are forgotten. */
export function dateAtStart(text: string): DatePart | null {
  let part = known.get(text);
  if (part === undefined) {
    part = findDate(text);
    if (known.size > 5_000) known.clear();
    if (text.length <= longestKnown && (part || beginsWithDigit(text))) known.set(text, part);
  }
  return part;
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function findDate(text: string): DatePart | null {
  const numeric = numericDate.exec(text);
  if (numeric) {
    const [whole, a = '', separator = '', b = '', c = ''] = numeric;
    const date = readNumericDate(a, b, c, separator);
    return date && { date, length: whole.length };
  }
  const named = dateWithMonth.exec(text);
  if (!named) return null;
  const month = monthOfWord(named[1] ?? named[5] ?? '');
  if (month === undefined) return null;
  const date = sureDate(Number(named[3] ?? named[6]), month, Number(named[2] ?? named[4]));
  return date && { date, length: named[0].length };
}

/** @param separator dots put the day first everywhere; slashes and dashes do not tell */
export function readNumericDate(a: string, b: string, c: string, separator: string): WrittenDate | null {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return sureDate(x, y, z);
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return null;
  const year = c.length === 2 ? 2000 + z : z;
  const dayFirst = existing(year, y, x);
  const monthFirst = separator === '.' ? undefined : existing(year, x, y);
  if (dayFirst !== undefined && dayFirst === monthFirst) return writtenDate('sure', dayFirst, dayFirst);
  if (dayFirst !== undefined && monthFirst !== undefined) return writtenDate('either', dayFirst, monthFirst);
  if (dayFirst !== undefined) return writtenDate('dayFirst', dayFirst, dayFirst);
  return monthFirst === undefined ? null : writtenDate('monthFirst', monthFirst, monthFirst);
}

/** A date that can be read in one way only; null when it does not exist. */
export function sureDate(year: number, month: number, day: number): WrittenDate | null {
  const iso = existing(year, month, day);
  return iso === undefined ? null : writtenDate('sure', iso, iso);
}

function writtenDate(order: WrittenDate['order'], dayFirst: string, monthFirst: string): WrittenDate {
  return { order, dayFirst, monthFirst, dayFirstNumber: dayNumber(dayFirst), monthFirstNumber: dayNumber(monthFirst) };
}

function existing(year: number, month: number, day: number): string | undefined {
  const iso = isoDay(year, month, day);
  return year >= 1990 && year <= 2100 && isCalendarDate(iso) ? iso : undefined;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
