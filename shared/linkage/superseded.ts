import type { Overlap } from '../schema/bookkeeping.ts';

export interface Superseded {
  /** Activities left out of every figure, because another record of the same event was kept. */
  readonly ids: ReadonlySet<string>;
  /** Answers that cannot be followed: they keep no record, one that is not there, or each other's in a circle. */
  readonly withoutKept: readonly Overlap[];
}

/**
 * Activities superseded by overlaps answered `same` (`domain.md` §5). An event is never left out altogether: an answer
 * counts only when it leads, over other answers if need be, to an activity that stands.
 *
 * @param same overlaps answered `same`
 */
export function findSuperseded(same: readonly Overlap[], isRecorded: (activity: string) => boolean): Superseded {
  const named = same.filter(({ kept, activities }) => kept && activities?.includes(kept) && isRecorded(kept));
  const candidates = new Set(named.flatMap(othersThanKept));
  const byKept = groupByKept(named);
  const followed = new Set<Overlap>();
  const standing = named.filter(({ kept }) => kept !== undefined && !candidates.has(kept));
  // Grows while it is walked: what a followed answer leaves out may itself have been kept by another.
  for (const overlap of standing) {
    if (followed.has(overlap)) continue;
    followed.add(overlap);
    for (const id of othersThanKept(overlap)) standing.push(...(byKept.get(id) ?? []));
  }
  return {
    ids: new Set([...followed].flatMap(othersThanKept)),
    withoutKept: same.filter((overlap) => !followed.has(overlap)),
  };
}

function othersThanKept({ kept, activities = [] }: Overlap): readonly string[] {
  return activities.filter((id) => id !== kept);
}

function groupByKept(overlaps: readonly Overlap[]): ReadonlyMap<string, readonly Overlap[]> {
  const groups = new Map<string, Overlap[]>();
  for (const overlap of overlaps) {
    const kept = overlap.kept ?? '';
    groups.set(kept, [...(groups.get(kept) ?? []), overlap]);
  }
  return groups;
}
