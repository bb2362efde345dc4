import type { Counts } from '../counting/complete-counts.ts';
import type { SettledAdjustment } from './adjustments.ts';
import type { CountedActivity } from './counted-activities.ts';
import { FiguresTally, tallyOf } from './figures.ts';
import type { GroupedFigures } from './project-summary.ts';

/** What of an activity stands under a key: all of it, or one country's sessions. */
export interface Slice {
  readonly key: string;
  readonly counts: Counts;
}

export type Grouping = (counted: CountedActivity) => readonly Slice[];

/** A grouping in which each activity stands whole under one key. */
export function wholeUnder(keyOf: (counted: CountedActivity) => string): Grouping {
  return (counted) => [{ key: keyOf(counted), counts: counted.counts }];
}

/**
 * Tallies by key, keys sorted. An adjustment belongs to a group that holds all of its activities whole; between groups
 * nobody can say where shared participants belong.
 */
export function tallyGroups(
  activities: readonly CountedActivity[],
  adjustments: readonly SettledAdjustment[],
  slicesOf: Grouping,
): ReadonlyMap<string, FiguresTally> {
  const tallies = new Map<string, FiguresTally>();
  for (const counted of activities) {
    for (const { key, counts } of slicesOf(counted)) {
      const tally = tallies.get(key) ?? new FiguresTally();
      tally.add(counts);
      tallies.set(key, tally);
    }
  }
  for (const { adjustment, parts } of adjustments) {
    const keys = new Set(parts.flatMap(slicesOf).map((slice) => slice.key));
    const [key] = keys;
    if (adjustment.applied && keys.size === 1 && key !== undefined) tallies.get(key)?.adjust(adjustment.delta);
  }
  return new Map([...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The tally of all activities, adjustments included. */
export function tallyAll(
  activities: readonly CountedActivity[],
  adjustments: readonly SettledAdjustment[],
): FiguresTally {
  const tally = tallyOf(activities);
  for (const { adjustment } of adjustments) if (adjustment.applied) tally.adjust(adjustment.delta);
  return tally;
}

export function figuresByKey(tallies: ReadonlyMap<string, FiguresTally>): GroupedFigures {
  return Object.fromEntries([...tallies].map(([key, tally]) => [key, tally.figures()]));
}
