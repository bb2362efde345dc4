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
  // Once by all of them: a hundred thousand people lie far apart in memory.
  const counted: Person[] = [];
  let [inPerson, online, unidentified, staff, rows] = [0, 0, notIdentified, 0, 0];
  for (const person of people) {
    rows += person.rows.length;
    if (person.status === 'unidentified') unidentified += 1;
    if (person.status === 'counted' && person.isStaff) staff += 1;
    if (!isInFigures(person, policy)) continue;
    counted.push(person);
    if (person.modes.includes('inPerson')) inPerson += 1;
    if (person.modes.includes('online')) online += 1;
    unidentified += person.unnamed;
  }
  return {
    persons: { unique: counted.length, inPerson, online, both: inPerson + online - counted.length, unidentified },
    staff,
    rows,
    perDay: perDayOf(counted),
    by: splitPersons(counted, organisationKey),
    excluded: excludedOf(people),
    possibleDuplicates: pairsOf(counted),
  };
}

/** What is known of people, as numbers. */
export function splitPersons(people: readonly Person[], organisationKey: OrganisationKey): AttendanceCount['by'] {
  const [country, organisation, organisationType, gender] = [new Split(), new Split(), new Split(), new Split()];
  for (const person of people) {
    country.add(person.country);
    organisation.add(person.organisation === undefined ? undefined : organisationKey(person.organisation));
    organisationType.add(person.organisationType);
    gender.add(person.gender);
  }
  return {
    country: country.breakdown(),
    organisation: organisation.breakdown(),
    organisationType: organisationType.breakdown(),
    gender: gender.breakdown(),
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

/** People by options, in the making. */
class Split {
  readonly #numbers = new Map<string, number>();
  #unknown = 0;

  add(option: string | undefined): void {
    if (option === undefined || option === '') this.#unknown += 1;
    else this.#numbers.set(option, (this.#numbers.get(option) ?? 0) + 1);
  }

  /** Empty when nothing is known of anybody: then it says nothing. */
  breakdown(): Breakdown {
    if (this.#numbers.size === 0) return {};
    const unknown = this.#unknown > 0 ? [['', this.#unknown] as const] : [];
    return Object.fromEntries([...unknown, ...[...this.#numbers].toSorted(([one], [other]) => (one < other ? -1 : 1))]);
  }
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
