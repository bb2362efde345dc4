import { countryOf, modeOf } from '../attendance/cell-values.ts';
import type { ActivityMode } from '../codes/activity-codes.ts';

/** The places that a cell names, and how the activity was held as far as the cell says it. */
export interface PlacesOfCell {
  readonly names: readonly string[];
  readonly mode?: ActivityMode;
}

/** Longer texts, and those with numbers, beside "Zoom" are no towns: `Zoom, ID 123 456`. */
const longestTown = 40;
const link = /(?<!\S)(?:https?:\/\/|www\.)\S+/giu;
/** A comma is as often within an address as between towns. */
const between = /[\n&]|\s(?:ir|un|ja|and|и|та)\s/u;
const inside = /[,\n&:()]|\s(?:ir|un|ja|and|и|та)\s/u;

/**
 * Takes a cell of places apart: `Jonava / Kaunas`, `Jonava ir Vilnius` (when both are known), `Vilnius (Zoom)`. "Zoom" is
 * no place: it says how the activity was held; a town beside it stays one.
 * @param isKnown whether a place is called so
 */
export function splitPlaces(text: string, isKnown: (name: string) => boolean): PlacesOfCell {
  const withoutLinks = text.replace(link, (found) => (modeOf(found) === 'online' ? ' ; online ; ' : ' '));
  const whole = clean(withoutLinks);
  if (isKnown(whole)) return { names: [whole] };
  const names: string[] = [];
  const modes = new Set<'inPerson' | 'online'>();
  for (const piece of withoutLinks.split(/[;/+]/u)) {
    const said = isKnown(clean(piece)) ? undefined : modeOf(piece);
    const parts = piece
      .split(said === undefined ? between : inside)
      .map(clean)
      .filter(isSaid);
    if (said === undefined) {
      names.push(...(parts.every(isKnown) ? parts : [clean(piece)]));
      continue;
    }
    const towns = parts.filter((part) => isKnown(part) || isTown(part));
    // `Gyvai Jonavoje` in one breath: whoever reads it says what it means.
    if (said === 'inPerson' && towns.length === 0 && clean(piece).includes(' ')) names.push(clean(piece));
    else names.push(...towns);
    if (said !== 'online') modes.add('inPerson');
    if (said !== 'inPerson') modes.add('online');
  }
  const found = names.filter(isSaid);
  if (!modes.has('online')) return modes.size === 0 ? { names: found } : { names: found, mode: 'in person' };
  return { names: found, mode: found.length > 0 || modes.has('inPerson') ? 'hybrid' : 'online' };
}

function isTown(text: string): boolean {
  if (modeOf(text) !== undefined || countryOf(text) !== undefined) return false;
  return text.length <= longestTown && /^\p{Lu}\D*$/u.test(text);
}

function clean(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function isSaid(text: string): boolean {
  return text !== '';
}
