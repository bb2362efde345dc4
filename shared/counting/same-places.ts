import type { Place } from '../schema/registry.ts';
import { foldName } from './distinct-names.ts';

/**
 * Places that look like one place written down more than once: in one country (or one says none) and one municipality,
 * with a name in common, other names included and folded (`domain.md` §2: Pietarsaari = Jakobstad). A place of which only
 * the municipality is known is like another such place only. Counts do not depend on it: it is a hint for people.
 *
 * @returns place id → ids of the places that look the same, sorted; places that are alone are not in it
 */
export function findSimilarPlaces(places: Iterable<Place>): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set(namesOf(place).map(foldName))) {
      const namesakes = byName.get(name);
      if (namesakes) namesakes.push(place);
      else if (name !== '') byName.set(name, [place]);
    }
  }
  const similar = new Map<string, Set<string>>();
  for (const namesakes of byName.values()) {
    for (const one of namesakes) {
      for (const other of namesakes) {
        if (one === other || !isInSameTown(one, other)) continue;
        similar.set(one.id, (similar.get(one.id) ?? new Set()).add(other.id));
      }
    }
  }
  return new Map([...similar].map(([id, others]) => [id, [...others].toSorted()]));
}

function namesOf({ name, municipality, otherNames = [] }: Place): readonly string[] {
  const first = name ?? municipality;
  return first === undefined ? otherNames : [first, ...otherNames];
}

function isInSameTown(one: Place, other: Place): boolean {
  if ((one.name === undefined) !== (other.name === undefined)) return false;
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return false;
  // Only the municipality is known of both: their names in common are those of the town itself.
  if (one.name === undefined) return true;
  if (one.municipality === undefined || other.municipality === undefined) return true;
  return foldName(one.municipality) === foldName(other.municipality);
}
