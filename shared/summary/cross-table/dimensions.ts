import type { BreakdownDimension } from '../../codes/activity-codes.ts';
import { breakdownLinesOf, notSplit, optionOf } from '../../counting/breakdown-rest.ts';
import { completeCounts, mapCounts } from '../../counting/complete-counts.ts';
import type { Counts } from '../../counting/complete-counts.ts';
import { countColumns } from '../../schema/count.ts';
import type { CountColumn } from '../../schema/count.ts';
import { noneKey } from '../country-keys.ts';
import { undecidedKey } from '../counted-activities.ts';
import type { CountedActivity } from '../counted-activities.ts';
import { wholeUnder } from '../group-figures.ts';
import type { Grouping, Slice } from '../group-figures.ts';
import { groupingNames, groupingsOf } from '../groupings.ts';
import { countriesRecordedFrom, participantsFromCountry } from '../participants-from.ts';
import type { SummaryInput } from '../summary-input.ts';

/** What people have been told apart by, where an activity says how many of each there were. */
const personalDimensions = ['fromCountry', 'byGender', 'byAgeGroup', 'byPeopleGroup'] as const;
export type PersonalDimension = (typeof personalDimensions)[number];

/** What can stand at the side or at the head of a cross-table. `byTargetGroup`: whom an activity was meant for. */
export const crossDimensions = [
  ...groupingNames,
  'byMode',
  'byStatus',
  'byTargetGroup',
  ...personalDimensions,
] as const;
export type CrossDimension = (typeof crossDimensions)[number];

/** Participants of an activity of whom it does not say which of the options they are. */
export const notSplitKey = 'notSplit';

export function isPersonal(dimension: CrossDimension): dimension is PersonalDimension {
  return (personalDimensions as readonly CrossDimension[]).includes(dimension);
}

const breakdownOf: Readonly<Record<PersonalDimension, BreakdownDimension>> = {
  fromCountry: 'country',
  byGender: 'gender',
  byAgeGroup: 'age group',
  byPeopleGroup: 'target group',
};

/** Under which keys an activity stands, and with which participants under each. */
export function crossGrouping(input: SummaryInput, dimension: CrossDimension): Grouping {
  switch (dimension) {
    case 'byMode':
      return wholeUnder(({ activity, conflicts }) =>
        conflicts.has('mode') ? undecidedKey : (activity.mode ?? noneKey),
      );
    case 'byStatus':
      return wholeUnder(({ activity, conflicts }) =>
        conflicts.has('status') ? undecidedKey : (activity.status ?? noneKey),
      );
    case 'byTargetGroup':
      return targetGroupsOf;
    case 'fromCountry':
      return slicesByCountry;
    case 'byGender':
    case 'byAgeGroup':
    case 'byPeopleGroup':
      return (counted) => slicesByOption(counted, breakdownOf[dimension]);
    default:
      return groupingsOf(input)[dimension];
  }
}

/** An activity for several target groups stands whole under each of them: such rows overlap, and are never added. */
function targetGroupsOf({ activity: { targetGroups = [] }, conflicts, counts }: CountedActivity): readonly Slice[] {
  if (conflicts.has('targetGroups')) return [{ key: undecidedKey, counts }];
  if (targetGroups.length === 0) return [{ key: noneKey, counts }];
  return targetGroups.map((key) => ({ key, counts }));
}

function slicesByOption(counted: CountedActivity, dimension: BreakdownDimension): readonly Slice[] {
  const { activity, conflicts } = counted;
  const lines = breakdownLinesOf(activity, dimension);
  if (lines.length === 0 || counted.isUndecided) return [{ key: notSplitKey, counts: counted.counts }];
  const circumstances = { mode: activity.mode, isModeUndecided: conflicts.has('mode') };
  return [
    ...lines.map((line) => ({
      key: optionOf(line),
      counts: completeCounts(line, {
        ...circumstances,
        isUndecided: (column) => conflicts.has(`breakdowns/${line.id}/${column}`),
      }),
    })),
    ...restSlice(mapCounts((column) => notSplit(activity, dimension, column, conflicts))),
  ];
}

/** Those who are not split; nothing where everybody is. */
function restSlice(counts: Counts): readonly Slice[] {
  const isNobody = countColumns.every((column) => {
    const count = counts[column];
    return count.state === 'notApplicable' || (count.state === 'number' && count.value === 0);
  });
  return isNobody ? [] : [{ key: notSplitKey, counts }];
}

/** As {@link participantsFromCountry} counts them: by country parts, else by the breakdown. */
function slicesByCountry(counted: CountedActivity): readonly Slice[] {
  const countries = countriesRecordedFrom(counted.activity);
  if (countries.length === 0 || counted.isUndecided) return [{ key: notSplitKey, counts: counted.counts }];
  const slices = countries.map((key) => ({ key, counts: participantsFromCountry(counted, key) }));
  const restOf = (column: CountColumn) => {
    const whole = counted.counts[column];
    if (whole.state !== 'number') return whole;
    let rest = whole.value;
    for (const { counts } of slices) {
      const part = counts[column];
      // Some are from there, and nobody knows how many: nor how many are not.
      if (part.state === 'unknown' || part.state === 'notFilled') return { state: 'unknown' } as const;
      if (part.state === 'number') rest -= part.value;
    }
    return rest < 0 ? ({ state: 'notFilled' } as const) : ({ state: 'number', value: rest } as const);
  };
  return [...slices, ...restSlice(mapCounts(restOf))];
}
