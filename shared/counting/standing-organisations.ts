import type { Organisation } from '../schema/registry.ts';
import { groupSameOrganisations } from './distinct-names.ts';

type Organisations = ReadonlyMap<string, Organisation>;

const known = new WeakMap<Organisations, ReadonlyMap<string, string>>();

/**
 * Which record stands for an organisation, itself where there is no other (`domain.md` §2, other names). Worked out once
 * for as long as no organisation changes: it is asked at every key.
 */
export function standingOrganisations(organisations: Organisations): (id: string) => string {
  let standing = known.get(organisations);
  if (!standing) known.set(organisations, (standing = groupSameOrganisations(organisations.values())));
  return (id) => standing.get(id) ?? id;
}
