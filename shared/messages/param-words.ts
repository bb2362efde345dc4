import type { Locale } from './format-message.ts';

/** Parameters that hold calendar dates: one, two with a dash, or several that may be meant. */
const dateParams: ReadonlySet<string> = new Set([
  'date',
  'start',
  'end',
  'from',
  'to',
  'earlier',
  'later',
  'planned',
  'candidates',
  'first',
  'other',
  'found',
  'expected',
]);

/** Parameters that hold codes of countries, with commas between them. */
const countryParams: ReadonlySet<string> = new Set(['country', 'countries', 'reported', 'missing']);

/**
 * A parameter of a sentence as its reader writes it: a calendar date in words or numbers that need no case ending, the
 * code of a country as its name. Anything else, and what is neither, stays as it is.
 */
export function paramWords(name: string, value: string | number, locale: Locale): string | number {
  if (typeof value !== 'string') return value;
  if (dateParams.has(name)) {
    const words = locale === 'en' ? dateInEnglish : (date: string) => dateInSentence(date, locale);
    return value.replaceAll(/\b(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?\b/g, words);
  }
  if (countryParams.has(name) && /^[A-Z]{2}(?:, [A-Z]{2})*$/.test(value)) {
    const names = namesOf(locale);
    return value
      .split(', ')
      .map((code) => names.of(code) ?? code)
      .join(', ');
  }
  return value;
}

/** A calendar date as `2.5.2022`, in Lithuanian as `2022-05-02`; a month as `5.2022`. */
export function dateInNumbers(date: string, locale: Locale): string {
  return locale === 'lt' ? date : date.split('-').map(Number).toReversed().join('.');
}

/** The same within a sentence: in Latvian with two digits and the dot of an ordinal, `02.05.2022.`, as in its tables. */
export function dateInSentence(date: string, locale: Locale): string {
  return locale === 'lv' ? `${date.split('-').toReversed().join('.')}.` : dateInNumbers(date, locale);
}

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dateInEnglish(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, englishMonths[(month ?? 1) - 1], year].filter((part) => part !== undefined).join(' ');
}

const countryNames = new Map<Locale, Intl.DisplayNames>();

function namesOf(locale: Locale): Intl.DisplayNames {
  const known = countryNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  countryNames.set(locale, known);
  return known;
}
