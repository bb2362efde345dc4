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
  // Once by all of them, and no list of those who count: a hundred thousand people lie far apart in memory.
  let [unique, inPerson, online, unidentified, staff, rows] = [0, 0, 0, notIdentified, 0, 0];
  const splits = new Splits(organisationKey);
  const days = new Split();
  const unsure: Person[] = [];
  for (const person of people) {
    rows += person.rows.length;
    if (person.status === 'unidentified') unidentified += 1;
    if (person.status === 'counted' && person.isStaff) staff += 1;
    if (!isInFigures(person, policy)) continue;
    unique += 1;
    if (person.modes.includes('inPerson')) inPerson += 1;
    if (person.modes.includes('online')) online += 1;
    unidentified += person.unnamed;
    splits.add(person);
    if (person.days.length === 0) days.add(undefined);
    for (const day of person.days) days.add(day);
    if (person.perhapsSameAs.length > 0) unsure.push(person);
  }
  return {
    persons: { unique, inPerson, online, both: inPerson + online - unique, unidentified },
    staff,
    rows,
    // Empty when the event has one day, or none is known.
    perDay: days.options < 2 ? {} : days.breakdown(),
    by: splits.breakdowns(),
    excluded: excludedOf(people),
    possibleDuplicates: pairsOf(unsure),
  };
}

/** What is known of people, as numbers. */
export function splitPersons(people: readonly Person[], organisationKey: OrganisationKey): AttendanceCount['by'] {
  const splits = new Splits(organisationKey);
  for (const person of people) splits.add(person);
  return splits.breakdowns();
}

/** Whether somebody is one of those whom the figures count. */
export function isInFigures({ status, isStaff }: Person, { leaveOutStaff }: AttendancePolicy): boolean {
  return status === 'counted' && !(leaveOutStaff && isStaff);
}

/** What is known of people, in the making. */
class Splits {
  readonly #organisationKey: OrganisationKey;
  readonly #country = new Split();
  readonly #organisation = new Split();
  readonly #organisationType = new Split();
  readonly #gender = new Split();

  constructor(organisationKey: OrganisationKey) {
    this.#organisationKey = organisationKey;
  }

  add({ country, organisation, organisationType, gender }: Person): void {
    this.#country.add(country);
    this.#organisation.add(organisation === undefined ? undefined : this.#organisationKey(organisation));
    this.#organisationType.add(organisationType);
    this.#gender.add(gender);
  }

  breakdowns(): AttendanceCount['by'] {
    return {
      country: this.#country.breakdown(),
      organisation: this.#organisation.breakdown(),
      organisationType: this.#organisationType.breakdown(),
      gender: this.#gender.breakdown(),
    };
  }
}

/** People by options, in the making. */
class Split {
  readonly #numbers = new Map<string, number>();
  #unknown = 0;

  add(option: string | undefined): void {
    if (option === undefined || option === '') this.#unknown += 1;
    else this.#numbers.set(option, (this.#numbers.get(option) ?? 0) + 1);
  }

  /** How many there are, "not known" not among them. */
  get options(): number {
    return this.#numbers.size;
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

/** @param unsure people of whom each may be the same as others */
function pairsOf(unsure: readonly Person[]): number {
  const keys = new Set(unsure.map(personKey));
  return unsure.reduce((sum, { perhapsSameAs }) => sum + perhapsSameAs.filter((key) => keys.has(key)).length, 0) / 2;
}
