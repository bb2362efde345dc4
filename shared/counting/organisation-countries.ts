import type { Organisation } from '../schema/registry.ts';

/**
 * The country of each organisation; where several records are one, of the first that says it.
 *
 * @param standingFor the record that stands for an organisation, as `groupSameOrganisations` gives it
 * @returns by the record that stands for it
 */
export function countriesOfOrganisations(
  organisations: Iterable<Organisation>,
  standingFor: (id: string) => string,
): ReadonlyMap<string, string> {
  const countries = new Map<string, string>();
  for (const { id, country } of organisations) {
    const standing = standingFor(id);
    if (country !== undefined && !countries.has(standing)) countries.set(standing, country);
  }
  return countries;
}
