import { readDates } from '../counting/date-text.ts';
import { monthOfWord } from '../counting/month-words.ts';
import { dayOf, stampOfSerial } from '../attendance/stamp.ts';
import type { DayOrder } from '../counting/date-part.ts';
import { dayNumber, isCalendarDate } from '../schema/calendar-date.ts';
import type { Cell } from '../reading/sheet.ts';
import { shownText } from './cell-content.ts';
import { readCode } from './code-words.ts';

/** A day, a span of days, or a month. */
export interface DaySpan {
  readonly from: string;
  /** Last day, when it is not the first. */
  readonly to?: string;
}

/** Plain numbers that are days of a spreadsheet whose cells lost their format: 1990 to 2100. */
const serials = { from: 32_874, to: 73_415 };
/** `02.05.2022-04.05.2022`: both ends whole. */
const wholeEnds = /(\d{4})\s*-\s*(?=\d{1,2}[./])/gu;
/** `2022.05.02-04`, `2022-05-02 - 04`. */
const shortEnd = /^(\d{4}([-./])\d{1,2}\2\d{1,2})\s*-\s*(\d{1,2})$/u;
const until = /^\s*(?:[-–—−]|iki|līdz|lidz|kuni|to|until|till)\s*$/iu;

/**
 * When an activity took place, as somebody wrote it: a spreadsheet's date, `2–3 May 2022`, `2022 m. gegužės 2–3 d.`,
 * `2.–3.5.2022`, `2022-09`, `rugsėjis 2022`. One span, or several where it lists days that do not follow each other.
 * Undefined when it is no date, or one without a year; and when something beside the dates may be a date, too, or makes
 * them unsure (`14.05 ir 21.05.2023`, `14.05.2023 (moved from 07.05.2023)`): a day too few is as wrong as one invented.
 * @param order of day and month in `4/6/23`
 */
export function readDays(cell: Cell, order: DayOrder): readonly DaySpan[] | undefined {
  if (typeof cell === 'object') return cell !== null && 'serial' in cell ? ofSerial(cell) : undefined;
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') {
    const isDay = Number.isInteger(cell) && cell >= serials.from && cell <= serials.to;
    return isDay ? ofSerial({ serial: cell, date1904: false }) : undefined;
  }
  const text = shownText(cell).replace(shortEnd, '$1–$3').replaceAll(wholeEnds, '$1 – ');
  const month = readMonth(text);
  if (month !== undefined) return [{ from: month }];
  const { dates: found, rest, isBackward } = readDates(text);
  if (isBackward || saysMoreDays(rest) || saysNotHeld(rest)) return undefined;
  const spans = found.flatMap(({ from, to, other, at }, index): readonly DaySpan[] => {
    if (order === 'monthFirst' && other !== undefined) return [{ from: other }];
    if (to === undefined) return [{ from }];
    // `14 and 21 May` are two days, `14 and 15 May` one event.
    const isTwo = and.test(text.slice(at, found[index + 1]?.at)) && dayNumber(to) > dayNumber(from) + 1;
    return isTwo ? [{ from }, { from: to }] : [{ from, to }];
  });
  const [first, second] = spans;
  if (!first) return undefined;
  if (spans.length === 2 && second && first.to === undefined && second.to === undefined) {
    if (isJoined(text, found[1]?.at ?? 0))
      return second.from > first.from ? [{ from: first.from, to: second.from }] : undefined;
  }
  return found.length === 1 || isList(text, found, rest) ? spans : undefined;
}

const and = /(?<!\p{L})(?:ir|un|ja|and|и|та)(?!\p{L})/u;
/** `10:00`, `10.00–12.30`, `10–12 val.`: minutes that no month has. */
const timesOfDay =
  /(?:(?:plkst|kell|klo?|at)\.?\s*)?(?<!\d)(?:T?\d{1,2}(?::\d{2}(?::\d{2})?(?:\.\d+)?Z?|[.:](?:00|1[3-9]|[2-5]\d)))(?!\d)|(?<!\d)\d{1,2}(?:\s*[-–—]\s*\d{1,2})?\s*(?:val\.?|h|hrs|am|pm|час\p{L}*|год\.?)(?!\p{L})|(?:plkst|kell|klo?)\.?\s*\d{1,2}(?:\s*[-–—]\s*\d{1,2})?(?![\d.])/giu;
/** The date is not sure, or the activity came again: nobody can say which days are meant. */
const unsure =
  /[?？~≈]|(?<!\p{L})(?:apie|about|around|circa|ca|approx\p{L}*|aptuveni|umbes|apytiksl\p{L}*|tbc|tbd|every|weekly|monthly|daily|before|after|po|pēc|pärast|instead|vietoj|vietā|asemel|kas|kiekvien\p{L}*|kasdien|katru|katra|ik|ikdien\p{L}*|iga|igal|iganädala\p{L}*)(?!\p{L})/iu;

/** Whether something besides the dates may be one, or may say which days are meant: numbers that are no time of day. */
function saysMoreDays(rest: string): boolean {
  const others = rest.replaceAll(timesOfDay, ' ');
  if (/\d/u.test(others) || unsure.test(others)) return true;
  return others.split(/[^\p{L}]+/u).some((word) => word.length >= shortestMonth && monthOfWord(word) !== undefined);
}

/** `Atšaukta 2023-05-14` is no day on which it was. */
function saysNotHeld(rest: string): boolean {
  const words = rest.replaceAll('\u0000', ' ').trim();
  const status = /\p{L}{4}/u.test(words) ? readCode('status', words) : undefined;
  return status !== undefined && status !== 'held';
}

const onlyUntil = /^\s*(?:iki|līdz|lidz|kuni|until|till|by|до)\s/iu;

/** Whether a cell says only until when: `iki 2023-05-14` is no day on which something began. */
export function isOnlyEnd(cell: Cell): boolean {
  return typeof cell === 'string' && onlyUntil.test(cell);
}

/** Letters; shorter words are too often something else. */
const shortestMonth = 5;
// oxlint-disable-next-line no-control-regex -- stands for what was read as a date
const betweenListed = /^(?:[\s,;&+\u0000]|(?<!\p{L})(?:ir|un|ja|and|и|та|m|d|g|гг?|р|gada)(?!\p{L})\.?)*$/u;

// oxlint-disable-next-line no-control-regex -- stands for a time of day that was taken out
const spanOfTimes = /\u0001(?:\s*[-–—]\s*\u0001)?/gu;

/** Whether nothing but the signs and words of a list stands between dates: `14.05.2023 (moved from 07.05.2023)` is none. */
function isList(text: string, found: readonly { readonly at: number }[], rest: string): boolean {
  const between = rest.slice(found[0]?.at ?? 0, found.at(-1)?.at ?? text.length);
  return betweenListed.test(between.replaceAll(timesOfDay, '\u0001').replaceAll(spanOfTimes, ' '));
}

function ofSerial(serial: { readonly serial: number; readonly date1904: boolean }): readonly DaySpan[] | undefined {
  const stamp = stampOfSerial(serial);
  return stamp ? [{ from: dayOf(stamp, 'dayFirst') }] : undefined;
}

/** Whether a dash or "until" stands before the date at this place. */
function isJoined(text: string, at: number): boolean {
  const before = /[^\d.]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  return until.test(before.replace(/^\s*(?:m|g|d|y)\.?\s/u, ''));
}

const numberedMonth = /^(?:(\d{4})[-./ ](\d{1,2})|(\d{1,2})[-./](\d{4}))$/u;
const namedMonth =
  /^(?:(\d{4})\.?\s*(?:m\.|g\.|gada|a\.)?\s*(\p{L}{3,})\.?(?:\s*mėn\.?)?|(\p{L}{3,})\.?,?\s*(\d{4})\.?(?:\s*(?:m|g|a)\.)?)$/u;

/** `2022-09`, `09.2022`, `September 2022`, `2022 m. rugsėjis`, `2022. gada septembris`: the month as a calendar date. */
function readMonth(text: string): string | undefined {
  const numbers = numberedMonth.exec(text);
  const names = numbers ? null : namedMonth.exec(text);
  const year = numbers?.[1] ?? numbers?.[4] ?? names?.[1] ?? names?.[4];
  const month = numbers ? Number(numbers[2] ?? numbers[3]) : monthOfWord(names?.[2] ?? names?.[3] ?? '');
  if (year === undefined || month === undefined) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
