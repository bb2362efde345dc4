import type { Activity } from '../schema/activity.ts';

export interface CountriesPresent {
  /** Distinct countries, sorted; absent when nothing is listed. */
  readonly inPerson?: readonly string[];
  readonly online?: readonly string[];
  /** Distinct countries in either list. */
  readonly overall: readonly string[];
}

/**
 * Distinct countries present at an activity (`domain.md` §3.9): the lists as the source holds them may name a country
 * twice and disagree with a stated number. Undefined when neither list is recorded.
 */
export function countriesPresentAt(activity: Activity): CountriesPresent | undefined {
  const { countriesInPerson, countriesOnline } = activity;
  if (!countriesInPerson && !countriesOnline) return undefined;
  return {
    ...(countriesInPerson && { inPerson: distinct(countriesInPerson) }),
    ...(countriesOnline && { online: distinct(countriesOnline) }),
    overall: distinct([...(countriesInPerson ?? []), ...(countriesOnline ?? [])]),
  };
}

function distinct(countries: readonly string[]): readonly string[] {
  return [...new Set(countries)].toSorted();
}
