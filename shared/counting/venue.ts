import type { Activity, Session } from '../schema/activity.ts';
import type { Place } from '../schema/registry.ts';

/** Ids of the places where an activity was held: its own and those of its sessions, each once. */
export function placeIdsOf(activity: Activity): readonly string[] {
  const { places = [], sessions = [] } = activity;
  const ofSessions = sessions.flatMap(sessionPlaceIds);
  // Nearly all: a list of thousands asks this of each of its lines.
  if (places.length < 2 && ofSessions.length === 0) return places;
  return [...new Set([...places, ...ofSessions])];
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
  const countries = ids.map((id) => places.get(id)?.country).filter((country) => country !== undefined);
  return countries.length < 2 ? countries : [...new Set(countries)].toSorted();
}

function sessionPlaceIds(session: Session): readonly string[] {
  return session.places ?? [];
}
