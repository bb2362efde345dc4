import type { Issue, IssueParams, IssuePath } from '../issue.ts';
import { catalogues, english } from './catalogue.ts';
import type { SentenceCode } from './catalogue.ts';
import { formatMessage } from './format-message.ts';
import type { Locale } from './format-message.ts';
import { paramWords } from './param-words.ts';

/** The sentence of a code in a language, its placeholders filled. The command line's own words are English only. */
export function sentence(code: SentenceCode, params: IssueParams = {}, locale: Locale = 'en'): string {
  const words: Partial<Record<SentenceCode, string>> = catalogues[locale];
  const translated = words[code];
  return translated === undefined
    ? formatMessage(english[code], params, 'en')
    : formatMessage(translated, params, locale);
}

/**
 * The sentence of an issue. Besides its parameters it may name any part of its path: `{file}`, `{label}`, `{sheet}`,
 * `{row}` … A parameter that is the code of a field's words (`summary.field.total`) is said in the reader's language,
 * and so are dates, countries and periods.
 */
export function issueSentence(issue: Issue, locale: Locale = 'en'): string {
  const params = Object.entries(issue.params).map(([name, value]) => [
    name,
    codesIn(value)
      ?.map((code) => sentence(code, {}, locale))
      .join(', ') ?? inWords(name, value, locale),
  ]);
  const words = sentence(issue.code, { ...pathParams(issue.path), ...Object.fromEntries(params) }, locale);
  // A Latvian date brings its own dot, and so does the sentence that ends with it.
  return locale === 'lv' ? words.replaceAll(/(\d{2}\.\d{4}\.)\.(?=\s|$)/gu, '$1') : words;
}

/** A reporting period as people read it: `2022`, `2022 Q2`; what is none stays as it is. */
export function periodWords(period: string, locale: Locale = 'en'): string {
  return wordsOfPeriod(period, (code, params) => sentence(code, params, locale));
}

/** The same by whoever says sentences. */
export function wordsOfPeriod(
  period: string,
  say: (code: 'period.year' | 'period.quarter', params: Readonly<Record<string, string>>) => string,
): string {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? [];
  if (year === undefined) return period;
  return quarter === undefined ? say('period.year', { year }) : say('period.quarter', { year, quarter });
}

function inWords(name: string, value: string | number, locale: Locale): string | number {
  return name === 'period' && typeof value === 'string' ? periodWords(value, locale) : paramWords(name, value, locale);
}

function codesIn(value: string | number): readonly SentenceCode[] | undefined {
  if (typeof value !== 'string') return undefined;
  const codes = value.split(' ').filter(isWordCode);
  return codes.join(' ') === value ? codes : undefined;
}

function isWordCode(code: string): code is SentenceCode {
  return /^(?:summary\.field|linkage)\./.test(code) && Object.hasOwn(english, code);
}

function pathParams(path: IssuePath): IssueParams {
  return Object.fromEntries(Object.entries(path).filter((entry) => entry[1] !== undefined));
}
