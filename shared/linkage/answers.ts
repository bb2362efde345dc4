import type { Overlap } from '../schema/bookkeeping.ts';
import type { ConflictIndex, Dataset } from '../schema/dataset.ts';
import { indexConflicts } from '../schema/dataset.ts';
import { sortOverlaps } from './overlap-answers.ts';
import { findSuperseded } from './superseded.ts';
import type { Superseded } from './superseded.ts';
import { groupBy } from './group-by.ts';

/** What people have said about activities that may be one event. */
export interface Answers {
  /** The activity that stands for this one: itself, unless it is the same event as one that was kept. */
  readonly standingFor: (activity: string) => string;
  /** Somebody has said what these two are, or what one is that stands for them; several answers at once count, too. */
  readonly areAnswered: (one: string, other: string) => boolean;
}

export function readAnswers({ overlaps, activities, conflicts }: Dataset): Answers {
  if (overlaps.length === 0) return { standingFor: (id) => id, areAnswered: (one, other) => one === other };
  const index = indexConflicts(conflicts);
  const recorded = new Set(activities.map(({ id }) => id));
  const { same } = sortOverlaps(overlaps, index);
  const superseded = findSuperseded(same, (id) => recorded.has(id));
  const standing = standingByActivity(same, superseded);
  const standingFor = (activity: string) => standing.get(activity) ?? activity;
  const pairs = new Set<string>();
  for (const overlap of overlaps.filter((one) => isAnswered(one, index))) {
    const members = [...new Set((overlap.activities ?? []).map(standingFor))];
    for (const one of members) for (const other of members) pairs.add(`${one} ${other}`);
  }
  return {
    standingFor,
    areAnswered: (one, other) => {
      const [a, b] = [standingFor(one), standingFor(other)];
      return a === b || pairs.has(`${a} ${b}`);
    },
  };
}

/** Activity that was superseded → the one that stands for it, over several answers if need be. */
function standingByActivity(same: readonly Overlap[], { ids, withoutKept }: Superseded): ReadonlyMap<string, string> {
  const followed = same.filter((overlap) => !withoutKept.includes(overlap));
  const byKept = groupBy(followed, ({ kept }) => kept);
  const standing = new Map<string, string>();
  for (const root of [...byKept.keys()].filter((kept) => !ids.has(kept))) {
    const reached = [root];
    // Grows while it is walked.
    for (const kept of reached) {
      for (const id of (byKept.get(kept) ?? []).flatMap(({ activities = [] }) => activities)) {
        if (id === root || standing.has(id)) continue;
        standing.set(id, root);
        reached.push(id);
      }
    }
  }
  return standing;
}

/** An answer that waits for a decision is a finding of its own and is not asked for again. */
function isAnswered({ id, answer }: Overlap, conflicts: ConflictIndex): boolean {
  return answer !== undefined || (conflicts.get(id)?.has('answer') ?? false);
}
