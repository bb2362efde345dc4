import { countryOfFoldedName } from '../../counting/country-names.ts';
import { foldName } from '../../counting/distinct-names.ts';

/** The code of a country by its name. */
export function countryOfName(name: string): string | undefined {
  return countryOfFoldedName(foldName(name));
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
