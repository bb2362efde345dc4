import { groupSameOrganisations } from '../counting/distinct-names.ts';
import type { Organisation } from '../schema/registry.ts';

/**
 * The key of each partner in `byPartner`: short name, else name. Records of one organisation share a key; different
 * organisations of one name get their country or id behind it.
 *
 * @param reserved keys with a meaning of their own
 * @returns organisation id → key
 */
export function labelPartners(
  organisations: ReadonlyMap<string, Organisation>,
  partners: Iterable<string>,
  reserved: readonly string[],
): ReadonlyMap<string, string> {
  const same = groupSameOrganisations(organisations.values());
  const taken = new Set(reserved);
  const byRepresentative = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const partner of [...new Set(partners)].toSorted()) {
    const representative = same.get(partner) ?? partner;
    const label = byRepresentative.get(representative) ?? freeLabel(representative, organisations, taken);
    taken.add(label);
    byRepresentative.set(representative, label);
    labels.set(partner, label);
  }
  return labels;
}

function freeLabel(id: string, organisations: ReadonlyMap<string, Organisation>, taken: ReadonlySet<string>): string {
  const organisation = organisations.get(id);
  const name = organisation?.shortName ?? organisation?.name;
  if (name === undefined) return id;
  const candidates = [name, ...(organisation?.country ? [`${name} (${organisation.country})`] : [])];
  return candidates.find((candidate) => !taken.has(candidate)) ?? `${name} (${id})`;
}
