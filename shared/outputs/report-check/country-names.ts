import { countryCodes } from '../../codes/countries.ts';
import { foldName } from '../../counting/distinct-names.ts';
import { locales } from '../../messages/format-message.ts';

/** Names that people write and the platform does not. */
const otherNames: Readonly<Record<string, string>> = {
  'czech republic': 'CZ',
  uk: 'GB',
  'great britain': 'GB',
  usa: 'US',
  us: 'US',
  'the netherlands': 'NL',
  holland: 'NL',
  turkey: 'TR',
  turkiye: 'TR',
  'russian federation': 'RU',
  'republic of moldova': 'MD',
};

let known: ReadonlyMap<string, string> | undefined;

function namesOfCountries(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Map<string, string>(Object.entries(otherNames));
  for (const locale of locales) {
    const words = new Intl.DisplayNames(locale, { type: 'region' });
    for (const code of countryCodes) names.set(foldName(words.of(code) ?? code), code);
  }
  known = names;
  return names;
}

/** The code of a country by its name in any of the four languages. */
export function countryOfName(name: string): string | undefined {
  return namesOfCountries().get(foldName(name));
}

/** The countries that a list names, in its order, also twice: `Latvia, Estonia and Finland`. */
export function countriesIn(text: string): readonly string[] {
  return text
    .split(/[,;:()+/]|\s(?:and|ir|un|ja)\s/u)
    .flatMap((piece) => countryOfName(piece) ?? countryOfName(piece.replace(/^\s*(?:and|ir|un|ja)\s/u, '')) ?? []);
}

/** The country that a heading is about: `Delegation: Lithuania`. */
export function countryInHeading(heading: string | undefined): string | undefined {
  return heading === undefined ? undefined : countriesIn(heading.replaceAll(/\s[-–—]\s/gu, ','))[0];
}
