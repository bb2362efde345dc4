import { foldName } from '../counting/distinct-names.ts';
import { dayFromNumber } from '../schema/calendar-date.ts';
import { presenceOfRows } from './minutes-present.ts';
import type { Presence } from './minutes-present.ts';
import type { AttendanceRow, PersonFlag } from './model.ts';
import type { AttendancePolicy } from './review.ts';
import type { Person } from './person.ts';

/** What is settled about a group of rows besides what stands in them. */
export interface GroupFacts {
  readonly policy: AttendancePolicy;
  readonly status: Person['status'];
  /** Somebody said to count one of the rows: then no minimum leaves them out. */
  readonly isIncluded: boolean;
  readonly isDecided: boolean;
  /** Somebody said that the rows are one person. */
  readonly isOne: boolean;
  /** What a registration says of them; it makes nobody present. */
  readonly lent: AttendanceRow | undefined;
}

/** Shorter stays are pointed out (`attendance-formats.md` §7.8). */
const shortStay = 5;

/** Somebody with all rows that are taken for one. */
export function personOfRows(rows: readonly AttendanceRow[], facts: GroupFacts): Person {
  const first = rows[0]!;
  const { policy, status, lent } = facts;
  const presence = presenceOfRows(rows);
  const { minutes } = presence;
  const isTooShort = policy.minimumMinutes > 0 && minutes !== undefined && minutes < policy.minimumMinutes;
  const isLeftOut = status === 'counted' && isTooShort && !facts.isIncluded;
  // The first row that says something of it counts; the longest name is the best.
  let { email, organisation, organisationType, country, gender, isStaff } = first;
  let named = first;
  for (let at = 1; at < rows.length; at += 1) {
    const row = rows[at]!;
    email ??= row.email;
    organisation ??= row.organisation;
    organisationType ??= row.organisationType;
    country ??= row.country;
    gender ??= row.gender;
    isStaff ??= row.isStaff;
    if (row.key.length > named.key.length) named = row;
  }
  return {
    rows,
    status: isLeftOut ? 'excluded' : status,
    reason: isLeftOut ? 'too-short' : undefined,
    name: named.name,
    email: email ?? lent?.email,
    modes: modesOf(rows),
    days: daysOfRows(rows),
    minutes,
    isStaff: isStaff === true,
    flags: flagsOfRows(rows, presence, facts.isOne),
    organisation: organisation ?? lent?.organisation,
    organisationType: organisationType ?? lent?.organisationType,
    country: country ?? lent?.country,
    gender: gender ?? lent?.gender,
    unnamed: unnamedWith(rows),
    isDecided: facts.isDecided,
    perhapsSameAs: nobody,
  };
}

export function unnamedWith(rows: readonly AttendanceRow[]): number {
  let [tickets, company] = [0, 0];
  for (const { unnamed = 0, isCompany } of rows) {
    if (isCompany) company = Math.max(company, unnamed);
    else tickets += unnamed;
  }
  return tickets + company;
}

export const nobody: readonly string[] = [];
const allModes = ['inPerson', 'online'] as const;

function modesOf(rows: readonly AttendanceRow[]): Person['modes'] {
  const { modes } = rows[0]!;
  // Rows that say nothing of it share one list.
  if (rows.length === 1 || (modes.length === 1 && rows.every((row) => row.modes === modes))) return modes;
  return allModes.filter((mode) => rows.some((row) => row.modes.includes(mode)));
}

function flagsOfRows(
  rows: readonly AttendanceRow[],
  { minutes, isTwice }: Presence,
  isOne: boolean,
): readonly PersonFlag[] {
  const isShort = minutes !== undefined && minutes < shortStay;
  const first = rows[0]!;
  const isRenamed = rows.some(({ key }) => key !== first.key);
  const isOfTwo = rows.length > 1 && !isOne && mayBeNamesakes(rows);
  if (!isOfTwo && rows.every(({ flags }) => flags.length === 0)) return plainFlags(isRenamed, isShort, isTwice);
  const flags = new Set(rows.flatMap((row) => row.flags));
  if (rows.some((row) => row.email !== undefined || row.key.includes(' '))) {
    flags.delete('single-name');
    if (rows.some(({ email }) => email !== undefined)) flags.delete('partial-name');
  }
  // Another row proves it.
  if (!rows.every(lacksProof)) for (const flag of lacking) flags.delete(flag);
  if (isTwice) flags.add('two-devices');
  if (isShort) flags.add('short-attendance');
  // Whoever bears one name, or is said to be one, has an address of their own.
  if (isOne || !isRenamed) flags.delete('shared-address');
  if (isRenamed && !flags.has('shared-address')) flags.add('renamed');
  if (isOfTwo) flags.add('two-organisations');
  return [...flags].toSorted();
}

const lacking = ['no-time', 'no-signature'] as const;

function lacksProof({ flags }: AttendanceRow): boolean {
  return lacking.some((flag) => flags.includes(flag));
}

/** Rows of one list that have nothing but a name in common and name two organisations: perhaps two people of one name. */
function mayBeNamesakes(rows: readonly AttendanceRow[]): boolean {
  const listed = rows.filter(({ organisation, email }) => organisation !== undefined && email === undefined);
  return listed.some((row, index) =>
    listed
      .slice(0, index)
      .some(
        ({ place, organisation }) =>
          place.file === row.place.file &&
          place.sheet === row.place.sheet &&
          place.row !== row.place.row &&
          foldName(organisation ?? '') !== foldName(row.organisation ?? ''),
      ),
  );
}

const noFlags: readonly PersonFlag[] = [];

/** In the order of the alphabet. */
function plainFlags(isRenamed: boolean, isShort: boolean, isTwice: boolean): readonly PersonFlag[] {
  if (!isRenamed && !isShort && !isTwice) return noFlags;
  const flags: PersonFlag[] = [];
  if (isRenamed) flags.push('renamed');
  if (isShort) flags.push('short-attendance');
  if (isTwice) flags.push('two-devices');
  return flags;
}

export function daysOfRows(rows: readonly AttendanceRow[]): readonly string[] {
  const { days } = rows[0]!;
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
