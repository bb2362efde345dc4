import type { ActivityMode } from '../codes/activity-codes.ts';
import { countColumns } from '../schema/count.ts';
import type { Count, CountColumn, ParticipantFields, RecordedCount } from '../schema/count.ts';

export type Counts = Readonly<Record<CountColumn, Count>>;

/** Which columns a mode offers (`domain.md` §3.2). */
const offered: Readonly<Record<ActivityMode, Readonly<Record<CountColumn, boolean>>>> = {
  'in person': { inPerson: true, online: false, both: false, total: true },
  online: { inPerson: false, online: true, both: false, total: true },
  hybrid: { inPerson: true, online: true, both: true, total: true },
  'not applicable': { inPerson: false, online: false, both: false, total: true },
};

export function isOffered(column: CountColumn, mode: ActivityMode): boolean {
  return offered[mode][column];
}

export interface CountingCircumstances {
  readonly mode?: ActivityMode | undefined;
  /** The mode has several undecided values: what was not filled in may be not applicable or missing, so it is unknown. */
  readonly isModeUndecided?: boolean;
  readonly isUndecided?: (column: CountColumn) => boolean;
}

/**
 * The four counts of an activity, a session or a line of a breakdown: what is recorded, then what follows from it by
 * `domain.md` §3.2. Nothing unknown, undecided or contradictory becomes a number.
 */
export function completeCounts(recorded: ParticipantFields, circumstances: CountingCircumstances = {}): Counts {
  // Each column by its name: by a variable, a column that is not there takes several times as long to be looked up.
  const inPerson = statedCount(recorded.inPerson, 'inPerson', circumstances);
  const online = statedCount(recorded.online, 'online', circumstances);
  const total = statedCount(recorded.total, 'total', circumstances);
  const both = bothFrom(statedCount(recorded.both, 'both', circumstances), inPerson, online, total);
  return { inPerson, online, both, total: total.state === 'notFilled' ? totalFrom(inPerson, online, both) : total };
}

export function mapCounts(count: (column: CountColumn) => Count): Counts {
  const [inPerson, online, both, total] = countColumns.map(count) as [Count, Count, Count, Count];
  return { inPerson, online, both, total };
}

export const unknownCounts: Counts = mapCounts(() => ({ state: 'unknown' }));

/** True when the count is settled: a number, or not applicable, which adds nothing. */
export function isKnown(count: Count): boolean {
  return count.state === 'number' || count.state === 'notApplicable';
}

/** Made once: of most activities two of the four columns are one of these. */
const notFilled: Count = { state: 'notFilled' };
const notApplicable: Count = { state: 'notApplicable' };
const unknown: Count = { state: 'unknown' };

/** Numbers that were worked out, each made once: of a hundred thousand activities most are the same few hundred. */
const workedOut: Count[] = [];
const mostWorkedOut = 4096;

function numberOf(value: number): Count {
  // A number that nobody comes to, or no number of people at all.
  if (!(value >= 0 && value < mostWorkedOut && Number.isInteger(value))) return { state: 'number', value };
  return (workedOut[value] ??= { state: 'number', value });
}

function statedCount(
  recorded: RecordedCount | undefined,
  column: CountColumn,
  circumstances: CountingCircumstances,
): Count {
  if (circumstances.isUndecided?.(column)) return unknown;
  const count: Count = recorded ?? notFilled;
  if (count.state === 'number') return count;
  if (circumstances.mode && !isOffered(column, circumstances.mode)) return notApplicable;
  return count.state === 'notFilled' && circumstances.isModeUndecided ? unknown : count;
}

function bothFrom(both: Count, inPerson: Count, online: Count, total: Count): Count {
  if (both.state !== 'notFilled') return both;
  if (inPerson.state === 'notApplicable' || online.state === 'notApplicable') return notApplicable;
  if (inPerson.state !== 'number' || online.state !== 'number' || total.state !== 'number') return both;
  const value = inPerson.value + online.value - total.value;
  return value >= 0 && value <= Math.min(inPerson.value, online.value) ? numberOf(value) : both;
}

function totalFrom(inPerson: Count, online: Count, both: Count): Count {
  if (inPerson.state === 'unknown') return inPerson;
  if (online.state === 'unknown') return online;
  if (both.state === 'unknown') return both;
  if (!isKnown(inPerson) || !isKnown(online) || !isKnown(both)) return notFilled;
  if (inPerson.state === 'notApplicable' && online.state === 'notApplicable' && both.state === 'notApplicable') {
    return notFilled;
  }
  const value = valueOf(inPerson) + valueOf(online) - valueOf(both);
  // More people both ways than in one of the ways: the parts contradict each other and prove no total.
  if (value < Math.max(valueOf(inPerson), valueOf(online))) return unknown;
  return numberOf(value);
}

function valueOf(count: Count): number {
  return count.state === 'number' ? count.value : 0;
}
