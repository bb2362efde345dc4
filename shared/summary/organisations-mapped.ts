import type { CountedActivity } from './counted-activities.ts';
import type { OrganisationsMapped } from './project-summary.ts';

/**
 * Organisations mapped, from the country parts of the activities. A country in which nobody has said a number is
 * missing: null, never 0. An activity that may not have taken place adds nothing until that is decided.
 *
 * @param countries countries of the project; others appear when a part names them
 */
export function sumOrganisationsMapped(
  activities: readonly CountedActivity[],
  countries: readonly string[],
): OrganisationsMapped {
  const byCountry = new Map<string, number | null>(countries.map((country) => [country, null]));
  for (const { activity, isUndecided } of activities) {
    for (const { id, organisationsMapped } of activity.countryParts ?? []) {
      if (!organisationsMapped) continue;
      const sum = byCountry.get(id) ?? null;
      const isNumber = organisationsMapped.state === 'number' && !isUndecided;
      byCountry.set(id, isNumber ? (sum ?? 0) + organisationsMapped.value : sum);
    }
  }
  const numbers = [...byCountry.values()].filter((value) => value !== null);
  return {
    total: numbers.length > 0 ? numbers.reduce((sum, value) => sum + value, 0) : null,
    byCountry: Object.fromEntries([...byCountry].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
