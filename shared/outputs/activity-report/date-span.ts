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
  if (to === undefined || to === from) return formatOf(from, locale).format(instantOf(from));
  if (from.length === to.length && from < to) {
    const span = formatOf(from, locale).formatRange(instantOf(from), instantOf(to));
    return span.replace(/^(\d{1,2})\s–\s(?=\d{1,2}\s\p{L})/u, '$1–');
  }
  return `${dateSpan(from, undefined, locale)} – ${dateSpan(to, undefined, locale)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it. */
function formatOf(date: string, locale: DateLanguage): Intl.DateTimeFormat {
  const key = `${locale} ${date.length === 7 ? 'month' : 'day'}`;
  const known = formats.get(key);
  if (known) return known;
  const day = date.length === 7 ? {} : { day: 'numeric' as const };
  const format = new Intl.DateTimeFormat(dateLocales[locale], {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, format);
  return format;
}

function instantOf(date: string): number {
  return dayNumber(firstDayOf(date)) * dayLength;
}
