import type { Place } from '../schema/registry.ts';
import { groupJoinedPlaces } from './same-places.ts';

type Places = ReadonlyMap<string, Place>;

const known = new WeakMap<Places, ReadonlyMap<string, readonly Place[]>>();

/** Every place with those that somebody joined with it, the one that stands for all of them first. */
function joinedWith(places: Places): ReadonlyMap<string, readonly Place[]> {
  const before = known.get(places);
  if (before) return before;
  const groups = new Map<string, Place[]>();
  const standing = groupJoinedPlaces(places.values());
  for (const [id, first] of standing) {
    const place = places.get(id);
    if (!place) continue;
    const group = groups.get(first) ?? [];
    if (id === first) group.unshift(place);
    else group.push(place);
    groups.set(first, group);
  }
  const all = new Map([...standing].map(([id, first]) => [id, groups.get(first) ?? []]));
  known.set(places, all);
  return all;
}

/**
 * The country of a place: its own, else that of a place somebody joined with it, for the two count as one (`domain.md`
 * §2, other names).
 */
export function countryOfPlace(id: string, places: Places): string | undefined {
  const place = places.get(id);
  if (!place || place.country !== undefined) return place?.country;
  return firstOf(joinedWith(places).get(id), ({ country }) => country);
}

/** A place with what it does not say itself and a place joined with it does, and the names of all of them. */
export function joinedPlace(id: string, places: Places): Place | undefined {
  const place = places.get(id);
  const joined = place ? (joinedWith(places).get(id) ?? []) : [];
  if (!place || joined.length < 2) return place;
  const country = place.country ?? firstOf(joined, (one) => one.country);
  const municipality = place.municipality ?? firstOf(joined, (one) => one.municipality);
  const names = joined.flatMap(({ name, otherNames = [] }) => [...(name === undefined ? [] : [name]), ...otherNames]);
  return {
    ...place,
    ...(country !== undefined && { country }),
    ...(municipality !== undefined && { municipality }),
    otherNames: [...new Set(names)],
  };
}

function firstOf<Value>(
  places: readonly Place[] = [],
  valueOf: (place: Place) => Value | undefined,
): Value | undefined {
  return places.map(valueOf).find((value) => value !== undefined);
}
