import { participantsOf } from '../counting/participants.ts';
import type { Activity } from '../schema/activity.ts';
import type { Count, CountColumn, ParticipantFields } from '../schema/count.ts';
import { countColumns } from '../schema/count.ts';
import type { Conflict } from '../schema/dataset.ts';

export type ParticipantColumns = Readonly<Record<CountColumn, Count>>;

/** Something with counts of its own: the activity, a session, a line of a breakdown. */
export interface Counted {
  /** What stands before the column in a field address: ``, `sessions/<entry id>/`, `breakdowns/country:LT/`. */
  readonly address: string;
  /** As they stand in the record. */
  readonly recorded: ParticipantFields;
  /** As they count, by `counting/participants.ts`, with the mode of the activity. */
  readonly columns: ParticipantColumns;
}

/**
 * The counted parts of an activity. When its counts are the sums of its sessions, the activity itself is not among
 * them: what is wrong in a sum is wrong in a session.
 */
export function countedPartsOf(activity: Activity, conflicts?: ReadonlyMap<string, Conflict>): readonly Counted[] {
  const parts: Counted[] = [];
  if (activity.countsFrom !== 'sessions') {
    parts.push({ address: '', recorded: activity, columns: participantsOf(activity, conflicts) });
  }
  for (const session of activity.sessions ?? []) {
    parts.push(entryCounts(activity, `sessions/${session.id}/`, session, conflicts));
  }
  for (const line of activity.breakdowns ?? []) {
    parts.push(entryCounts(activity, `breakdowns/${line.id}/`, line, conflicts));
  }
  return parts;
}

/** The counts of one list entry, read by the same rules as those of an activity of the same mode. */
function entryCounts(
  activity: Activity,
  address: string,
  entry: ParticipantFields,
  conflicts?: ReadonlyMap<string, Conflict>,
): Counted {
  const { inPerson, online, both, total } = entry;
  const standIn: Activity = {
    id: activity.id,
    ...(activity.mode && { mode: activity.mode }),
    ...(inPerson && { inPerson }),
    ...(online && { online }),
    ...(both && { both }),
    ...(total && { total }),
  };
  return { address, recorded: entry, columns: participantsOf(standIn, conflicts && conflictsBelow(conflicts, address)) };
}

function conflictsBelow(conflicts: ReadonlyMap<string, Conflict>, address: string): ReadonlyMap<string, Conflict> {
  const below = new Map<string, Conflict>();
  for (const column of countColumns) {
    const conflict = conflicts.get(address + column);
    if (conflict) below.set(column, conflict);
  }
  return below;
}

/** The number of a count, or `undefined` when there is none: unknown, not applicable, not filled in. */
export function numberIn(count: Count | undefined): number | undefined {
  return count?.state === 'number' ? count.value : undefined;
}

/** Sum of the numbers, and whether every one was a number. */
export function sumOf(counts: readonly (Count | undefined)[]): { readonly sum: number; readonly complete: boolean } {
  let sum = 0;
  let complete = true;
  for (const count of counts) {
    const value = numberIn(count);
    if (value === undefined) complete &&= count?.state === 'notApplicable';
    else sum += value;
  }
  return { sum, complete };
}

/** Columns worth comparing between an activity and its parts: of an activity in one mode the total says it all. */
export function comparedColumns(activity: Activity): readonly CountColumn[] {
  return activity.mode === 'hybrid' ? ['inPerson', 'online', 'total'] : ['total'];
}
