import { dayFromNumber } from '../schema/calendar-date.ts';
import { foldName } from '../counting/distinct-names.ts';
import { groupPeople } from './identities.ts';
import { presenceOfRows } from './minutes-present.ts';
import type { Presence } from './minutes-present.ts';
import type { AttendanceDecision, AttendancePolicy, AttendanceRow, PersonFlag, RowPlace } from './model.ts';
import { KnownNames } from './partial-names.ts';
import { Decided } from './decided.ts';
import { placeKey } from './person.ts';
import type { Person } from './person.ts';
import { RegisteredPeople } from './registered-people.ts';
import { suggestSamePeople } from './same-people.ts';

export interface PeopleInput {
  readonly rows: readonly AttendanceRow[];
  readonly decisions: readonly AttendanceDecision[];
  readonly policy: AttendancePolicy;
  /** `file\nsheet` of lists that somebody typed. */
  readonly typedSheets: ReadonlySet<string>;
}

/** Shorter stays are pointed out (`attendance-formats.md` §7.8). */
const shortStay = 5;

/** Everybody in the rows of an event: who is counted, who is not and why. The same rows and decisions give the same people. */
export function findPersons(input: PeopleInput): readonly Person[] {
  const decided = new Decided(input.decisions);
  const counting: AttendanceRow[] = [];
  const unidentified: AttendanceRow[] = [];
  const excluded: AttendanceRow[] = [];
  for (const row of input.rows) {
    const verdict = decided.verdictOf(row);
    const group = verdict === 'person' ? counting : verdict === 'unidentified' ? unidentified : excluded;
    group.push(verdict === row.verdict ? row : { ...row, verdict });
  }
  const registered = new RegisteredPeople(excluded);
  const persons = personsOf(counting, decided, input, registered);
  return [
    ...persons,
    ...connectionsOf(unidentified, 'unidentified', decided),
    ...connectionsOf(excluded, 'excluded', decided),
  ];
}

function personsOf(
  rows: readonly AttendanceRow[],
  decided: Decided,
  input: PeopleInput,
  registered: RegisteredPeople,
): readonly Person[] {
  const indexes = decided.hasPairs
    ? new Map(rows.map((row, index) => [placeKey(row.place), index]))
    : new Map<string, number>();
  const indexOf = (place: RowPlace) => indexes.get(placeKey(place));
  const apart = new Set(decided.apart.flatMap(({ other }) => indexOf(other) ?? []));
  const groups = groupPeople(rows, apart, input.typedSheets);
  for (const { place, other } of decided.same) {
    const [a, b] = [indexOf(place), indexOf(other)];
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  const members = new Map<number, AttendanceRow[]>();
  for (const [index, row] of rows.entries()) {
    const root = groups.find(index);
    const group = members.get(root);
    if (group) group.push(row);
    else members.set(root, [row]);
  }
  const known = new KnownNames();
  const partial: AttendanceRow[][] = [];
  const whole: AttendanceRow[][] = [];
  for (const group of members.values()) {
    const isPartial = group.every(
      ({ email, flags }) => email === undefined && (flags.includes('single-name') || flags.includes('partial-name')),
    );
    (isPartial ? partial : whole).push(group);
    if (!isPartial) for (const { key } of group) if (key !== '') known.add(key);
  }
  const found = [...whole, ...partial].map((group): Person => {
    const isKnownBesides = partial.length > 0 && isPartialOf(group, known) && !decided.isIncluded(group);
    return personOf(group, isKnownBesides ? 'unidentified' : 'counted', decided, input.policy, registered);
  });
  return suggestSamePeople(found, decided.apart);
}

function isPartialOf(group: readonly AttendanceRow[], known: KnownNames): boolean {
  const isPartial = group.every(
    ({ email, flags }) => email === undefined && (flags.includes('single-name') || flags.includes('partial-name')),
  );
  return isPartial && group.some(({ name }) => known.includes(name));
}

function personOf(
  rows: readonly AttendanceRow[],
  status: Person['status'],
  decided: Decided,
  policy: AttendancePolicy,
  registered: RegisteredPeople,
): Person {
  const presence = presenceOfRows(rows);
  const { minutes } = presence;
  const isTooShort = policy.minimumMinutes > 0 && minutes !== undefined && minutes < policy.minimumMinutes;
  const isLeftOut = status === 'counted' && isTooShort && !decided.isIncluded(rows);
  const lent = registered.of(rows);
  const sources = lent.length === 0 ? rows : [...rows, ...lent];
  return {
    key: placeKey(rows[0]!.place),
    rows,
    status: isLeftOut ? 'excluded' : status,
    reason: isLeftOut ? 'too-short' : undefined,
    name: longestName(rows),
    email: firstOf(sources, 'email'),
    modes:
      rows.length === 1 ? rows[0]!.modes : allModes.filter((mode) => rows.some(({ modes }) => modes.includes(mode))),
    days: daysOfRows(rows),
    minutes,
    isStaff: rows.some((row) => row.isStaff),
    flags: flagsOfRows(rows, presence),
    organisation: firstOf(sources, 'organisation'),
    organisationType: firstOf(sources, 'organisationType'),
    country: firstOf(sources, 'country'),
    gender: firstOf(sources, 'gender'),
    isDecided: decided.isDecided(rows),
    perhapsSameAs: nobody,
  };
}

const allModes = ['inPerson', 'online'] as const;
const nobody: readonly string[] = [];

function firstOf<Name extends 'email' | 'organisation' | 'organisationType' | 'country' | 'gender'>(
  rows: readonly AttendanceRow[],
  name: Name,
): AttendanceRow[Name] {
  for (const row of rows) if (row[name] !== undefined) return row[name];
  return undefined;
}

function longestName(rows: readonly AttendanceRow[]): string {
  let [best] = rows as [AttendanceRow, ...AttendanceRow[]];
  for (const row of rows) if (row.key.length > best.key.length) best = row;
  return best.name;
}

function flagsOfRows(rows: readonly AttendanceRow[], { minutes, isTwice }: Presence): readonly PersonFlag[] {
  const isShort = minutes !== undefined && minutes < shortStay;
  const [first] = rows as [AttendanceRow, ...AttendanceRow[]];
  if (rows.length === 1 && !isShort && first.flags.length === 0) return first.flags;
  const flags = new Set(rows.flatMap((row) => row.flags));
  if (rows.some((row) => row.email !== undefined || row.key.includes(' '))) {
    flags.delete('single-name');
    if (rows.some(({ email }) => email !== undefined)) flags.delete('partial-name');
  }
  if (isTwice) flags.add('two-devices');
  if (isShort) flags.add('short-attendance');
  if (rows.some(({ key }) => key !== first.key)) flags.add('renamed');
  return [...flags].toSorted();
}

function daysOfRows(rows: readonly AttendanceRow[]): readonly string[] {
  if (rows.length === 1) return rows[0]!.days;
  return [
    ...new Set(
      rows.flatMap(({ days, from }) =>
        days.length > 0 || from === undefined || from < 1440 ? days : [dayFromNumber(Math.floor(from / 1440))],
      ),
    ),
  ].toSorted();
}

/** Connections and rows that count nobody, one line for each label and reason. */
function connectionsOf(
  rows: readonly AttendanceRow[],
  status: 'unidentified' | 'excluded',
  decided: Decided,
): readonly Person[] {
  const byLabel = new Map<string, AttendanceRow[]>();
  for (const row of rows) {
    const label = `${row.verdict}\n${row.email ?? (foldName(row.name) || placeKey(row.place))}`;
    const group = byLabel.get(label);
    if (group) group.push(row);
    else byLabel.set(label, [row]);
  }
  return [...byLabel.values()].map((group): Person => {
    const [first] = group as [AttendanceRow, ...AttendanceRow[]];
    const { verdict } = first;
    return {
      key: placeKey(first.place),
      rows: group,
      status,
      reason: verdict === 'person' || verdict === 'unidentified' ? undefined : verdict,
      name: first.name,
      email: first.email,
      modes: first.modes,
      days: daysOfRows(group),
      minutes: undefined,
      isStaff: false,
      flags: first.flags,
      organisation: first.organisation,
      organisationType: first.organisationType,
      country: first.country,
      gender: first.gender,
      isDecided: decided.isDecided(group),
      perhapsSameAs: nobody,
    };
  });
}
