import type { ActivityMode } from '../codes/activity-codes.ts';
import { countriesPresentAt } from '../counting/countries-present.ts';
import type { CountriesPresent } from '../counting/countries-present.ts';
import { labelOf } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import type { CountriesPresentFigures } from './project-summary.ts';

/** An activity that lists countries, and how many there are. */
export interface PresentRow {
  readonly counted: CountedActivity;
  readonly figures: CountriesPresentFigures;
}

/** Distinct countries present at each activity that lists some (`domain.md` §3.9), in the order of the activities. */
export function presentRowsOf(activities: readonly CountedActivity[]): readonly PresentRow[] {
  return activities.flatMap((counted) => {
    const { activity, conflicts } = counted;
    const present = countriesPresentAt(activity);
    if (!present) return [];
    const isUndecided = ['countriesInPerson', 'countriesOnline'].some((field) => conflicts.has(field));
    const figures = {
      activity: labelOf(activity),
      inPerson: present.inPerson?.length ?? null,
      online: present.online?.length ?? null,
      overall: !isUndecided && coversAll(present, activity.mode) ? present.overall.length : null,
      inPersonStated: activity.countriesInPersonStated ?? null,
      onlineStated: activity.countriesOnlineStated ?? null,
    };
    return [{ counted, figures }];
  });
}

/** Whether there is a list for every way in which people could come: else countries may be missing. */
function coversAll({ inPerson, online }: CountriesPresent, mode: ActivityMode | undefined): boolean {
  if (mode === 'in person') return inPerson !== undefined;
  if (mode === 'online') return online !== undefined;
  return inPerson !== undefined && online !== undefined;
}
