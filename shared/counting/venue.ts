import type { Activity } from '../schema/activity.ts';
import type { Place } from '../schema/registry.ts';
import { countryOfPlace } from './joined-place.ts';

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
 * Countries of the places where an activity was held, each once, sorted. A place without a country has that of one it was
 * joined with; without any, or when it is not in `places`, it adds none.
 */
export function venueCountriesOf(activity: Activity, places: ReadonlyMap<string, Place>): readonly string[] {
  const countries: string[] = [];
  addCountries(countries, activity.places ?? none, places);
  for (const session of activity.sessions ?? none) addCountries(countries, session.places ?? none, places);
  return countries.length > 1 ? countries.toSorted() : countries;
}

/** Countries of some places, each once, sorted. */
export function countriesOfPlaces(ids: readonly string[], places: ReadonlyMap<string, Place>): readonly string[] {
  const countries: string[] = [];
  addCountries(countries, ids, places);
  return countries.toSorted();
}

/** Adds those that are not among them yet. */
function addCountries(countries: string[], ids: readonly string[], places: ReadonlyMap<string, Place>): void {
  for (const id of ids) {
    const country = countryOfPlace(id, places);
    if (country !== undefined && !countries.includes(country)) countries.push(country);
  }
}
