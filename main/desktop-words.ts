import { locales } from '../shared/messages/format-message.ts';
import type { Locale } from '../shared/messages/format-message.ts';
import { sentence } from '../shared/messages/sentence.ts';
import type { desktop } from '../shared/messages/en/desktop.ts';

export type DesktopWords = (code: keyof typeof desktop, params?: Readonly<Record<string, string>>) => string;

/**
 * The language of the menu and of the window's questions: the first of the system's languages that there is, or English.
 * @param preferred BCP 47, the best liked first
 */
export function desktopLocale(preferred: readonly string[]): Locale {
  const languages = preferred.map((tag) => tag.toLowerCase().split(/[-_]/u)[0]);
  for (const language of languages) {
    const found = locales.find((locale) => locale === language);
    if (found) return found;
  }
  return 'en';
}

export function desktopWords(locale: Locale): DesktopWords {
  return (code, params = {}) => sentence(code, params, locale);
}
