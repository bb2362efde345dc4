import { IntlMessageFormat } from 'intl-messageformat';
import { shownName } from './shown-name.ts';

/** Interface languages. */
export const locales = ['en', 'lt', 'lv', 'et'] as const;
export type Locale = (typeof locales)[number];

export type MessageParams = Readonly<Record<string, string | number>>;

const formats = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU message of one language. A placeholder without a parameter is a bug and throws. The name of a file, which
 * whoever sent it has chosen, stands on one line and moves nothing around it.
 */
export function formatMessage(message: string, params: MessageParams, locale: Locale): string {
  const key = `${locale}\n${message}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  const { file } = params;
  return String(format.format(typeof file === 'string' ? { ...params, file: shownName(file) } : params));
}
