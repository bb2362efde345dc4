import { completeCounts, isKnown } from '../counting/complete-counts.ts';
import type { Counts } from '../counting/complete-counts.ts';
import { participantsOf, sessionParticipantsOf } from '../counting/participants.ts';
import type { FieldConflicts } from '../counting/participants.ts';
import type { Activity } from '../schema/activity.ts';
import type { Count, CountColumn, ParticipantFields } from '../schema/count.ts';

/** Something with counts of its own: the activity, a session, a line of a breakdown. */
export interface Counted {
  /** What stands before the column in a field address: ``, `sessions/<entry id>/`, `breakdowns/country:LT/`. */
  readonly address: string;
  /** As they stand in the record. */
  readonly recorded: ParticipantFields;
  /** As they count (`counting/`). */
  readonly columns: Counts;
}

/**
 * The counted parts of an activity. When its counts are the sums of its sessions, the activity itself is not among
 * them: what is wrong in a sum is wrong in a session.
 */
export function countedPartsOf(activity: Activity, conflicts?: FieldConflicts): readonly Counted[] {
  const parts: Counted[] = [];
  if (activity.countsFrom !== 'sessions') {
    parts.push({ address: '', recorded: activity, columns: participantsOf(activity, conflicts) });
  }
  for (const session of activity.sessions ?? []) {
    const columns = sessionParticipantsOf(activity, session, conflicts);
    parts.push({ address: `sessions/${session.id}/`, recorded: session, columns });
  }
  for (const line of activity.breakdowns ?? []) {
    const address = `breakdowns/${line.id}/`;
    const isUndecided = (column: CountColumn) => conflicts?.has(address + column) ?? false;
    parts.push({ address, recorded: line, columns: completeCounts(line, { mode: activity.mode, isUndecided }) });
  }
  return parts;
}

/** The number of a count, or `undefined` when there is none: unknown, not applicable, not filled in. */
export function numberIn(count: Count | undefined): number | undefined {
  return count?.state === 'number' ? count.value : undefined;
}

/** What the numbers among some counts add up to, and whether nothing else can come to it. */
export function knownSumOf(counts: readonly (Count | undefined)[]): {
  readonly sum: number;
  readonly isComplete: boolean;
} {
  return {
    sum: counts.reduce((sum, count) => sum + (numberIn(count) ?? 0), 0),
    isComplete: counts.every((count) => count !== undefined && isKnown(count)),
  };
}

/** Columns worth comparing between an activity and its parts: of an activity in one mode the total says it all. */
export function comparedColumns(activity: Activity): readonly CountColumn[] {
  return activity.mode === 'hybrid' ? ['inPerson', 'online', 'total'] : ['total'];
}
