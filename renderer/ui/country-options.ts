import { countryCodes } from '../../shared/codes/countries.ts';
import type { Texts } from './text.tsx';

/** Where the projects' partners and hosts are most often, beside the countries of a project itself. */
const nordic: readonly string[] = ['DK', 'FI', 'IS', 'NO', 'SE'];

/** Choices of a country: those of the project first, then the Nordic ones, then every other, by name. */
export function countryOptions(
  first: readonly string[],
  { country, compare }: Pick<Texts, 'country' | 'compare'>,
): readonly { readonly value: string; readonly label: string }[] {
  const near = nordic.filter((code) => !first.includes(code));
  const others = [...countryCodes].filter((code) => !first.includes(code) && !nordic.includes(code));
  const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: country(value) }));
  const byName = (codes: readonly string[]) => options(codes).toSorted((a, b) => compare(a.label, b.label));
  return [...options(first), ...byName(near), ...byName(others)];
}
