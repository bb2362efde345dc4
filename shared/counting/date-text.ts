import { dayNumber, isCalendarDate } from '../schema/calendar-date.ts';
import { monthOfWord } from './month-words.ts';
import { isoDay, readNumericDate } from './date-part.ts';

/** A date or a span of days found in running text. */
export interface FoundDate {
  readonly from: string;
  /** Last day, when it is not the first. */
  readonly to?: string;
  /** What else it may be: `4/6/23` is two dates. */
  readonly other?: string;
  /** Where it stands in the text. */
  readonly at: number;
}

/** Spans that are longer are the time of a project, not of an event. */
const longestEvent = 31;

const dash = '\\s*[-–—−]\\s*';
const word = '(\\p{L}{3,})';
/** Year, month in words, day or days: `2023 m. rugsėjo 19 d.`, `2022 m. gegužės 2–3 d.`, `2022 m. gegužės 30 d. – birželio 2 d.` */
const yearMonthDay = new RegExp(
  `(\\d{4})\\s*(?:m\\.|metų|m)?\\s+${word}\\s+(?:mėn\\.?\\s+|mėnesio\\s+)?(\\d{1,2})(?:\\s*d\\.?)?(?:(?:${dash}|\\s+(?:ir|iki)\\s+|,\\s*(?=\\d{1,2}\\s*d\\.))(?:${word}\\s+)?(\\d{1,2}))?(?!\\d)`,
  'gu',
);
/** `2023. gada 6. aprīlis`, `2023. gada 6.–7. aprīlī`. */
const latvian = new RegExp(
  `(\\d{4})\\.?\\s*(?:gada|g\\.)\\s*(\\d{1,2})\\.?(?:\\s+${word}(?=${dash}\\d))?(?:(?:${dash}|\\s+un\\s+|,\\s*)(\\d{1,2})\\.?)?\\s*${word}`,
  'gu',
);
/** `6. aprill 2023`, `23.oktoober 2025`, `19 вересня 2023 р.`, `2–3 May 2022`, `30 May – 2 June 2022`. */
const dayMonthYear = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+${word})?(?:(?:${dash}|\\s+(?:and|un|ja|и|та|ir)\\s+)(\\d{1,2})(?:st|nd|rd|th)?\\.?)?(?:\\s+(?:of\\s+)?|(?<=\\.))${word}\\.?,?\\s+(\\d{4})`,
  'gu',
);
/** `30 December 2023 – 2 January 2024`. */
const overNewYear = new RegExp(
  `(\\d{1,2})\\.?\\s+${word}\\.?,?\\s+(\\d{4})${dash}(\\d{1,2})\\.?\\s+${word}\\.?,?\\s+(\\d{4})`,
  'gu',
);
/** `May 2, 2022`, `May 2–3, 2022`. */
const monthDayYear = new RegExp(
  `(?<!\\p{L})${word}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:${dash}(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})`,
  'gu',
);
/** `11.–12.06.2025`, `11.06.–12.06.2025`, `30.05-02.06.2022`, `23. ja 24.10.2025`. */
const dottedSpan = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.?(?:(\\d{1,2})\\.?)?(?:${dash}|(?<=\\.)\\s+(?:ja|un|ir|and|и|та)\\s+)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?!\\d)`,
  'gu',
);
/** `2022-05-02/03`, `2022-05-30 – 2022-06-02`, `20240205`, `23.10.2023`, `4/6/23`, `2024_02_05`. */
const isoSpan = new RegExp(
  `(?<!\\d)(\\d{4})([-._/])(\\d{1,2})\\2(\\d{1,2})(?:\\s*[–—/]\\s*(\\d{1,2})(?![\\d.-])|${dash}(\\d{4})[-._/](\\d{1,2})[-._/](\\d{1,2}))?(?!\\d)`,
  'gu',
);
const compact = /(?<!\d)(20\d{2})( ?)(\d{2})\2(\d{2})(?!\d)/gu;
const numeric =
  /(?<![\d./]|(?<!\.\d{4})-)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/]|\.\d|-\d(?!\d?\.\d{1,2}\.\d))/gu;
/** What stands between the first and the last day of a span, each of them a whole date. */
const isUntil = /^\s*(?:[-–—−]|iki|līdz|kuni|to|until|до|по)\s*$/u;
const isAnd = /^\s*(?:ja|un|ir|and|и|та)\s*$/u;

/** What a text says of dates, and what of it is none. */
export interface DatesOfText {
  readonly dates: readonly FoundDate[];
  /** The text with every letter of a date replaced by U+0000. */
  readonly rest: string;
  /** A span ends before it begins: only its first day was read. */
  readonly isBackward: boolean;
}

/** All dates of a text in the order in which they stand there, each place read once. */
export function findDates(text: string): readonly FoundDate[] {
  return readDates(text).dates;
}

/** {@link findDates}, for those who take no text in which something besides the dates may be one. */
export function readDates(text: string): DatesOfText {
  const found: FoundDate[] = [];
  let isBackward = false;
  const span: typeof spanOf = (from, to) => {
    isBackward ||= from !== undefined && to !== undefined && to !== '' && to < from;
    return spanOf(from, to);
  };
  // A form leaves the day to be written between quotation marks: «19» вересня 2023 р.
  let rest = text.slice(0, 2_000).replace(/[«„“"](\d{1,2})[»“”"]/gu, ' $1 ');
  const take = (pattern: RegExp, read: (groups: readonly (string | undefined)[]) => Omit<FoundDate, 'at'> | null) => {
    rest = rest.replace(pattern, (whole: string, ...groups: (string | number | undefined)[]) => {
      const at = groups.find((group): group is number => typeof group === 'number') ?? 0;
      const date = read(groups as (string | undefined)[]);
      if (date) found.push({ ...date, at });
      // Letters, not blanks: what is left on both sides must not grow together into another date.
      return date ? '\u0000'.repeat(whole.length) : whole;
    });
  };
  take(isoSpan, ([y, , m, d, lastDay, y2, m2, d2]) =>
    span(day(y, m, d), y2 === undefined ? lastDay && day(y, m, lastDay) : day(y2, m2, d2)),
  );
  take(yearMonthDay, ([y, m, d, m2, d2]) => span(named(y, m, d), d2 === undefined ? undefined : named(y, m2 ?? m, d2)));
  take(latvian, ([y, d, m, d2, m2]) => span(named(y, m ?? m2, d), d2 && named(y, m2, d2)));
  take(overNewYear, ([d, m, y, d2, m2, y2]) => span(named(y, m, d), named(y2, m2, d2)));
  take(dayMonthYear, ([d, m, d2, m2, y]) => {
    if (m !== undefined && d2 === undefined) return null;
    return span(named(y, m ?? m2, d), d2 && named(y, m2, d2));
  });
  take(monthDayYear, ([m, d, d2, y]) => span(named(y, m, d), d2 && named(y, m, d2)));
  take(dottedSpan, ([d, m, d2, m2, y]) => span(day(full(y), m ?? m2, d), day(full(y), m2, d2)));
  take(numeric, ([a = '', separator = '', b = '', c = '']) => ambiguous(a, b, c, separator));
  take(compact, ([y, , m, d]) => span(day(y, m, d)));
  const dates = joinSpans(
    found.toSorted((one, other) => one.at - other.at),
    rest,
  );
  return { dates, rest, isBackward };
}

/** `23.10.2025 – 24.10.2025` is one event, and so are two days that follow each other. */
function joinSpans(found: readonly FoundDate[], rest: string): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of found) {
    const before = joined.at(-1);
    const whole = before && isOneDay(before) && isOneDay(date) ? spanOf(before.from, date.from) : null;
    const between = before ? rest.slice(before.at, date.at).replaceAll('\u0000', '') : '';
    const isNext = before !== undefined && dayNumber(date.from) === dayNumber(before.from) + 1;
    if (before && whole?.to !== undefined && (isUntil.test(between) || (isNext && isAnd.test(between))))
      joined.splice(-1, 1, { ...whole, at: before.at });
    else joined.push(date);
  }
  return joined;
}

function isOneDay({ to, other }: FoundDate): boolean {
  return to === undefined && other === undefined;
}

function full(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | undefined {
  const iso = isoDay(Number(year), Number(month), Number(date));
  return isCalendarDate(iso) && iso >= '1990' && iso < '2101' ? iso : undefined;
}

function named(year: string | undefined, month: string | undefined, date: string | undefined): string | undefined {
  const number = monthOfWord(month ?? '');
  return number === undefined ? undefined : day(year, String(number), date);
}

function spanOf(from: string | undefined, to?: string): Omit<FoundDate, 'at'> | null {
  if (from === undefined) return null;
  if (to === undefined || to === '' || to <= from) return { from };
  return dayNumber(to) - dayNumber(from) > longestEvent ? null : { from, to };
}

function ambiguous(a: string, b: string, c: string, separator: string): Omit<FoundDate, 'at'> | null {
  const date = readNumericDate(a, b, c, separator);
  if (!date) return null;
  return date.order === 'either' ? { from: date.dayFirst, other: date.monthFirst } : { from: date.dayFirst };
}
