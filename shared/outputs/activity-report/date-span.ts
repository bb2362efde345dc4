import type { Locale } from '../../messages/format-message.ts';
import { dayNumber, firstDayOf } from '../../schema/calendar-date.ts';

const dayLength = 86_400_000;

/** The interface's languages, and those that only sign-in sheets speak. */
type DateLanguage = Locale | 'ru' | 'uk';

/** English dates are written the European way: 2 May 2022. */
const dateLocales: Readonly<Record<DateLanguage, string>> = {
  en: 'en-GB',
  lt: 'lt',
  lv: 'lv',
  et: 'et',
  ru: 'ru',
  uk: 'uk',
};

/** `2–3 May 2022`, `5 December 2022`, `September 2022`; a month and a day together each in their own precision. */
export function dateSpan(from: string, to: string | undefined, locale: DateLanguage): string {
  return spanWords(from, to, locale, 'long');
}

/** The same for narrow columns: `21 Aug – 8 Sept 2023`; in Latvian, which has no short months, `21.08.2023.`. */
export function shortDateSpan(from: string, to: string | undefined, locale: DateLanguage): string {
  return spanWords(from, to, locale, 'short');
}

type Length = 'long' | 'short';

/** A day in numbers with its last dot, a year in full before a month, as spans have both. */
function latvianDate(words: string): string {
  return /^[\d.]*\d$/.test(words) ? `${words}.` : words.replace(/^(\d{4}\.)\sg\./u, '$1 gada');
}

/** `2022 m. gegužės 2–3 d.`, `2023 m. kovas – gegužė`: what the platform makes of a span loses the words for year and day. */
function lithuanianSpan(from: string, to: string, format: Intl.DateTimeFormat): string {
  const [start, end] = [format.format(instantOf(from)), format.format(instantOf(to))];
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${start} – ${end}`;
  if (from.length === 7 || from.slice(0, 7) !== to.slice(0, 7))
    return `${start} – ${end.replace(/^\d{4}\sm\.\s/u, '')}`;
  return start.replace(/\d{1,2}(?=\sd\.$)/u, (day) => `${day}–${Number(to.slice(8))}`);
}

function spanWords(from: string, to: string | undefined, locale: DateLanguage, length: Length): string {
  const format = formatOf(from, locale, length);
  if (to === undefined || to === from) {
    const words = format.format(instantOf(from));
    return locale === 'lv' ? latvianDate(words) : words;
  }
  if (from.length === to.length && from < to) {
    if (locale === 'lt' && length === 'long') return lithuanianSpan(from, to, format);
    const span = format.formatRange(instantOf(from), instantOf(to));
    return span.replace(/^(\d{1,2})\s–\s(?=\d{1,2}\s\p{L})/u, '$1–');
  }
  return `${spanWords(from, undefined, locale, length)} – ${spanWords(to, undefined, locale, length)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it. */
function formatOf(date: string, locale: DateLanguage, length: Length): Intl.DateTimeFormat {
  const isMonth = date.length === 7;
  const key = `${locale} ${isMonth ? 'month' : 'day'} ${length}`;
  const known = formats.get(key);
  if (known) return known;
  const inNumbers = length === 'short' && locale === 'lv' && !isMonth;
  const format = new Intl.DateTimeFormat(dateLocales[locale], {
    ...(!isMonth && { day: inNumbers ? ('2-digit' as const) : ('numeric' as const) }),
    month: inNumbers ? '2-digit' : length,
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, format);
  return format;
}

function instantOf(date: string): number {
  return dayNumber(firstDayOf(date)) * dayLength;
}
