import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Issue } from '../../shared/issue.ts';
import type { SentenceCode } from '../../shared/messages/catalogue.ts';
import { formatMessage } from '../../shared/messages/format-message.ts';
import type { Locale, MessageParams } from '../../shared/messages/format-message.ts';
import { issueSentence, sentence } from '../../shared/messages/sentence.ts';
import { dateSpan } from '../../shared/outputs/activity-report/date-span.ts';
import { collation } from '../calculating/collation.ts';
import { catalogues } from '../messages/catalogue.ts';
import type { TextKey } from '../messages/catalogue.ts';

/** Everything that is said in the person's language. */
export interface Texts {
  readonly locale: Locale;
  /** A text of the screens. */
  readonly text: (key: TextKey, params?: MessageParams) => string;
  /** A sentence or label that `shared/` says, too: `type.conference`, `summary.unknown`. */
  readonly shared: (code: SentenceCode, params?: MessageParams) => string;
  readonly issue: (issue: Issue) => string;
  readonly number: (value: number) => string;
  /** A calendar date or month: `2 May 2022`, `September 2022`. */
  readonly date: (calendarDate: string) => string;
  /** Time of day of an instant, as the clock on the wall shows it. */
  readonly time: (instant: string) => string;
  /** Day and time of an instant. */
  readonly moment: (instant: string) => string;
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  /** Sorts as the language does. */
  readonly compare: (a: string, b: string) => number;
}

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const texts = useMemo(() => textsOf(locale), [locale]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('there is no TextsProvider above');
  return texts;
}

/** Whose dates and numbers: English as it is written in Europe (2 May 2022, 14:02). */
const regions: Readonly<Record<Locale, string>> = { en: 'en-GB', lt: 'lt', lv: 'lv', et: 'et' };

/** The texts of one language, for code outside components. */
export function textsOf(locale: Locale): Texts {
  const words = catalogues[locale];
  const region = regions[locale];
  const numbers = new Intl.NumberFormat(region);
  // A calendar date has no time of its own; for formatting it stands at midnight UTC, formatted in UTC.
  const days = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(region, { timeStyle: 'short' });
  const moments = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' });
  const countryNames = new Intl.DisplayNames(region, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const collator = new Intl.Collator(locale, collation);
  return {
    locale,
    text: (key, params = {}) => formatMessage(words[key], params, locale),
    shared: (code, params) => sentence(code, params, locale),
    issue: (issue) => issueSentence(issue, locale),
    number: (value) => numbers.format(value),
    date: (calendarDate) =>
      calendarDate.length === 7
        ? dateSpan(calendarDate, undefined, locale)
        : days.format(new Date(`${calendarDate}T00:00:00Z`)),
    time: (instant) => times.format(new Date(instant)),
    moment: (instant) => moments.format(new Date(instant)),
    country: (code) => countryNames.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    compare: (a, b) => collator.compare(a, b),
  };
}
