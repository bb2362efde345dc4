import { foldName } from './distinct-names.ts';

/** Languages whose months are read besides those of the interface. */
const languages = [
  'en',
  'lt',
  'lv',
  'et',
  'ru',
  'uk',
  'fi',
  'sv',
  'de',
  'fr',
  'es',
  'pt',
  'pl',
  'it',
  'nl',
  'da',
  'nb',
];

let months: ReadonlyMap<string, number> | undefined;

/**
 * The month (1 to 12) of a word in any of the languages, in any grammatical form that dates use (`rugsėjo`, `aprīlis`,
 * `вересня`, `Apr`): the words come from the Unicode locale data that every platform carries.
 */
export function monthOfWord(word: string): number | undefined {
  months ??= readMonths();
  const folded = foldName(word);
  if (notMonths.test(folded)) return undefined;
  return months.get(folded) ?? (folded.length >= stemLength ? months.get(folded.slice(0, stemLength)) : undefined);
}

/** Words that begin like a month and are none: summer (`vasara`, in any case) is not `vasaris`, nor `Liepāja` `liepa`. */
const notMonths = /^(?:vasar(?!i|y)|liepaj)/u;

/** So many letters tell a month whatever its ending is: `oktoobril`, `decembrī`. */
const stemLength = 5;

function readMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const take = (word: string, month: number) => {
    const folded = foldName(word);
    if (folded.length >= 3 && !/\d/u.test(folded) && !found.has(folded)) found.set(folded, month);
  };
  for (const language of languages) {
    for (const options of [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        // The middle of the month in 2023, in milliseconds since 1970: no clock is asked.
        const parts = format.formatToParts((19_372 + (month - 1) * 30.4) * 86_400_000);
        for (const { type, value } of parts) if (type === 'month') take(value, month);
      }
    }
  }
  for (const [word, month] of Array.from(found)) if (word.length >= stemLength) take(word.slice(0, stemLength), month);
  take('sept', 9);
  // Too short for a stem: `martā`, `maijā` in Latvian, `mail` in Estonian.
  take('martā', 3);
  take('maijā', 5);
  take('mail', 5);
  return found;
}
