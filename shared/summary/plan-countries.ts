import { isReportedFor } from '../counting/reported-for.ts';
import type { PlanItem } from '../schema/project.ts';
import type { CountedActivity } from './counted-activities.ts';

/** Each country of the project stands in one of them. */
export interface CountriesOfItem {
  readonly countriesReported: readonly string[];
  /** Countries that still owe the item. */
  readonly countriesMissing: readonly string[];
  /** Countries of which nothing is expected any more. */
  readonly countriesCalledOff: readonly string[];
}

/**
 * For a plan item that each country delivers: which countries of the project have reported it (`domain.md` §4), which
 * still owe it, and which do not, because the item or their part of it was called off. All lists are empty for other
 * items; a cancelled item is owed by nobody.
 *
 * @param held the item's activities that were held
 * @param isCalledOff whether a country has called off its own part (`counting/called-off.ts`)
 */
export function countriesOfItem(
  item: PlanItem,
  countries: readonly string[],
  held: readonly CountedActivity[],
  isCalledOff: (country: string) => boolean,
): CountriesOfItem {
  if (!item.eachCountry) return { countriesReported: [], countriesMissing: [], countriesCalledOff: [] };
  const reported = countries.filter((country) =>
    held.some(({ activity, counts, conflicts }) => isReportedFor(activity, country, counts.total, conflicts)),
  );
  const open = countries.filter((country) => !reported.includes(country));
  const isOff = (country: string) => item.cancelled === true || isCalledOff(country);
  return {
    countriesReported: reported,
    countriesMissing: open.filter((country) => !isOff(country)),
    countriesCalledOff: open.filter(isOff),
  };
}
