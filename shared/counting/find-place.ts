import type { Place } from '../schema/registry.ts';
import { foldName } from './distinct-names.ts';
import { groupJoinedPlaces } from './same-places.ts';

/** Finds places by any of their names. */
export interface PlaceFinder {
  /**
   * The place of that name: a house with or without its town, or a town of which no more is known. Undefined when there
   * is none, or when it is the name of places in different countries and the country does not tell which.
   */
  readonly find: (name: string, country?: string) => Place | undefined;
}

/** @param places every place of the record; of several that are called the same in one country the first by id is found, of joined ones the one that stands */
export function placeFinder(places: ReadonlyMap<string, Place>): PlaceFinder {
  const byName = new Map<string, Place[]>();
  const standing = groupJoinedPlaces(places.values());
  for (const one of [...places.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    // What was joined is found by its own names, too, and is the one that stands for it.
    const place = places.get(standing.get(one.id) ?? one.id) ?? one;
    for (const name of new Set(namesOf(one).map(foldName))) {
      const namesakes = byName.get(name);
      if (namesakes) namesakes.push(place);
      else if (name !== '') byName.set(name, [place]);
    }
  }
  return {
    find: (name, country) => {
      const namesakes = byName.get(foldName(name)) ?? [];
      const fitting = namesakes.filter((one) => country === undefined || (one.country ?? country) === country);
      const countries = new Set(fitting.map((one) => one.country));
      return countries.size === 1 ? fitting[0] : undefined;
    },
  };
}

function namesOf({ name, municipality, otherNames = [] }: Place): readonly string[] {
  if (name === undefined) return municipality === undefined ? otherNames : [municipality, ...otherNames];
  const withTown = municipality === undefined ? [] : [`${name} ${municipality}`, `${municipality} ${name}`];
  return [name, ...withTown, ...otherNames];
}
