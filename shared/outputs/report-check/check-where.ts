import { countryOfFoldedName } from '../../counting/country-names.ts';
import { foldName } from '../../counting/distinct-names.ts';
import { placeIdsOf } from '../../counting/venue.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Place } from '../../schema/registry.ts';
import type { Context } from '../../validation/context.ts';
import type { Contradiction } from './contradiction.ts';
import { countriesIn } from './countries-in.ts';
import type { StatedFact } from './facts-in.ts';
import { areAkin, isTown, placePieces } from './place-words.ts';
import type { PlacePiece } from './place-words.ts';

/**
 * Where a report says an activity was held, against its places. Case, order, endings and the shortened words of
 * addresses make no difference, and a text that has only a part of what is recorded contradicts nothing; nor does what
 * the record says nothing about. A contradiction is: a country in which none of the places is; a line of which no telling
 * word is recorded, while town and house are; another town; another number in the same street, or another street.
 */
export function checkWhere(fact: StatedFact, activity: Activity, context: Context): readonly Contradiction[] {
  const venues = placeIdsOf(activity).flatMap((id) => context.dataset.places.get(id) ?? []);
  if (venues.length === 0 || isUndecided(activity, venues, context)) return [];
  const countries = countryDiffers(fact, venues);
  if (countries.length > 0) return countries;
  const towns = townsOf(context.dataset.places.values());
  return fact.text
    .split('\n')
    .filter((line) => !/@|https?:|www\./iu.test(line))
    .flatMap((line) => lineDiffers(line, fact.label, venues, towns))
    .slice(0, 1);
}

function isUndecided(activity: Activity, venues: readonly Place[], { conflicts }: Context): boolean {
  const own = [...(conflicts.get(activity.id)?.keys() ?? [])];
  return (
    own.some((field) => field === 'places' || /^sessions\/.*\/places$/u.test(field)) ||
    venues.some(({ id }) => conflicts.has(id))
  );
}

function countryDiffers({ label, text }: StatedFact, venues: readonly Place[]): readonly Contradiction[] {
  const recorded = venues.map(({ country }) => country);
  if (recorded.includes(undefined)) return [];
  const added = [...new Set(countriesIn(text))].filter((country) => !recorded.includes(country));
  if (added.length === 0) return [];
  const params = { what: label, countries: added.join(', ') };
  return [{ code: 'reportCheck.countriesAdded', field: 'places', params }];
}

function lineDiffers(
  line: string,
  what: string,
  venues: readonly Place[],
  towns: ReadonlySet<string>,
): readonly Contradiction[] {
  const pieces = placePieces(line).map((piece) => ({ ...piece, telling: piece.telling.filter(isNoCountry) }));
  const said = pieces.flatMap(({ telling }) => telling);
  if (said.length === 0) return [];
  const known = venues.flatMap(wordsOf);
  const isKnown = (word: string) => known.some((one) => areAkin(one, word));
  const ownTowns = venues.flatMap(({ municipality }) => tellingOf(municipality));
  const isWhole = venues.every(({ municipality, name, address }) => municipality && (name ?? address));
  const hasTown = venues.every(({ municipality }) => municipality !== undefined);
  const isOtherTown = (word: string) => (towns.has(word) || isTown(word)) && !isKnown(word);
  const places = { what, said: line.trim(), recorded: venues.map(placeWords).join('; ') };
  if (
    (isWhole && !said.some(isKnown)) ||
    (hasTown &&
      !said.some((word) => ownTowns.some((own) => areAkin(own, word))) &&
      pieces.some((piece) => !piece.isStreet && piece.telling.some(isOtherTown)))
  ) {
    return [{ code: 'reportCheck.place', field: 'places', params: places, isDoubtful: true }];
  }
  const addresses = venues.flatMap(({ address }) => address ?? []);
  if (addresses.length < venues.length || !pieces.some((piece) => isOtherAddress(piece, addresses, isKnown))) return [];
  const params = { what, said: line.trim(), recorded: addresses.join('; ') };
  return [{ code: 'reportCheck.address', field: 'places', params, isDoubtful: true }];
}

/** The same street with another number, or a street with a number that is none of the recorded ones. */
function isOtherAddress(
  { telling: words, numbers, isStreet }: PlacePiece,
  addresses: readonly string[],
  isKnown: (word: string) => boolean,
): boolean {
  if (words.length === 0 || numbers.length === 0) return false;
  const same = addresses
    .flatMap((address) => placePieces(address))
    .filter(
      (piece) => piece.numbers.length > 0 && piece.telling.some((own) => words.some((word) => areAkin(own, word))),
    );
  if (same.length > 0) return !same.some((piece) => piece.numbers.some((number) => numbers.includes(number)));
  return isStreet && !words.some(isKnown);
}

/** Municipalities of all places of the project: words by which another town is known. */
function townsOf(places: Iterable<Place>): ReadonlySet<string> {
  return new Set([...places].flatMap(({ municipality }) => tellingOf(municipality)));
}

function wordsOf({ name, municipality, address, otherNames = [] }: Place): readonly string[] {
  return [name, municipality, address, ...otherNames].flatMap(tellingOf);
}

function tellingOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : placePieces(text).flatMap((piece) => piece.telling);
}

function isNoCountry(word: string): boolean {
  return countryOfFoldedName(foldName(word)) === undefined;
}

function placeWords({ name, address, municipality }: Place): string {
  return [name, address, municipality].filter((part) => part !== undefined).join(', ');
}
