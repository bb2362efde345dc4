import type { Activity, Session } from '../schema/activity.ts';
import type { Place } from '../schema/registry.ts';

/** Ids of the places where an activity was held: its own and those of its sessions, each once. */
export function placeIdsOf(activity: Activity): readonly string[] {
  const { places = [], sessions = [] } = activity;
  // Nearly all: a list of thousands asks this of each of its lines.
  if (places.length < 2 && !sessions.some(hasPlaces)) return places;
  return [...new Set([...places, ...sessions.flatMap(sessionPlaceIds)])];
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

function hasPlaces(session: Session): boolean {
  return session.places !== undefined;
}

function sessionPlaceIds(session: Session): readonly string[] {
  return session.places ?? [];
}
