import { foldName } from '../counting/distinct-names.ts';
import { joinedPlace } from '../counting/joined-place.ts';
import { placeIdsOf } from '../counting/venue.ts';
import { monthsBetween } from '../schema/calendar-date.ts';
import type { Activity } from '../schema/activity.ts';
import type { PlanItem, PlanSpan } from '../schema/project.ts';
import type { Place } from '../schema/registry.ts';
import type { PlanVerdict } from './project-summary.ts';

export interface Timing {
  readonly verdict: PlanVerdict;
  /** Null unless late. */
  readonly monthsLate: number | null;
}

/**
 * A first day against a planned span (`domain.md` §8): on time inside it, early before it, late after it. Compared at
 * the plan's precision; at months, too, where no more is known of the activity than its month.
 */
export function compareWithPlan(date: string, { from, to = from }: PlanSpan): Timing {
  const precision = Math.min(date.length, from.length);
  const day = date.slice(0, precision);
  if (day < from.slice(0, precision)) return { verdict: 'early', monthsLate: null };
  if (day > to.slice(0, precision)) return { verdict: 'late', monthsLate: monthsBetween(to, date) };
  return { verdict: 'onTime', monthsLate: null };
}

/**
 * Whether an activity was held elsewhere than planned: none of its places is in the planned country and municipality,
 * other names included. Null when that cannot be told: the plan names a place and the activity has none with a country,
 * or only a place of the planned country whose municipality is not known.
 */
export function isMoved(item: PlanItem, activity: Activity, places: ReadonlyMap<string, Place>): boolean | null {
  const planned = item.place;
  if (!planned) return false;
  const venues = placeIdsOf(activity)
    .map((id) => joinedPlace(id, places))
    .filter((place) => place?.country !== undefined);
  if (venues.length === 0) return null;
  const inCountry = venues.filter((place) => place?.country === planned.country);
  if (inCountry.length === 0) return true;
  const { municipality } = planned;
  if (municipality === undefined || inCountry.some((place) => isNamed(place, municipality))) return false;
  return inCountry.some((place) => place?.municipality === undefined) ? null : true;
}

function isNamed(place: Place | undefined, planned: string): boolean {
  const names = [place?.municipality, place?.name, ...(place?.otherNames ?? [])].filter((one) => one !== undefined);
  return names.some((one) => foldName(one) === foldName(planned));
}
