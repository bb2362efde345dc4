import type { Cell } from '../reading/sheet.ts';
import { dayFromNumber, dayNumber, isCalendarDate } from '../schema/calendar-date.ts';
import { dateAtStart, sureDate } from '../counting/date-part.ts';
import type { DatePart, DayOrder, WrittenDate } from '../counting/date-part.ts';

/** A date, or a date and a time, as somebody wrote them. */
export interface Stamp {
  readonly date: WrittenDate;
  /** Minutes since midnight, with parts of a minute; undefined: only a date. */
  readonly minutes: number | undefined;
  /** The time was written with AM or PM. */
  readonly isTwelveHour: boolean;
}

const timePart =
  /(?:^|[^\d])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?\s?(?:m\b|m\.|$|[^\p{L}\d])/iu;
/** What almost every log writes: `01/31/2023 09:50:12 AM`, `28/01/2022, 09:55:02`, `2022-05-27T10:00`. */
const plainTime = /^[ ,T]*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ \u00A0\u202F]?([AP])M)?$/iu;

/** Reads `1/31/2023, 9:50:12 AM`, `2022-05-27 10:00:00`, `May 2, 2022 09:09:58` …; null when the text is no such thing. */
export function readStamp(text: string): Stamp | null {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > 60) return null;
  const date =
    headOf(trimmed) ??
    dateAtStart(trimmed.slice(0, trimmed.search(/[T\s](?=\D*\d{1,2}[:.]\d{2})/u) >>> 0)) ??
    dateAtStart(trimmed);
  if (!date) return null;
  const time = plainTimeAt(trimmed, date.length) ?? timeOf(trimmed.slice(date.length));
  return time ? stampAt(date, time) : { date: date.date, minutes: undefined, isTwelveHour: false };
}

/** The first word that was a date, and what it said: in a log the next one nearly always says the same. */
const longestHead = 12;
let lastHead = '';
let lastDate: DatePart | null = null;

function headOf(text: string): DatePart | null {
  if (lastDate && text.charCodeAt(lastHead.length) === 0x20 && text.startsWith(lastHead)) return lastDate;
  const blank = text.indexOf(' ');
  const date = blank > 0 ? dateAtStart(text.slice(0, blank)) : null;
  // A longer piece would keep the whole text of the file in memory.
  if (date && blank <= longestHead) {
    lastDate = date;
    lastHead = text.slice(0, blank);
  }
  return date;
}

const mostStamps = 20_000;
let stamps = new Map<number, Stamp>();
let stampsOf: DatePart | undefined;

/** One stamp for all cells with the same time: an event has a few thousand different ones, its log many more cells. */
function stampAt(date: DatePart, { minutes, isTwelveHour }: Time): Stamp {
  if (date !== stampsOf || stamps.size > mostStamps) {
    stamps = new Map();
    stampsOf = date;
  }
  const key = Math.round(minutes * 60) * 2 + (isTwelveHour ? 1 : 0);
  let stamp = stamps.get(key);
  if (!stamp) {
    stamp = { date: date.date, minutes, isTwelveHour };
    stamps.set(key, stamp);
  }
  return stamp;
}

interface Time {
  readonly minutes: number;
  readonly isTwelveHour: boolean;
}

/** Reads ` 09:50:12 AM`, ` 9:58`, ` 18:02:00` up to the end of a text, as almost every log writes it; null for all else. */
function plainTimeAt(text: string, from: number): Time | null {
  if (text.charAt(from) !== ' ') return null;
  let at = text.charAt(from + 2) === ':' ? from + 2 : from + 3;
  const hours = digitsAt(text, from + 1, at);
  const minutes = text.charAt(at) === ':' ? digitsAt(text, at + 1, at + 3) : Number.NaN;
  at += 3;
  let seconds = 0;
  if (text.charAt(at) === ':') {
    seconds = digitsAt(text, at + 1, at + 3);
    at += 3;
  }
  const half = text.length === at + 3 && text.charAt(at) === ' ' ? text.slice(at + 1) : '';
  const isTwelveHour = half === 'AM' || half === 'PM';
  if (!isTwelveHour && at !== text.length) return null;
  const hour = isTwelveHour ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
  // What is no number is in no order.
  if (!(hour <= 24 && minutes <= 59 && seconds <= 59)) return null;
  return { minutes: hour * 60 + minutes + seconds / 60, isTwelveHour };
}

/** One digit or two as a number; NaN when something else stands there. */
function digitsAt(text: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Reads `9:58 AM`, `18:02`, `14:05:30`: minutes since midnight. */
export function timeOf(text: string): Time | null {
  if (text === '') return null;
  const match = plainTime.exec(text) ?? timePart.exec(text);
  if (!match) return null;
  const isTwelveHour = match[4] !== undefined;
  const hours = Number(match[1]);
  const hour = isTwelveHour ? (hours % 12) + (match[4] === 'p' || match[4] === 'P' ? 12 : 0) : hours;
  const [minutes, seconds] = [Number(match[2]), match[3] === undefined ? 0 : Number(match[3])];
  if (hour > 24 || minutes > 59 || seconds > 59) return null;
  return { minutes: hour * 60 + minutes + seconds / 60, isTwelveHour };
}

/** The calendar day of a stamp, given how the file orders days and months. */
export function dayOf({ date }: Stamp, order: DayOrder): string {
  return order === 'dayFirst' ? date.dayFirst : date.monthFirst;
}

/** Minutes since 1970-01-01 as written, without a zone; undefined for a date without a time. */
export function minuteOf({ date, minutes }: Stamp, order: DayOrder): number | undefined {
  if (minutes === undefined) return undefined;
  return (order === 'dayFirst' ? date.dayFirstNumber : date.monthFirstNumber) * 1440 + minutes;
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
  const date = isCalendarDate(day)
    ? sureDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
    : null;
  return date && { date, minutes: seconds === 0 ? undefined : seconds / 60, isTwelveHour: false };
}

/** The stamp of a cell: text, or a spreadsheet's date. */
export function stampOfCell(cell: Cell | undefined): Stamp | null {
  if (typeof cell === 'string') return cell === '' ? null : readStamp(cell);
  return cell !== null && typeof cell === 'object' && 'serial' in cell ? stampOfSerial(cell) : null;
}
