import { dayFromNumber } from '../schema/calendar-date.ts';
import { presenceOfRows } from './minutes-present.ts';
import type { Presence } from './minutes-present.ts';
import type { AttendancePolicy, AttendanceRow, PersonFlag } from './model.ts';
import type { Person } from './person.ts';

/** What is settled about a group of rows besides what stands in them. */
export interface GroupFacts {
  readonly policy: AttendancePolicy;
  readonly status: Person['status'];
  /** Somebody said to count one of the rows: then no minimum leaves them out. */
  readonly isIncluded: boolean;
  readonly isDecided: boolean;
  /** What a registration says of them; it makes nobody present. */
  readonly lent: AttendanceRow | undefined;
}

/** Shorter stays are pointed out (`attendance-formats.md` §7.8). */
const shortStay = 5;

/** Somebody with all rows that are taken for one. */
export function personOfRows(rows: readonly AttendanceRow[], facts: GroupFacts): Person {
  const [first] = rows as [AttendanceRow, ...AttendanceRow[]];
  const presence = presenceOfRows(rows);
  const { minutes } = presence;
  const { policy, status, lent } = facts;
  const isTooShort = policy.minimumMinutes > 0 && minutes !== undefined && minutes < policy.minimumMinutes;
  const isLeftOut = status === 'counted' && isTooShort && !facts.isIncluded;
  const isOne = rows.length === 1 && lent === undefined;
  const sources = lent === undefined ? rows : [...rows, lent];
  return {
    rows,
    status: isLeftOut ? 'excluded' : status,
    reason: isLeftOut ? 'too-short' : undefined,
    name: isOne ? first.name : longestName(rows),
    email: isOne ? first.email : firstOf(sources, ({ email }) => email),
    modes: rows.length === 1 ? first.modes : modesOf(rows),
    days: daysOfRows(rows),
    minutes,
    isStaff: rows.some((row) => row.isStaff),
    flags: flagsOfRows(rows, presence),
    organisation: isOne ? first.organisation : firstOf(sources, ({ organisation }) => organisation),
    organisationType: isOne ? first.organisationType : firstOf(sources, ({ organisationType }) => organisationType),
    country: isOne ? first.country : firstOf(sources, ({ country }) => country),
    gender: isOne ? first.gender : firstOf(sources, ({ gender }) => gender),
    isDecided: facts.isDecided,
    perhapsSameAs: nobody,
  };
}

export const nobody: readonly string[] = [];
const allModes = ['inPerson', 'online'] as const;

function firstOf<Value>(
  rows: readonly AttendanceRow[],
  valueOf: (row: AttendanceRow) => Value | undefined,
): Value | undefined {
  for (const row of rows) {
    const value = valueOf(row);
    if (value !== undefined) return value;
  }
  return undefined;
}

function longestName(rows: readonly AttendanceRow[]): string {
  let [best] = rows as [AttendanceRow, ...AttendanceRow[]];
  for (const row of rows) if (row.key.length > best.key.length) best = row;
  return best.name;
}

function modesOf(rows: readonly AttendanceRow[]): Person['modes'] {
  const [{ modes }] = rows as [AttendanceRow, ...AttendanceRow[]];
  // Rows that say nothing of it share one list.
  if (modes.length === 1 && rows.every((row) => row.modes === modes)) return modes;
  return allModes.filter((mode) => rows.some((row) => row.modes.includes(mode)));
}

function flagsOfRows(rows: readonly AttendanceRow[], { minutes, isTwice }: Presence): readonly PersonFlag[] {
  const isShort = minutes !== undefined && minutes < shortStay;
  const [first] = rows as [AttendanceRow, ...AttendanceRow[]];
  const isRenamed = rows.some(({ key }) => key !== first.key);
  if (!isShort && !isTwice && !isRenamed && rows.every(({ flags }) => flags.length === 0)) return first.flags;
  const flags = new Set(rows.flatMap((row) => row.flags));
  if (rows.some((row) => row.email !== undefined || row.key.includes(' '))) {
    flags.delete('single-name');
    if (rows.some(({ email }) => email !== undefined)) flags.delete('partial-name');
  }
  if (isTwice) flags.add('two-devices');
  if (isShort) flags.add('short-attendance');
  if (isRenamed) flags.add('renamed');
  return [...flags].toSorted();
}

export function daysOfRows(rows: readonly AttendanceRow[]): readonly string[] {
  const [{ days }] = rows as [AttendanceRow, ...AttendanceRow[]];
  // Rows of one day share one list.
  if (rows.length === 1 || (days.length === 1 && rows.every((row) => row.days === days))) return days;
  return [
    ...new Set(
      rows.flatMap((row) =>
        row.days.length > 0 || row.from === undefined || row.from < 1440
          ? row.days
          : [dayFromNumber(Math.floor(row.from / 1440))],
      ),
    ),
  ].toSorted();
}
