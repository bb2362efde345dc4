import type { ExclusionReason, Need, PersonFlag } from '../../../shared/attendance/model.ts';
import type { Breakdown } from '../../../shared/attendance/review.ts';
import { personGroups } from '../../../shared/attendance/review.ts';
import type { AttendanceSession } from '../../../shared/attendance/session.ts';
import type { Truth } from './attendance-case.ts';
import type { Imported } from './importer.ts';

/** The truth and what was found, cut to what the truth asserts and written alike: to be compared as wholes. */
export function sideBySide(truth: Truth, imported: Imported): { wanted: object; got: object } {
  const { session, lines, refusals } = imported;
  const { count, date } = session.overview();
  const needs = new Set(lines.flatMap((line) => line.needs));
  const isDateSaid = truth.date !== undefined || truth.candidates !== undefined;
  // A day that only a file name says may be asked again: "needs confirmation" (D08).
  const isDateMeant = isDateSaid && lines.length === 1 && date.source !== 'file name';
  const pairs: [name: string, wanted: unknown, got: unknown][] = [
    ['kind', truth.kind, lines.length === 0 ? 'other' : lines[0]?.kind],
    ['format', truth.format, lines[0]?.format],
    ['encoding', truth.encoding, lines[0]?.encoding],
    ['rows', truth.rows, sum(lines.map((line) => line.rows))],
    ['persons', truth.persons, sameKeys(truth.persons, count.persons)],
    ['excluded', truth.excluded, excludedRows(truth, count.excluded)],
    ['date', truth.date, date.date],
    ['endDate', truth.endDate, date.endDate],
    ['isDateAsked', isDateSaid ? truth.candidates !== undefined : undefined, date.certainty === 'ask'],
    ['candidates', truth.candidates?.toSorted(), date.candidates.toSorted()],
    ['staff', truth.staff, count.staff],
    ['perDay', truth.perDay, count.perDay],
    ['country', options(truth.country), options(count.by.country)],
    ['organisation', options(truth.organisation, folded), options(count.by.organisation, folded)],
    ['organisationType', options(truth.organisationType), options(count.by.organisationType)],
    ['gender', options(truth.gender), options(count.by.gender)],
    ['registered', truth.registered, sameKeys(truth.registered, lines.find(isRegistration)?.registered ?? {})],
    ['stream', truth.stream, sameKeys(truth.stream, Object.assign({}, ...lines.map((line) => line.stream)))],
    ['possibleDuplicates', truth.possibleDuplicates, count.possibleDuplicates > 0 ? 'some' : 'none'],
    ['needs', neededOf(truth), truth.refused === true ? [] : foundNeeds(needs, isDateMeant)],
    ['flags', truth.flags?.toSorted(), truth.flags && commonFlags(truth.flags, session)],
    ['refused', truth.refused, refusals.length > 0 || lines.some(hasFault)],
    ['withMinimum', truth.withMinimum?.unique, truth.withMinimum && uniqueWith(session, truth.withMinimum.minutes)],
    ['afterMapping', truth.afterMapping && answered(truth.afterMapping), mapped(truth, imported)],
  ];
  const asserted = pairs.filter(([, wanted]) => wanted !== undefined);
  return {
    wanted: Object.fromEntries(asserted.map(([name, wanted]) => [name, wanted])),
    got: Object.fromEntries(asserted.map(([name, , got]) => [name, got])),
  };
}

function sameKeys(wanted: object | undefined, got: object): object {
  return Object.fromEntries(Object.entries(got).filter(([key]) => wanted !== undefined && key in wanted));
}

function excludedRows(truth: Truth, excluded: readonly { reason: ExclusionReason; rows: number }[]): object {
  return Object.fromEntries(
    excluded
      .filter(({ rows }) => rows > 0)
      .map(({ reason, rows }) => [reason, truth.excluded?.[reason] === 'some' ? 'some' : rows]),
  );
}

/** Options with somebody in them; two whose names are written alike stay two. Nothing but unknown is no breakdown. */
function options(breakdown: Breakdown | undefined, nameOf = (name: string) => name): Breakdown | undefined {
  if (breakdown === undefined) return undefined;
  const named: Record<string, number> = {};
  for (const [name, number] of Object.entries(breakdown)) {
    const short = nameOf(name);
    if (number > 0) named[short in named ? `${short} (once more)` : short] = number;
  }
  return Object.keys(named).join() === '' ? {} : named;
}

/** Organisations are compared by their letters: quotes and case are the importer's. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function neededOf(truth: Truth): readonly Need[] | undefined {
  if (truth.needs === 'any') return undefined;
  if (truth.needs !== undefined) return truth.needs.toSorted();
  return truth.candidates === undefined ? [] : ['date'];
}

/** The date's need is left out where the truth says nothing of a date, and where several files answer it together. */
function foundNeeds(needs: ReadonlySet<Need>, isDateMeant: boolean): readonly Need[] {
  return [...needs].filter((need) => need !== 'date' || isDateMeant).toSorted();
}

function commonFlags(wanted: readonly PersonFlag[], session: AttendanceSession): readonly PersonFlag[] {
  const people = personGroups.flatMap((group) => session.people(group, 0, 10_000).people);
  const borne = new Set(people.flatMap((person) => person.flags));
  return wanted.filter((flag) => borne.has(flag)).toSorted();
}

function isRegistration(line: Imported['lines'][number]): boolean {
  return line.registered !== undefined;
}

function hasFault(line: Imported['lines'][number]): boolean {
  return line.issues.some((issue) => issue.severity === 'error');
}

function uniqueWith(session: AttendanceSession, minimumMinutes: number): number {
  const { policy } = session.overview();
  session.setPolicy({ ...policy, minimumMinutes });
  const { unique } = session.overview().count.persons;
  session.setPolicy(policy);
  return unique;
}

type Answer = NonNullable<Truth['afterMapping']>;

function answered({ unique, gender }: Answer): object {
  return { unique, ...(gender && { gender }) };
}

/** Answers the mapping screen; so it comes last. */
function mapped({ afterMapping }: Truth, { session, lines }: Imported): object | undefined {
  if (afterMapping === undefined) return undefined;
  const table = lines[0]?.tables[0];
  const proposed = Object.fromEntries(table?.columns.map(({ column, role }) => [column, role]) ?? []);
  const { roles = proposed, genderOfM } = afterMapping;
  session.map({ layout: table?.layout ?? '', roles, ...(genderOfM && { genderOfM }) });
  const { persons, by } = session.overview().count;
  return answered({ ...afterMapping, unique: persons.unique, ...(afterMapping.gender && { gender: by.gender }) });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
