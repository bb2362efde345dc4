import { findDates } from '../counting/date-text.ts';
import { monthOfWord } from '../counting/month-words.ts';
import { dayOf, stampOfSerial } from '../attendance/stamp.ts';
import type { DayOrder } from '../counting/date-part.ts';
import { isCalendarDate } from '../schema/calendar-date.ts';
import type { Cell } from '../reading/sheet.ts';
import { shownText } from './cell-content.ts';

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
/** `2022.05.02-04`. */
const shortEnd = /^(\d{4}[./]\d{1,2}[./]\d{1,2})-(\d{1,2})$/u;
const until = /^\s*(?:[-–—−]|iki|līdz|lidz|kuni|to|until|till)\s*$/iu;

/**
 * When an activity took place, as somebody wrote it: a spreadsheet's date, `2–3 May 2022`, `2022 m. gegužės 2–3 d.`,
 * `2.–3.5.2022`, `2022-09`, `rugsėjis 2022`. One span, or several where it lists days that do not follow each other.
 * Undefined when it is no date, or one without a year.
 * @param order of day and month in `4/6/23`
 */
export function readDays(cell: Cell, order: DayOrder): readonly DaySpan[] | undefined {
  if (typeof cell === 'object') return cell !== null && 'serial' in cell ? ofSerial(cell) : undefined;
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') {
    const isDay = Number.isInteger(cell) && cell >= serials.from && cell <= serials.to;
    return isDay ? ofSerial({ serial: cell, date1904: false }) : undefined;
  }
  const text = shownText(cell).replace(shortEnd, '$1–$2').replaceAll(wholeEnds, '$1 – ');
  const month = readMonth(text);
  if (month !== undefined) return [{ from: month }];
  const found = findDates(text);
  const spans = found.map(({ from, to, other }): DaySpan => {
    if (order === 'monthFirst' && other !== undefined) return { from: other };
    return to === undefined ? { from } : { from, to };
  });
  const [first, second] = spans;
  if (!first) return undefined;
  if (spans.length === 2 && second && first.to === undefined && second.to === undefined) {
    if (isJoined(text, found[1]?.at ?? 0))
      return second.from > first.from ? [{ from: first.from, to: second.from }] : undefined;
  }
  return spans;
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
