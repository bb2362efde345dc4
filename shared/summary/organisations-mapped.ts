import type { RecordedCount } from '../schema/count.ts';
import type { CountedActivity } from './counted-activities.ts';
import type { OrganisationsMapped } from './project-summary.ts';

/** What one activity says about the organisations mapped in one country. */
export interface MappedPart {
  readonly counted: CountedActivity;
  readonly country: string;
  readonly recorded: RecordedCount;
  /** What it adds to the sum; null: it is not known, or it is undecided whether the activity took place. */
  readonly value: number | null;
}

/** Every country part that says something about organisations mapped, in the order of the activities. */
export function mappedPartsOf(activities: readonly CountedActivity[]): readonly MappedPart[] {
  return activities.flatMap((counted) =>
    (counted.activity.countryParts ?? []).flatMap(({ id, organisationsMapped: recorded }) => {
      if (!recorded) return [];
      const value = recorded.state === 'number' && !counted.isUndecided ? recorded.value : null;
      return [{ counted, country: id, recorded, value }];
    }),
  );
}

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
  for (const { country, value } of mappedPartsOf(activities)) {
    const sum = byCountry.get(country) ?? null;
    byCountry.set(country, value === null ? sum : (sum ?? 0) + value);
  }
  const numbers = [...byCountry.values()].filter((value) => value !== null);
  return {
    total: numbers.length > 0 ? numbers.reduce((sum, value) => sum + value, 0) : null,
    byCountry: Object.fromEntries([...byCountry].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
