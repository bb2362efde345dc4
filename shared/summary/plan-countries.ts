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
  const isReported = (country: string) => held.some((counted) => hasFigureFor(counted, country));
  return {
    countriesReported: countries.filter(isReported),
    countriesMissing: isCancelled ? [] : countries.filter((country) => !isReported(country)),
  };
}

/**
 * True when an activity in the country's scope has a known figure: participants, or organisations mapped. Where several
 * countries share one activity and tell their own organisations, each country's part speaks for itself alone.
 */
function hasFigureFor({ activity, counts, conflicts }: CountedActivity, country: string): boolean {
  const { scope = [], countryParts = [] } = activity;
  if (!scope.includes(country)) return false;
  const part = countryParts.find(({ id }) => id === country);
  if (part?.organisationsMapped?.state === 'number') return true;
  const haveParts =
    countryParts.some((one) => one.organisationsMapped !== undefined) ||
    [...conflicts.keys()].some((field) => /^countryParts\/.*\/organisationsMapped$/.test(field));
  if (scope.length > 1 && haveParts) return part?.participants?.state === 'number';
  return counts.total.state === 'number';
}
