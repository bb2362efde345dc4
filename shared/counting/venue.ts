import type { Activity } from '../schema/activity.ts';
import type { Place } from '../schema/registry.ts';

const none: readonly never[] = [];

/** Ids of the places where an activity was held: its own and those of its sessions, each once. */
export function placeIdsOf({ places, sessions }: Activity): readonly string[] {
  // A list of thousands asks this of each of its lines: nearly always it is the activity's own list as it stands.
  let ids: readonly string[] = places === undefined ? none : places.length > 1 ? [...new Set(places)] : places;
  if (sessions === undefined) return ids;
  for (const { places: own } of sessions) {
    if (own === undefined) continue;
    for (const id of own) if (!ids.includes(id)) ids = [...ids, id];
  }
  return ids;
}

/**
 * Countries of the places where an activity was held, each once, sorted. A place without a country, or one that is not
 * in `places`, adds none.
 */
export function venueCountriesOf(activity: Activity, places: ReadonlyMap<string, Place>): readonly string[] {
  return countriesOfPlaces(placeIdsOf(activity), places);
}

/** Countries of some places, each once, sorted. */
export function countriesOfPlaces(ids: readonly string[], places: ReadonlyMap<string, Place>): readonly string[] {
  const [first] = ids;
  if (first !== undefined && ids.length === 1) {
    const country = places.get(first)?.country;
    return country === undefined ? [] : [country];
  }
  const countries = ids.map((id) => places.get(id)?.country).filter((country) => country !== undefined);
  return [...new Set(countries)].toSorted();
}
