import type { ExclusionReason } from './model.ts';
import type { AttendanceCount, AttendancePolicy, Breakdown } from './review.ts';
import { exclusionReasons } from './model.ts';
import { personKey } from './person.ts';
import type { Person } from './person.ts';

/** Which option of a breakdown a name of an organisation stands under. */
export type OrganisationKey = (name: string) => string;

/**
 * The figures of an event (`domain.md` §3): in person + online − both = unique. Nobody is estimated; what is not known
 * stands under `''`. A day counts whoever was there on it, so days do not add up to the persons.
 *
 * @param notIdentified people whom platforms counted without naming them
 */
export function tallyPersons(
  people: readonly Person[],
  policy: AttendancePolicy,
  organisationKey: OrganisationKey,
  notIdentified: number,
): AttendanceCount {
  const counted = people.filter((person) => isInFigures(person, policy));
  const inPerson = counted.filter(({ modes }) => modes.includes('inPerson')).length;
  const online = counted.filter(({ modes }) => modes.includes('online')).length;
  const unnamed = counted.reduce((sum, { rows }) => sum + rows.reduce((more, row) => more + (row.unnamed ?? 0), 0), 0);
  const unidentified = people.filter(({ status }) => status === 'unidentified').length + unnamed + notIdentified;
  return {
    persons: { unique: counted.length, inPerson, online, both: inPerson + online - counted.length, unidentified },
    staff: people.filter(({ status, isStaff }) => status === 'counted' && isStaff).length,
    rows: people.reduce((sum, { rows }) => sum + rows.length, 0),
    perDay: perDayOf(counted),
    by: splitPersons(counted, organisationKey),
    excluded: excludedOf(people),
    possibleDuplicates: pairsOf(counted),
  };
}

/** What is known of people, as numbers. */
export function splitPersons(people: readonly Person[], organisationKey: OrganisationKey): AttendanceCount['by'] {
  return {
    country: breakdownOf(people, ({ country }) => country ?? ''),
    organisation: breakdownOf(people, ({ organisation }) =>
      organisation === undefined ? '' : organisationKey(organisation),
    ),
    organisationType: breakdownOf(people, ({ organisationType }) => organisationType ?? ''),
    gender: breakdownOf(people, ({ gender }) => gender ?? ''),
  };
}

/** Whether somebody is one of those whom the figures count. */
export function isInFigures({ status, isStaff }: Person, { leaveOutStaff }: AttendancePolicy): boolean {
  return status === 'counted' && !(leaveOutStaff && isStaff);
}

/** Empty when the event has one day, or none is known; whose days nobody knows stand under `''`. */
function perDayOf(people: readonly Person[]): Readonly<Record<string, number>> {
  const days = new Map<string, number>();
  for (const person of people) for (const day of person.days) days.set(day, (days.get(day) ?? 0) + 1);
  if (days.size < 2) return {};
  const unknown = people.filter((person) => person.days.length === 0).length;
  if (unknown > 0) days.set('', unknown);
  return Object.fromEntries([...days].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Empty when nothing is known of anybody: then it says nothing. */
function breakdownOf(people: readonly Person[], optionOf: (person: Person) => string): Breakdown {
  const numbers = new Map<string, number>();
  for (const person of people) {
    const option = optionOf(person);
    numbers.set(option, (numbers.get(option) ?? 0) + 1);
  }
  if (numbers.size === 0 || (numbers.size === 1 && numbers.has(''))) return {};
  return Object.fromEntries([...numbers].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function excludedOf(people: readonly Person[]): AttendanceCount['excluded'] {
  const rows = new Map<ExclusionReason, number>();
  for (const { status, reason, rows: own } of people)
    if (status === 'excluded' && reason) rows.set(reason, (rows.get(reason) ?? 0) + own.length);
  return exclusionReasons.flatMap((reason) => {
    const number = rows.get(reason);
    return number === undefined ? [] : [{ reason, rows: number }];
  });
}

function pairsOf(people: readonly Person[]): number {
  const unsure = people.filter(({ perhapsSameAs }) => perhapsSameAs.length > 0);
  const keys = new Set(unsure.map(personKey));
  return unsure.reduce((sum, { perhapsSameAs }) => sum + perhapsSameAs.filter((key) => keys.has(key)).length, 0) / 2;
}
