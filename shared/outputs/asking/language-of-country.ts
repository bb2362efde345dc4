import type { Locale } from '../../messages/format-message.ts';

const languages: Readonly<Record<string, Locale>> = { LT: 'lt', LV: 'lv', EE: 'et' };

/** The language in which one writes to somebody in a country: its own where the application speaks it, else English. */
export function languageOfCountry(country: string | undefined): Locale {
  return languages[country ?? ''] ?? 'en';
}
