import { groupSameOrganisations } from '../../../shared/counting/distinct-names.ts';
import { groupJoinedPlaces } from '../../../shared/counting/same-places.ts';
import type { Organisation, Place } from '../../../shared/schema/registry.ts';
import type { Texts } from '../text.tsx';
import type { Choice } from './find-choices.ts';

/** Organisations to choose from, by name; one that others were joined to is found by their names, too. */
export function organisationChoices(
  organisations: Iterable<Organisation>,
  { country, compare }: Pick<Texts, 'country' | 'compare'>,
): readonly Choice[] {
  const records = [...organisations];
  return records
    .map(({ id, name, shortName, otherNames = [], country: code }): Choice => {
      const label = name ?? shortName ?? '';
      const others = [...(shortName === undefined ? [] : [shortName]), ...otherNames];
      const detail = [shortName === label ? undefined : shortName, code && country(code)].filter((one) => one);
      return { id, label, otherNames: others, ...(detail.length > 0 && { detail: detail.join(', ') }) };
    })
    .map(withJoined(records, groupSameOrganisations(records)))
    .toSorted((a, b) => compare(a.label, b.label));
}

/** Places to choose from: the house and its town, or the town alone. */
export function placeChoices(
  places: Iterable<Place>,
  { country, compare }: Pick<Texts, 'country' | 'compare'>,
): readonly Choice[] {
  const records = [...places];
  return records
    .map((place): Choice => {
      const { country: code, otherNames = [] } = place;
      return {
        id: place.id,
        label: placeLabel(place),
        otherNames,
        ...(code !== undefined && { detail: country(code) }),
      };
    })
    .map(withJoined(records, groupJoinedPlaces(records)))
    .toSorted((a, b) => compare(a.label, b.label));
}

export function placeLabel({ name, municipality }: Pick<Place, 'name' | 'municipality'>): string {
  return [name, municipality].filter((one) => one !== undefined).join(', ');
}

/** What was joined goes by the record that stands for it. Doubles that nobody has joined are still offered each. */
function withJoined(
  records: readonly (Organisation | Place)[],
  standing: ReadonlyMap<string, string>,
): (choice: Choice) => Choice {
  const names = new Map<string, string[]>();
  const joined = new Set<string>();
  for (const { id, name, sameAs, otherNames = [] } of records) {
    const standsFor = standing.get(id);
    if (sameAs === undefined || standsFor === undefined || standsFor === id) continue;
    joined.add(id);
    names.set(standsFor, [...(names.get(standsFor) ?? []), ...(name === undefined ? [] : [name]), ...otherNames]);
  }
  return (choice) => ({
    ...choice,
    otherNames: [...(choice.otherNames ?? []), ...(names.get(choice.id) ?? [])],
    ...(joined.has(choice.id) && { isJoined: true as const }),
  });
}
