import type { AttendanceCount, Breakdown } from '../../../shared/attendance/review.ts';
import type { BreakdownDimension } from '../../../shared/codes/activity-codes.ts';
import { genders } from '../../../shared/codes/activity-codes.ts';
import { countryCodes } from '../../../shared/codes/countries.ts';
import { organisationTypes } from '../../../shared/codes/organisation-codes.ts';
import { breakdownLinesOf } from '../../../shared/counting/breakdown-rest.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { countColumns } from '../../../shared/schema/count.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';

/** What an organisation that nobody knows yet is: left open, made new under the id, or another name of a known one. */
export type OrganisationAnswer =
  | { readonly answer: 'new'; readonly id: string }
  | { readonly answer: 'other name'; readonly id: string };

export type OrganisationAnswers = ReadonlyMap<string, OrganisationAnswer>;

/**
 * The lines of every breakdown that the files fill, by id of the line (`country:LT`), with numbers of persons. What is
 * not known is in no line: the activity shows it as not split.
 */
export function breakdownNumbers(
  by: AttendanceCount['by'],
  isOrganisation: (id: string) => boolean,
  answers: OrganisationAnswers,
): ReadonlyMap<string, number> {
  const idOf = (name: string) => (isOrganisation(name) ? name : answers.get(name)?.id);
  const lines = new Map<string, number>();
  const add = (dimension: BreakdownDimension, part: Breakdown, optionOf: (option: string) => string | undefined) => {
    for (const [name, persons] of Object.entries(part)) {
      const option = name === '' ? undefined : optionOf(name);
      if (option === undefined || persons === 0) continue;
      const line = `${dimension}:${option}`;
      lines.set(line, (lines.get(line) ?? 0) + persons);
    }
  };
  add('country', by.country, (name) => (countryCodes.has(name) ? name : undefined));
  add('organisation', by.organisation, idOf);
  add('organisation type', by.organisationType, among(organisationTypes));
  add('gender', by.gender, among(genders));
  return lines;
}

function among(codes: readonly string[]): (name: string) => string | undefined {
  return (name) => codes.find((code) => code === name);
}

/** Names of organisations in the files that are none of the register, most people first. */
export function unknownOrganisations(
  { organisation }: AttendanceCount['by'],
  isOrganisation: (id: string) => boolean,
): readonly { readonly name: string; readonly persons: number }[] {
  return Object.entries(organisation)
    .filter(([name, persons]) => name !== '' && persons > 0 && !isOrganisation(name))
    .map(([name, persons]) => ({ name, persons }))
    .toSorted((a, b) => b.persons - a.persons || (a.name < b.name ? -1 : 1));
}

/**
 * The changes that put these lines in the place of what the activity has of the same breakdowns. A breakdown of which
 * the files say nothing stays.
 */
export function breakdownChanges(
  activity: Pick<Activity, 'breakdowns'>,
  lines: ReadonlyMap<string, number>,
): ReadonlyMap<string, RecordedCount | undefined> {
  const changes = new Map<string, RecordedCount | undefined>();
  for (const dimension of dimensionsOf(lines)) {
    for (const line of breakdownLinesOf(activity as Activity, dimension)) {
      for (const column of countColumns) {
        if (line[column] !== undefined) changes.set(`breakdowns/${line.id}/${column}`, undefined);
      }
    }
  }
  for (const [id, value] of lines) changes.set(`breakdowns/${id}/total`, { state: 'number', value });
  return changes;
}

/** What becomes of the breakdowns when earlier files are gone on with. */
export interface BreakdownsGoneOn {
  readonly changes: ReadonlyMap<string, RecordedCount>;
  /** Of the earlier files only: they stay as they are. */
  readonly left: readonly BreakdownDimension[];
}

/**
 * Adds the people who are new in these files to the breakdowns of the earlier ones. A breakdown that the activity does not
 * have yet is that of all people here; one to which nothing can be added truly stays as it is.
 *
 * @param whole lines of all people here
 * @param added lines of those who are new; null: nothing may be added
 * @param persons earlier and present ones together: no breakdown may come to more
 */
export function breakdownsGoneOn(
  activity: Pick<Activity, 'breakdowns'>,
  whole: ReadonlyMap<string, number>,
  added: ReadonlyMap<string, number> | null,
  persons: number,
): BreakdownsGoneOn {
  const changes = new Map<string, RecordedCount>();
  const left: BreakdownDimension[] = [];
  for (const dimension of dimensionsOf(whole)) {
    const before = breakdownLinesOf(activity as Activity, dimension);
    const lines = before.length === 0 ? linesIn(whole, dimension) : added && sumOf(before, linesIn(added, dimension));
    const total = lines && [...lines.values()].reduce((sum, value) => sum + value, 0);
    if (total === null || total > persons) left.push(dimension);
    else for (const [id, value] of lines!) changes.set(`breakdowns/${id}/total`, { state: 'number', value });
  }
  return { changes, left };
}

/** Null where a line is no plain number of persons. */
function sumOf(
  before: ReturnType<typeof breakdownLinesOf>,
  added: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | null {
  const sums = new Map(added);
  for (const { id, total, ...rest } of before) {
    if (total?.state !== 'number' || countColumns.some((column) => column in rest)) return null;
    sums.set(id, total.value + (added.get(id) ?? 0));
  }
  return sums;
}

function linesIn(lines: ReadonlyMap<string, number>, dimension: BreakdownDimension): ReadonlyMap<string, number> {
  return new Map([...lines].filter(([id]) => id.startsWith(`${dimension}:`)));
}

function dimensionsOf(lines: ReadonlyMap<string, number>): ReadonlySet<BreakdownDimension> {
  return new Set([...lines.keys()].map((id) => id.slice(0, id.indexOf(':')) as BreakdownDimension));
}
