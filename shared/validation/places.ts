import { placeIdsOf, venueCountriesOf } from '../counting/venue.ts';
import type { Activity } from '../schema/activity.ts';
import type { Context } from './context.ts';
import { isUndecided, isUndecidedInList } from './context.ts';
import type { Rule } from './rule.ts';
import { activityRule, when } from './rule.ts';

/** Where a held activity took place: without it, nobody can say in which country it counts (`domain.md` §4). */
export const placeRules: readonly Rule[] = [
  activityRule('findings.placeMissing', 'error', (activity, context) =>
    when(
      isHeldSomewhere(activity) && placeIdsOf(activity).length === 0 && !isPlaceUndecided(activity, context),
      () => ({
        field: 'places',
      }),
    ),
  ),
  activityRule('findings.placeWithoutCountry', 'warning', (activity, context) => {
    const { places } = context.dataset;
    // Places that are not there at all have their own finding.
    const known = placeIdsOf(activity).filter((id) => places.has(id));
    const isOpen = known.some((id) => isUndecided(context, id, 'country'));
    return when(
      isHeldSomewhere(activity) && known.length > 0 && !isOpen && venueCountriesOf(activity, places).length === 0,
      () => ({ field: 'places' }),
    );
  }),
];

function isHeldSomewhere({ status, mode }: Activity): boolean {
  return status === 'held' && (mode === 'in person' || mode === 'hybrid');
}

function isPlaceUndecided(activity: Activity, context: Context): boolean {
  return isUndecided(context, activity.id, 'places') || isUndecidedInList(context, activity.id, 'sessions', 'places');
}
