import { isReportedFor } from '../counting/reported-for.ts';
import type { PlanItem } from '../schema/project.ts';
import type { CountedActivity } from './counted-activities.ts';

export interface CountriesOfItem {
  readonly countriesReported: readonly string[];
  readonly countriesMissing: readonly string[];
}

/**
 * For a plan item that each country delivers: which countries of the project have reported it (`domain.md` §4). Both
 * lists are empty for other items; a cancelled item is owed by nobody.
 *
 * @param held the item's activities that were held
 */
export function countriesOfItem(
  item: PlanItem,
  isCancelled: boolean,
  countries: readonly string[],
  held: readonly CountedActivity[],
): CountriesOfItem {
  if (!item.eachCountry) return { countriesReported: [], countriesMissing: [] };
  const isReported = (country: string) =>
    held.some(({ activity, counts, conflicts }) => isReportedFor(activity, country, counts.total, conflicts));
  return {
    countriesReported: countries.filter(isReported),
    countriesMissing: isCancelled ? [] : countries.filter((country) => !isReported(country)),
  };
}
