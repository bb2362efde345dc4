import { locales } from '../../shared/messages/format-message.ts';
import type { Locale } from '../../shared/messages/format-message.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { UsageError } from './command.ts';

/** The language of a document; English when none was typed. */
export function languageOf(typed = 'en'): Locale {
  const locale = locales.find((one) => one === typed.toLowerCase());
  if (!locale)
    throw new UsageError(sentence('cli.languageUnknown', { language: typed, languages: locales.join(', ') }));
  return locale;
}
