import { standingOrganisations } from '../../../shared/counting/standing-organisations.ts';
import { quarterOf, yearOf } from '../../../shared/schema/calendar-date.ts';
import type { Counts } from '../../../shared/counting/complete-counts.ts';
import { groupByCountryHeld, noneKey } from '../../../shared/summary/country-keys.ts';
import type { Figures } from '../../../shared/summary/figures.ts';
import { tallyAll, tallyGroups, wholeUnder } from '../../../shared/summary/group-figures.ts';
import type { Grouping, Slice } from '../../../shared/summary/group-figures.ts';
import type { CountedActivity } from '../../../shared/summary/counted-activities.ts';
import type { SummaryInput } from '../../../shared/summary/summary-input.ts';
import type { ActivityRow } from './activity-row.ts';

export const groupings = ['none', 'country', 'type', 'quarter', 'year', 'partner'] as const;
export type GroupBy = (typeof groupings)[number];

/** One line of the table: the head of a group with its subtotals, or an activity with what of it stands in the group. */
export type ListItem =
  | { readonly kind: 'group'; readonly key: string; readonly rows: number; readonly figures: Figures | undefined }
  | { readonly kind: 'row'; readonly row: ActivityRow; readonly group: string; readonly counts: Counts };

function dateGrouping(periodOf: (date: string) => string): () => Grouping {
  return () => wholeUnder(({ firstDate }) => (firstDate === undefined ? noneKey : periodOf(firstDate)));
}

const groupingsBy: Readonly<Record<Exclude<GroupBy, 'none'>, (input: SummaryInput) => Grouping>> = {
  country: ({ dataset, conflicts }) => groupByCountryHeld(dataset.places, conflicts),
  type: () => wholeUnder(({ activity }) => activity.type ?? noneKey),
  partner: ({ dataset }) => {
    const standingFor = standingOrganisations(dataset.organisations);
    return wholeUnder(({ activity: { reportedBy } }) => (reportedBy === undefined ? noneKey : standingFor(reportedBy)));
  },
  quarter: dateGrouping(quarterOf),
  year: dateGrouping(yearOf),
};

/**
 * The lines of the table. An activity stands in every group it has a part in (a series in two countries in both), each
 * time with that part; subtotals are those of the summaries, of the rows that are shown.
 *
 * @param compareKeys the order of the groups
 */
export function groupRows(
  rows: readonly ActivityRow[],
  groupBy: GroupBy,
  input: SummaryInput,
  compareKeys: (a: string, b: string) => number,
): readonly ListItem[] {
  if (groupBy === 'none') {
    return rows.map((row): ListItem => ({ kind: 'row', row, group: '', counts: row.counted.counts }));
  }
  const slicesOf = slicesBy(groupBy, input);
  const groups = new Map<string, ListItem[]>();
  for (const row of rows) {
    for (const { key, counts } of slicesOf(row.counted)) {
      const members = groups.get(key) ?? [];
      groups.set(key, members);
      members.push({ kind: 'row', row, group: key, counts });
    }
  }
  const { activities, adjustments } = shownInSums(rows, input);
  const tallies = tallyGroups(activities, adjustments, slicesOf);
  return [...groups]
    .toSorted(([a], [b]) => compareKeys(a, b))
    .flatMap(([key, members]): readonly ListItem[] => [
      { kind: 'group', key, rows: members.length, figures: tallies.get(key)?.figures() },
      ...members,
    ]);
}

const known = new WeakMap<SummaryInput, Map<GroupBy, Grouping>>();

/** Under which keys an activity stands; worked out once for each activity, as long as nothing changes. */
export function slicesBy(groupBy: Exclude<GroupBy, 'none'>, input: SummaryInput): Grouping {
  const byGroup = known.get(input) ?? new Map<GroupBy, Grouping>();
  known.set(input, byGroup);
  const slicesOf = byGroup.get(groupBy) ?? rememberedSlices(groupingsBy[groupBy](input));
  byGroup.set(groupBy, slicesOf);
  return slicesOf;
}

/** A row and the sums hold nearly every activity in the same state: it is sliced once for both. */
function rememberedSlices(slicesOf: Grouping): Grouping {
  const sliced = new Map<CountedActivity['activity'], readonly [CountedActivity, readonly Slice[]]>();
  return (counted) => {
    const [before, slices] = sliced.get(counted.activity) ?? [];
    if (before?.isUndecided === counted.isUndecided && before.firstDate === counted.firstDate && slices) return slices;
    const own = slicesOf(counted);
    sliced.set(counted.activity, [counted, own]);
    return own;
  };
}

/** The figures of the rows that are shown, as the summaries have them. */
export function figuresOfRows(rows: readonly ActivityRow[], input: SummaryInput): Figures {
  if (rows.length === input.dataset.activities.length) return figuresOfAll(input);
  const { activities, adjustments } = shownInSums(rows, input);
  return tallyAll(activities, adjustments).figures();
}

const figuresKnown = new WeakMap<SummaryInput, Figures>();

function figuresOfAll(input: SummaryInput): Figures {
  const figures = figuresKnown.get(input) ?? tallyAll(input.inSums, input.adjustments).figures();
  figuresKnown.set(input, figures);
  return figures;
}

/** An adjustment counts only where all the activities it is about are shown. */
function shownInSums(rows: readonly ActivityRow[], input: SummaryInput) {
  const shown = rows.map(({ id }) => input.byId.get(id)).filter((counted) => counted !== undefined);
  const ids = new Set(shown.map(({ activity }) => activity.id));
  const adjustments = input.adjustments.filter(({ parts }) => parts.every(({ activity }) => ids.has(activity.id)));
  return { activities: shown, adjustments };
}
