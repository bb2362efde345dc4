import { locales } from '../../shared/messages/format-message.ts';
import type { Locale } from '../../shared/messages/format-message.ts';

/** What this window remembers beside the records: conveniences that may be lost without harm. */
export type PreferenceKey = 'forin.language' | 'forin.workspace' | 'forin.titles' | 'forin.firstStart';

/** @returns null when nothing is remembered, or when the browser does not let anything be remembered */
export function readPreference(key: PreferenceKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value; null forgets it. Where the browser refuses, the choice holds until the window is closed. */
export function keepPreference(key: PreferenceKey, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse; nothing that was recorded depends on it.
  }
}

/** Forgets everything that is remembered of a workspace: it was deleted for good. */
export function forgetAllOf(workspace: string): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    for (const key of keys) {
      if (key.startsWith('forin.') && `${key}.`.includes(`.${workspace}.`)) localStorage.removeItem(key);
    }
  } catch {
    // What cannot be read was not kept either.
  }
}

/** The language to begin in: the chosen one, else the system's, else English. */
export function startingLocale(chosen: string | null, systemLanguage: string): Locale {
  const ofSystem = systemLanguage.toLowerCase().split('-')[0];
  return locales.find((locale) => locale === chosen) ?? locales.find((locale) => locale === ofSystem) ?? 'en';
}
