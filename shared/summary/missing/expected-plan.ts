import type { Activity } from '../../schema/activity.ts';
import { lastDayOf } from '../../schema/calendar-date.ts';
import type { Project, PlanItem } from '../../schema/project.ts';
import { planRows } from '../plan-delivery.ts';
import type { PlanRow } from '../plan-delivery.ts';
import type { SummaryInput } from '../summary-input.ts';
import { projectEnd } from './expected-periods.ts';
import type { PlanCell, PlanLine, PlanState } from './missing.ts';

/**
 * The plan against what was received. "Reported" is what the summary says of the item (`summary/plan-delivery.ts`,
 * `summary/plan-countries.ts`); what is recorded in any other way is `begun`, so that nothing which came is called
 * missing.
 *
 * @param countryOf country of a partner
 */
export function planLines(
  input: SummaryInput,
  countryOf: (partner: string) => string | undefined,
  until: string,
): readonly PlanLine[] {
  const { dataset } = input;
  const recorded = recordedByItem(input);
  return planRows(input).map((row) => {
    const { item } = row;
    const activities = recorded.get(item.code) ?? [];
    const isDue = dueDay(item, dataset.project) < until;
    const cell = (country: string | null): PlanCell => ({
      item,
      country,
      isDue,
      state: stateOf(row, country, activities, countryOf, isDue),
    });
    return { item, cells: item.eachCountry ? dataset.project.countries.map(cell) : [cell(null)] };
  });
}

/** The last planned day; of an item without a date the project's end, and without that no day at all. */
function dueDay({ span }: PlanItem, project: Project): string {
  if (span) return lastDayOf(span.to ?? span.from);
  return projectEnd(project) ?? '9999';
}

function stateOf(
  { item, summary }: PlanRow,
  country: string | null,
  recorded: readonly Activity[],
  countryOf: (partner: string) => string | undefined,
  isDue: boolean,
): PlanState {
  const isReported =
    country === null
      ? summary.verdict !== 'notReported' && summary.verdict !== 'cancelled'
      : summary.countriesReported.includes(country);
  if (isReported) return 'reported';
  if (item.cancelled) return 'notExpected';
  const wanted = recorded.filter(({ status }) => status !== 'cancelled');
  if (wanted.some((activity) => country === null || isOf(activity, country, countryOf))) return 'begun';
  if (recorded.some((activity) => isCalledOff(activity, country))) return 'notExpected';
  return isDue ? 'missing' : 'notYetDue';
}

/** Whether a record says that the item will not come: one country that calls its own off says nothing of the others. */
function isCalledOff({ status, scope = [] }: Activity, country: string | null): boolean {
  return status === 'cancelled' && (country === null || scope.length === 0 || scope.includes(country));
}

/**
 * Whether a record is that country's own doing: it is for that country alone, has a part of it, or says no country and
 * was reported from there. One for several countries shows nothing of a country whose part is empty.
 */
function isOf(
  { scope = [], countryParts = [], reportedBy }: Activity,
  country: string,
  countryOf: (partner: string) => string | undefined,
): boolean {
  if (countryParts.some(({ id }) => id === country)) return true;
  if (scope.length > 0) return scope.length === 1 && scope[0] === country;
  return reportedBy === undefined || (countryOf(reportedBy) ?? country) === country;
}

/** Everything recorded under an item: also what was left out for another record, and what may yet be decided to be its. */
function recordedByItem({ dataset, conflicts }: SummaryInput): ReadonlyMap<string, readonly Activity[]> {
  const groups = new Map<string, Activity[]>();
  const add = (code: unknown, activity: Activity) => {
    if (typeof code !== 'string') return;
    const group = groups.get(code);
    if (group) group.push(activity);
    else groups.set(code, [activity]);
  };
  for (const activity of dataset.activities) {
    add(activity.planItem, activity);
    const undecided = conflicts.get(activity.id)?.get('planItem');
    for (const { value } of undecided?.values ?? []) add(value, activity);
  }
  return groups;
}
