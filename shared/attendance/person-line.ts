import type { PersonFlag } from './model.ts';
import type { PersonGroup, PersonLine } from './review.ts';
import { personKey } from './person.ts';
import type { Person } from './person.ts';

/** What leaves open whether a counted person is one, and which. */
const questions: ReadonlySet<PersonFlag> = new Set([
  'single-name',
  'partial-name',
  'unreadable-name',
  'unnamed-people',
  'perhaps-group',
  'no-time',
  'no-signature',
]);

/** What leaves open whether they are several: asked until they are told apart, or said to be one. */
const questionsOfSeveral: ReadonlySet<PersonFlag> = new Set(['two-organisations', 'shared-address']);

/** Whether the rows of a counted line may be of several people, and nobody has said yet. */
export function mayBeSeveral({ flags }: Pick<Person, 'flags'>): boolean {
  return flags.some((flag) => questionsOfSeveral.has(flag));
}

/** In which list of the review somebody stands. Who was decided about is not asked about again. */
export function groupOf(person: Person): PersonGroup {
  const { status, isDecided, perhapsSameAs, flags } = person;
  if (status !== 'counted') return status;
  if (perhapsSameAs.length > 0 || mayBeSeveral(person)) return 'toDecide';
  return !isDecided && flags.some((flag) => questions.has(flag)) ? 'toDecide' : 'counted';
}

/** A person as the review shows it. */
export function personLine(person: Person): PersonLine {
  const {
    name,
    email,
    organisation,
    country,
    reason,
    modes,
    days,
    minutes,
    isStaff,
    flags,
    rows,
    perhapsSameAs,
    isDecided,
  } = person;
  return {
    key: personKey(person),
    name,
    group: groupOf(person),
    ...(email === undefined ? {} : { email }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(country === undefined ? {} : { country }),
    ...(reason ? { reason } : {}),
    modes,
    days,
    ...(minutes === undefined ? {} : { minutes }),
    isStaff,
    flags,
    rows: rows.map((row) => ({
      place: row.place,
      name: row.name,
      ...(row.people === undefined ? {} : { people: row.people }),
      ...(row.email === undefined ? {} : { email: row.email }),
      ...(row.minutes === undefined ? {} : { minutes: row.minutes }),
    })),
    perhapsSameAs,
    isDecided,
  };
}
