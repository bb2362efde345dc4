import type { SentenceCode } from '../messages/catalogue.ts';
import { countColumns } from '../schema/count.ts';
import { sentence } from '../messages/sentence.ts';
import { noneKey, onlineKey, regionalKey } from './country-keys.ts';
import { undecidedKey } from './counted-activities.ts';
import type { Figures } from './figures.ts';

/** Figures, keys and countries in the words of one reader. */
export interface FigureWords {
  readonly number: (value: number) => string;
  /** A difference, with its sign. */
  readonly difference: (value: number) => string;
  /** A number, or the word for unknown: never 0. */
  readonly numberOrUnknown: (value: number | null) => string;
  readonly country: (code: string) => string;
  readonly countries: (codes: readonly string[]) => string;
  /** A key of `byCountryHeld` or `byCountryScope`: countries by name. */
  readonly countryKey: (key: string) => string;
  /** A key of another grouping. */
  readonly key: (key: string) => string;
  /** The cells after a row's name: the four columns, then how many activities are counted. */
  readonly figureCells: (figures: Figures) => readonly string[];
}

const wordsOfKeys = new Map<string, SentenceCode>([
  [noneKey, 'summary.key.none'],
  [undecidedKey, 'summary.key.conflict'],
]);
const wordsOfCountryKeys = new Map<string, SentenceCode>([
  ...wordsOfKeys,
  [onlineKey, 'summary.key.online'],
  [regionalKey, 'summary.key.regional'],
]);

/** @param locale BCP 47, for numbers and names of countries */
export function figureWords(locale: string): FigureWords {
  const numbers = new Intl.NumberFormat(locale);
  const differences = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const number = (value: number) => numbers.format(value);
  const numberOrUnknown = (value: number | null) => (value === null ? sentence('summary.unknown') : number(value));
  const country = (code: string) => regions.of(code) ?? code;
  const countries = (codes: readonly string[]) => codes.map(country).join(', ');
  return {
    number,
    difference: (value) => differences.format(value),
    numberOrUnknown,
    country,
    countries,
    countryKey: (key) => {
      const words = wordsOfCountryKeys.get(key);
      return words ? sentence(words) : key.split('+').map(country).join(' + ');
    },
    key: (key) => {
      const words = wordsOfKeys.get(key);
      return words ? sentence(words) : key;
    },
    figureCells: (figures) =>
      figures.activities === 0
        ? nothingToCount()
        : [
            ...countColumns.map((column) => numberOrUnknown(figures[column])),
            sentence('summary.countedOf', { counted: number(figures.counted), activities: number(figures.activities) }),
          ],
  };
}

/** Without any activity there is nothing unknown either. */
function nothingToCount(): readonly string[] {
  return [...countColumns.map(() => sentence('summary.nothing')), sentence('summary.noActivities')];
}

/** The head of a table of figures. */
export function figureHead(title: string): readonly string[] {
  return [
    title,
    ...countColumns.map((column) => sentence(`summary.column.${column}`)),
    sentence('summary.column.counted'),
  ];
}
