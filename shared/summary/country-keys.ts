import { joinedCountryKey } from '../codes/countries.ts';
import type { Counts } from '../counting/complete-counts.ts';
import { mapCounts } from '../counting/complete-counts.ts';
import { isSumUndecided, sessionParticipantsOf, sumOf } from '../counting/participants.ts';
import { countriesOfPlaces, placeIdsOf, venueCountriesOf } from '../counting/venue.ts';
import type { Session } from '../schema/activity.ts';
import type { Place } from '../schema/registry.ts';
import type { Project } from '../schema/project.ts';
import type { ConflictIndex } from '../schema/dataset.ts';
import { undecidedKey } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { mostlyWhole } from './group-figures.ts';
import type { Grouping, Slice } from './group-figures.ts';

export const noneKey = 'none';
export const onlineKey = 'online';
export const regionalKey = 'regional';

/**
 * Where an activity was held (`domain.md` §4): under the venue's country; several countries with one unsplit count under
 * their joined key; split by session where the count is a sum of sessions. Online without a venue: under its scope if
 * that is one country, else `online`. Neither: `none`.
 */
export function groupByCountryHeld(places: ReadonlyMap<string, Place>, conflicts: ConflictIndex): Grouping {
  // Nearly always none: then no activity need be asked for its places.
  const undecided = new Set([...conflicts].flatMap(([id, fields]) => (fields.has('country') ? [id] : [])));
  const keyOf = (counted: CountedActivity): string | undefined => {
    if (isVenueUndecided(counted, undecided)) return undecidedKey;
    const countries = venueCountriesOf(counted.activity, places);
    const [only] = countries;
    if (only === undefined) return keyWithoutVenue(counted);
    if (countries.length === 1) return only;
    return isSplit(counted) ? undefined : joinedCountryKey(countries);
  };
  return mostlyWhole(keyOf, (counted) => slicesBySession(counted, places));
}

/** @param undecided records whose country is in conflict */
function isVenueUndecided({ activity, conflicts: own }: CountedActivity, undecided: ReadonlySet<string>): boolean {
  if (own.size === 0 && undecided.size === 0) return false;
  for (const field of own.keys()) {
    if (field === 'places' || (field.startsWith('sessions/') && field.endsWith('/places'))) return true;
  }
  return undecided.size > 0 && placeIdsOf(activity).some((id) => undecided.has(id));
}

function keyWithoutVenue({ activity, conflicts }: CountedActivity): string {
  if (conflicts.has('mode')) return undecidedKey;
  if (activity.mode !== 'online') return noneKey;
  if (conflicts.has('scope')) return undecidedKey;
  const { scope = [] } = activity;
  return scope.length === 1 ? joinedCountryKey(scope) : onlineKey;
}

function isSplit({ activity, conflicts, isUndecided }: CountedActivity): boolean {
  const hasSessions = (activity.sessions ?? []).length > 0;
  return hasSessions && activity.countsFrom === 'sessions' && !conflicts.has('countsFrom') && !isUndecided;
}

/** Sessions without a place of their own stand where the activity has its places. */
function slicesBySession(counted: CountedActivity, places: ReadonlyMap<string, Place>): readonly Slice[] {
  const { activity, conflicts } = counted;
  const keyOf = (session: Session) =>
    joinedCountryKey(countriesOfPlaces(session.places ?? activity.places ?? [], places)) || noneKey;
  const byKey = new Map<string, Counts[]>();
  for (const session of activity.sessions ?? []) {
    const key = keyOf(session);
    byKey.set(key, [...(byKey.get(key) ?? []), sessionParticipantsOf(activity, session, conflicts)]);
  }
  return [...byKey].map(([key, parts]) => ({
    key,
    counts: mapCounts((column) =>
      isSumUndecided(activity, conflicts, column) ? { state: 'unknown' } : sumOf(parts.map((part) => part[column])),
    ),
  }));
}

/**
 * Which country an activity is for (`domain.md` §4): country-specific ones under their country (several: joined), all
 * others `regional`. A project without pillars: one country is specific.
 */
export function keyOfCountryScope(project: Project): (counted: CountedActivity) => string {
  const kinds = new Map(project.pillars.map(({ code, kind }) => [code, kind]));
  return ({ activity: { pillar, scope = [] }, conflicts }) => {
    const isScopeUndecided = conflicts.size > 0 && conflicts.has('scope');
    if (kinds.size === 0) {
      if (isScopeUndecided) return undecidedKey;
      return scope.length === 1 ? joinedCountryKey(scope) : regionalKey;
    }
    if (conflicts.size > 0 && conflicts.has('pillar')) return undecidedKey;
    if (pillar === undefined || kinds.get(pillar) !== 'country-specific') return regionalKey;
    if (isScopeUndecided) return undecidedKey;
    return joinedCountryKey(scope) || noneKey;
  };
}

/** True when a key is that country, alone or joined with others. */
export function isKeyOfCountry(key: string, country: string): boolean {
  return key.split('+').includes(country);
}
