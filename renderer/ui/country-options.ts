import { countryCodes } from '../../shared/codes/countries.ts';
import type { Texts } from './text.tsx';

/** Choices of a country: those of the project first, then every other by name. */
export function countryOptions(
  first: readonly string[],
  { country, compare }: Pick<Texts, 'country' | 'compare'>,
): readonly { readonly value: string; readonly label: string }[] {
  const others = [...countryCodes].filter((code) => !first.includes(code));
  const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: country(value) }));
  return [...options(first), ...options(others).toSorted((a, b) => compare(a.label, b.label))];
}
