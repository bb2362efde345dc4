import { foldName } from '../counting/distinct-names.ts';
import { findSimilarPlaces } from '../counting/same-places.ts';
import type { Place } from '../schema/registry.ts';

/** A place as places are compared: partners have records of their own of one house, and spell its town in their own way. */
export interface PlaceTraits {
  /** The same of all records that look like one house; undefined when only the town is known. */
  readonly house?: string;
  /** The town, folded; one of its names stands for all. */
  readonly town?: string;
  readonly country?: string;
}

/** What is compared of each place: id → traits. */
export function placeTraitsOf(places: ReadonlyMap<string, Place>): ReadonlyMap<string, PlaceTraits> {
  const similar = findSimilarPlaces(places.values());
  const houses = new Map<string, string>();
  const towns = townsByName(places.values());
  const traits = new Map<string, PlaceTraits>();
  for (const { id, name, municipality, country } of places.values()) {
    const town = municipality === undefined ? '' : foldName(municipality);
    if (name !== undefined && !houses.has(id)) joinAll(id, similar, houses);
    const house = houses.get(id);
    traits.set(id, {
      ...(house !== undefined && { house }),
      ...(town !== '' && { town: towns.get(town) ?? town }),
      ...(country !== undefined && { country }),
    });
  }
  return traits;
}

/** Every record that is like this one, or like one that is like it, gets its id as the mark of the house. */
function joinAll(first: string, similar: ReturnType<typeof findSimilarPlaces>, houses: Map<string, string>): void {
  const toJoin = [first];
  // Grows while it is walked.
  for (const id of toJoin) {
    if (houses.has(id)) continue;
    houses.set(id, first);
    toJoin.push(...(similar.get(id) ?? []));
  }
}

/** Other names of towns (Jakobstad) → the name that stands for the town (Pietarsaari). */
function townsByName(places: Iterable<Place>): ReadonlyMap<string, string> {
  const towns = new Map<string, string>();
  for (const { name, municipality, otherNames = [] } of places) {
    if (name !== undefined || municipality === undefined) continue;
    const names = [municipality, ...otherNames].map(foldName).filter((folded) => folded !== '');
    const standing = names.map((folded) => towns.get(folded)).find((known) => known !== undefined) ?? names[0];
    for (const folded of names) if (standing !== undefined && !towns.has(folded)) towns.set(folded, standing);
  }
  return towns;
}
