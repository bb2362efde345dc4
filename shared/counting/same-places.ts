import type { Place } from '../schema/registry.ts';
import { foldName } from './distinct-names.ts';
import { SameRecords } from './same-records.ts';

/**
 * Places that look like one place written down more than once: in one country (or one says none) and one municipality,
 * with a name in common, other names included and folded (`domain.md` §2: Pietarsaari = Jakobstad). A place of which only
 * the municipality is known is like another such place only. Counts do not depend on it: it is a hint for people.
 *
 * What somebody called different does not look the same; what somebody joined does, whatever its names.
 *
 * @returns place id → ids of the places that look the same, sorted; places that are alone are not in it
 */
export function findSimilarPlaces(places: Iterable<Place>): ReadonlyMap<string, readonly string[]> {
  const all = [...places];
  const byName = new Map<string, Place[]>();
  for (const place of all) {
    for (const name of new Set(namesOf(place).map(foldName))) {
      const namesakes = byName.get(name);
      if (namesakes) namesakes.push(place);
      else if (name !== '') byName.set(name, [place]);
    }
  }
  const similar = new Map<string, Set<string>>();
  const add = (one: string, other: string) => similar.set(one, (similar.get(one) ?? new Set()).add(other));
  for (const namesakes of byName.values()) {
    for (const one of namesakes) {
      for (const other of namesakes) {
        if (one !== other && isInSameTown(one, other) && !areSaidDifferent(one, other)) add(one.id, other.id);
      }
    }
  }
  const joined = new Map<string, string[]>();
  for (const [id, standing] of groupJoinedPlaces(all)) joined.set(standing, [...(joined.get(standing) ?? []), id]);
  for (const members of joined.values()) {
    for (const one of members) for (const other of members) if (one !== other) add(one, other);
  }
  return new Map([...similar].map(([id, others]) => [id, [...others].toSorted()]));
}

/**
 * Which places somebody has joined: place id → id of the one that stands for all of them. A place that was not joined
 * stands for itself.
 */
export function groupJoinedPlaces(places: Iterable<Place>): ReadonlyMap<string, string> {
  const groups = new SameRecords([...places].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  groups.joinAsSaid();
  return groups.standing();
}

function areSaidDifferent(one: Place, other: Place): boolean {
  return one.differentFrom?.includes(other.id) === true || other.differentFrom?.includes(one.id) === true;
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
