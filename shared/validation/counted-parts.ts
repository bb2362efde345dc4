import { completeCounts, isKnown } from '../counting/complete-counts.ts';
import type { Counts } from '../counting/complete-counts.ts';
import { participantsOf, sessionParticipantsOf } from '../counting/participants.ts';
import type { FieldConflicts } from '../counting/participants.ts';
import type { Activity, Session } from '../schema/activity.ts';
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

export interface CountedSession extends Counted {
  readonly session: Session;
}

/** A line of a breakdown: `country`, `LT`. */
export interface CountedLine extends Counted {
  readonly dimension: string;
  readonly option: string;
}

export interface CountedParts {
  /** All there is. When the activity's counts are sums of its sessions, it is not itself here: what is wrong in a sum is wrong in a session. */
  readonly all: readonly Counted[];
  readonly sessions: readonly CountedSession[];
  readonly lines: readonly CountedLine[];
}

export function countedPartsOf(activity: Activity, conflicts?: FieldConflicts): CountedParts {
  const sessions = (activity.sessions ?? []).map((session) => {
    const columns = sessionParticipantsOf(activity, session, conflicts);
    return { address: `sessions/${session.id}/`, recorded: session, columns, session };
  });
  const lines = (activity.breakdowns ?? []).map((line) => {
    const address = `breakdowns/${line.id}/`;
    const isUndecided = (column: CountColumn) => conflicts?.has(address + column) ?? false;
    const columns = completeCounts(line, { mode: activity.mode, isUndecided });
    const [dimension, option] = splitBreakdownKey(line.id);
    return { address, recorded: line, columns, dimension, option };
  });
  if (activity.countsFrom === 'sessions') return { all: [...sessions, ...lines], sessions, lines };
  const whole = { address: '', recorded: activity, columns: participantsOf(activity, conflicts) };
  return { all: [whole, ...sessions, ...lines], sessions, lines };
}

/** The dimension and option of a breakdown line's id: `country:LT`. */
export function splitBreakdownKey(id: string): readonly [dimension: string, option: string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
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
