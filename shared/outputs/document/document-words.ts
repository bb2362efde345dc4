import { sentence } from '../../messages/sentence.ts';
import type { Locale } from '../../messages/format-message.ts';
import type { DocumentWords } from './document.ts';

/** Whose dates and numbers: English as it is written in Europe. */
const regions: Readonly<Record<Locale, string>> = { en: 'en-GB', lt: 'lt', lv: 'lv', et: 'et' };

/** How a document in a language speaks, whatever the language of the screens. */
export function documentWords(locale: Locale): DocumentWords {
  const region = regions[locale];
  const numbers = new Intl.NumberFormat(region);
  const countries = new Intl.DisplayNames(region, { type: 'region' });
  const languages = new Intl.DisplayNames(region, { type: 'language' });
  const collator = new Intl.Collator(region, { numeric: true });
  return {
    locale,
    shared: (code, params) => sentence(code, params, locale),
    number: (value) => numbers.format(value),
    country: (code) => countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    compare: (a, b) => collator.compare(a, b),
  };
}
