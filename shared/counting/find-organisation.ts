import { foldName, groupSameOrganisations } from './distinct-names.ts';
import type { Organisation } from '../schema/registry.ts';

/** Finds organisations by any of their names. */
export interface OrganisationFinder {
  /**
   * The organisation of that name; undefined when there is none, or when it is the name of several different ones and
   * none or several of them are of that country.
   */
  readonly find: (name: string, country?: string) => Organisation | undefined;
}

/** @param organisations every organisation of the record; the first by id stands for those that are the same */
export function organisationFinder(organisations: ReadonlyMap<string, Organisation>): OrganisationFinder {
  const representatives = groupSameOrganisations(organisations.values());
  const byName = new Map<string, Set<string>>();
  for (const organisation of organisations.values()) {
    for (const name of [organisation.name, organisation.shortName, ...(organisation.otherNames ?? [])]) {
      const folded = foldName(name ?? '');
      if (folded === '') continue;
      const ids = byName.get(folded) ?? new Set<string>();
      ids.add(representatives.get(organisation.id) ?? organisation.id);
      byName.set(folded, ids);
    }
  }
  return {
    find: (name, country) => {
      const namesakes = [...(byName.get(foldName(name)) ?? [])].map((id) => organisations.get(id));
      if (namesakes.length === 1) return namesakes[0];
      const compatriots = namesakes.filter((one) => country !== undefined && one?.country === country);
      return compatriots.length === 1 ? compatriots[0] : undefined;
    },
  };
}
