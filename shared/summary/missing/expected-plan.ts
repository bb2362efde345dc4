import { planRecords } from '../../counting/called-off.ts';
import type { PlanRecords } from '../../counting/called-off.ts';
import { lastDayOf } from '../../schema/calendar-date.ts';
import type { Project, PlanItem } from '../../schema/project.ts';
import { planRows } from '../plan-delivery.ts';
import type { PlanRow } from '../plan-delivery.ts';
import type { SummaryInput } from '../summary-input.ts';
import { projectEnd } from './expected-periods.ts';
import type { PlanCell, PlanLine, PlanState } from './missing.ts';

/**
 * The plan against what was received. "Reported", and called off, is what the summary says of the item
 * (`summary/plan-delivery.ts`, `summary/plan-countries.ts`); what is recorded in any other way is `begun`, so that nothing
 * which came is called missing.
 */
export function planLines(input: SummaryInput, until: string): readonly PlanLine[] {
  const { dataset } = input;
  const records = planRecords(dataset, input.conflicts, input.superseded);
  return planRows(input).map((row) => {
    const { item } = row;
    const isDue = dueDay(item, dataset.project) < until;
    const cell = (country: string | null): PlanCell => ({
      item,
      country,
      isDue,
      state: stateOf(row, country, records, isDue),
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
  { under, isOwnOf, isCalledOff }: PlanRecords,
  isDue: boolean,
): PlanState {
  const isReported =
    country === null
      ? summary.verdict !== 'notReported' && summary.verdict !== 'cancelled'
      : summary.countriesReported.includes(country);
  if (isReported) return 'reported';
  if (item.cancelled || isCalledOff(item.code, country)) return 'notExpected';
  const wanted = under(item.code).filter(({ status }) => status !== 'cancelled');
  if (wanted.some((activity) => country === null || isOwnOf(activity, country))) return 'begun';
  return isDue ? 'missing' : 'notYetDue';
}
