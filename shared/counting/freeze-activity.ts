import type { FrozenActivity, FrozenState } from '../schema/accepted-period.ts';
import type { Activity } from '../schema/activity.ts';
import { countColumns } from '../schema/count.ts';
import type { Count, CountColumn } from '../schema/count.ts';
import { isDeletionUndecided } from '../schema/dataset.ts';
import type { Conflict } from '../schema/dataset.ts';
import type { Place } from '../schema/registry.ts';
import { firstDateOf, isFirstDateUndecided } from './activity-dates.ts';
import { unknownCounts } from './complete-counts.ts';
import { participantsOf } from './participants.ts';
import { venueCountriesOf } from './venue.ts';

/** What is frozen of an activity, in the order in which a difference is told. */
const frozenFields = [
  'reportedBy',
  'status',
  'type',
  'firstDay',
  'where',
  'scope',
  ...countColumns,
] as const satisfies readonly (keyof FrozenState)[];
export type FrozenField = (typeof frozenFields)[number];

const noConflicts: ReadonlyMap<string, Conflict> = new Map();

/**
 * An activity as it stands now, in the form in which an accepted period keeps it.
 * @param conflicts undecided conflicts of this activity, by field
 */
export function freezeActivity(
  activity: Activity,
  places: ReadonlyMap<string, Place>,
  conflicts = noConflicts,
): FrozenActivity {
  const { id, reference, reportedBy, status, type, scope } = activity;
  const firstDay = isFirstDateUndecided(activity, conflicts) ? undefined : firstDateOf(activity);
  const where = venueCountriesOf(activity, places);
  const isUndecided = conflicts.has('status') || isDeletionUndecided(conflicts);
  const counts = isUndecided ? unknownCounts : participantsOf(activity, conflicts);
  return {
    id,
    ...(reference !== undefined && { reference }),
    ...(reportedBy !== undefined && { reportedBy }),
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
    ...(firstDay !== undefined && { firstDay }),
    ...(scope !== undefined && { scope }),
    ...(where.length > 0 && { where: [...where] }),
    ...frozenCounts(counts),
  };
}

/** The same without what only names the activity: what a correction says it became. */
export function frozenStateOf({ id: _id, reference: _reference, ...state }: FrozenActivity): FrozenState {
  return state;
}

/** The fields in which two states differ; one that is not there differs in nothing from an empty one. */
export function frozenDifferences(before: FrozenState = {}, after: FrozenState = {}): readonly FrozenField[] {
  return frozenFields.filter((field) => !isSame(before[field], after[field]));
}

function isSame(one: FrozenState[FrozenField], other: FrozenState[FrozenField]): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function frozenCounts(counts: Readonly<Record<CountColumn, Count>>): Pick<FrozenState, CountColumn> {
  return Object.fromEntries(
    countColumns.flatMap((column) => {
      const count = counts[column];
      if (count.state === 'notFilled') return [];
      return [[column, count.state === 'number' ? count.value : count.state]];
    }),
  );
}
