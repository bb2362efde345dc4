import type { Organisation, Place } from '../../../shared/schema/registry.ts';
import type { Texts } from '../text.tsx';
import type { Choice } from './find-choices.ts';

/** Organisations to choose from, by name. */
export function organisationChoices(
  organisations: Iterable<Organisation>,
  { country, compare }: Pick<Texts, 'country' | 'compare'>,
): readonly Choice[] {
  return [...organisations]
    .map(({ id, name, shortName, otherNames = [], country: code }): Choice => {
      const label = name ?? shortName ?? '';
      const others = [...(shortName === undefined ? [] : [shortName]), ...otherNames];
      const detail = [shortName === label ? undefined : shortName, code && country(code)].filter((one) => one);
      return { id, label, otherNames: others, ...(detail.length > 0 && { detail: detail.join(', ') }) };
    })
    .toSorted((a, b) => compare(a.label, b.label));
}

/** Places to choose from: the house and its town, or the town alone. */
export function placeChoices(
  places: Iterable<Place>,
  { country, compare }: Pick<Texts, 'country' | 'compare'>,
): readonly Choice[] {
  return [...places]
    .map((place): Choice => {
      const { country: code, otherNames = [] } = place;
      return {
        id: place.id,
        label: placeLabel(place),
        otherNames,
        ...(code !== undefined && { detail: country(code) }),
      };
    })
    .toSorted((a, b) => compare(a.label, b.label));
}

export function placeLabel({ name, municipality }: Pick<Place, 'name' | 'municipality'>): string {
  return [name, municipality].filter((one) => one !== undefined).join(', ');
}
