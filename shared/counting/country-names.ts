import { countryCodes } from '../codes/countries.ts';
import { foldName } from './distinct-names.ts';

/** Languages in which countries are read. */
const languages = ['en', 'lt', 'lv', 'et', 'ru', 'uk', 'fi', 'sv', 'de', 'pl', 'da', 'nb', 'fr', 'es'];
/** Names that the locale data lack: official ones, and what people write. */
const moreNames: Readonly<Record<string, readonly string[]>> = {
  LT: ['Lietuvos Respublika', 'Republic of Lithuania', 'LTU', 'Litva'],
  LV: ['Latvijas Republika', 'Republic of Latvia', 'LVA'],
  EE: ['Eesti Vabariik', 'Republic of Estonia', 'EST', 'Estland'],
  UA: ['UKR'],
  GB: [
    'UK',
    'Great Britain',
    'England',
    'Scotland',
    'Didžioji Britanija',
    'Lielbritānija',
    'Suurbritannia',
    'Великобритания',
  ],
  US: ['USA', 'US', 'U.S.A.', 'JAV', 'ASV'],
  CZ: ['Czech Republic', 'Čekijos Respublika', 'Čehijas Republika', 'Tšehhi Vabariik'],
  NL: ['The Netherlands', 'Holland', 'Olandija', 'Nīderlande', 'Holandė'],
  BY: ['Belarus', 'Belorussia', 'Белоруссия'],
  RU: ['Russian Federation', 'Russia'],
  MD: ['Republic of Moldova', 'Moldova', 'Moldavija'],
  TR: ['Turkey', 'Türkiye'],
  XK: ['Kosovo', 'Kosovas', 'Kosova'],
};

let countries: ReadonlyMap<string, string> | undefined;

/** The ISO code of a country by its name in any of the languages, folded (`foldName`); undefined: it names none. */
export function countryOfFoldedName(folded: string): string | undefined {
  countries ??= readCountries();
  return countries.get(folded);
}

function readCountries(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of countryCodes) {
      const folded = foldName(names.of(code) ?? '');
      if (folded !== '' && !found.has(folded)) found.set(folded, code);
    }
  }
  for (const [code, names] of Object.entries(moreNames)) for (const name of names) found.set(foldName(name), code);
  return found;
}
