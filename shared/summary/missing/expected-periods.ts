import { firstDateOf } from '../../counting/activity-dates.ts';
import { firstDayOf, lastDayOf, quarterOf } from '../../schema/calendar-date.ts';
import type { PeriodRecord } from '../../schema/bookkeeping.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { periodSpan } from '../../schema/reporting-period.ts';
import type { PartnerRow, PeriodCell } from './missing.ts';
import { partnerOf } from './reporting-partners.ts';
import type { ReportingPartners } from './reporting-partners.ts';

/** More quarters than this are no project but a date somebody mistyped. */
const mostQuarters = 80;

/**
 * The quarters of which reports are expected: from the project's start to the day that is asked about, or to the end of
 * the project where that is earlier. A project without a start begins with its plan, or with the first thing reported.
 *
 * @param until calendar day
 */
export function expectedPeriods({ project, activities }: Dataset, until: string): readonly string[] {
  const planned = project.plan.flatMap(({ span }) => span?.from ?? []);
  const begun = planned.length > 0 ? planned : activities.flatMap((activity) => firstDateOf(activity) ?? []);
  const start = project.start ?? begun.map(firstDayOf).toSorted()[0];
  if (start === undefined) return [];
  const end = projectEnd(project);
  const last = quarterOf(end !== undefined && end < until ? end : until);
  const quarters: string[] = [];
  for (let quarter = quarterOf(start); quarter <= last && quarters.length < mostQuarters; quarter = next(quarter)) {
    quarters.push(quarter);
  }
  return quarters;
}

/** The last day the project is reported for; undefined when it does not say. */
export function projectEnd({ plannedEnd, reportedUntil }: Dataset['project']): string | undefined {
  return [plannedEnd, reportedUntil]
    .filter((date) => date !== undefined)
    .map(lastDayOf)
    .toSorted()
    .at(-1);
}

function next(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

/** Every partner's periods: what came of each, and what was said of it. */
export function partnerRows(
  dataset: Dataset,
  { partners, standingFor }: ReportingPartners,
  periods: readonly string[],
  until: string,
): readonly PartnerRow[] {
  const activities = countActivities(dataset, standingFor);
  const declared = declarations(dataset.periods, standingFor);
  return partners.map(({ partner, country, isExpected }) => ({
    partner,
    isExpected,
    ...(country !== undefined && { country }),
    cells: periods.map((period): PeriodCell => {
      const key = `${partner}:${period}`;
      const number = activities.get(key) ?? 0;
      const isDue = periodSpan(period).to < until;
      // A year that is complete is so in each of its quarters, unless the quarter says something of its own.
      const said = declared.get(key) ?? declared.get(`${partner}:${period.slice(0, 4)}`);
      return { period, activities: number, isDue, state: stateOf({ said, number, isDue, isExpected }) };
    }),
  }));
}

type Said = 'complete' | 'not complete';

function stateOf(cell: {
  readonly said: Said | undefined;
  readonly number: number;
  readonly isDue: boolean;
  readonly isExpected: boolean;
}): PeriodCell['state'] {
  if (cell.said === 'complete') return 'complete';
  if (cell.number > 0 || cell.said !== undefined) return 'received';
  if (!cell.isExpected) return 'notExpected';
  return cell.isDue ? 'nothing' : 'notYetDue';
}

/** Activities by partner and quarter: an activity belongs to the period of its first day (`domain.md` §5). */
function countActivities({ activities }: Dataset, standingFor: (id: string) => string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const activity of activities) {
    const first = firstDateOf(activity);
    if (activity.reportedBy === undefined || first === undefined) continue;
    const key = `${standingFor(activity.reportedBy)}:${quarterOf(first)}`;
    numbers.set(key, (numbers.get(key) ?? 0) + 1);
  }
  return numbers;
}

/**
 * What was said of each partner's periods. A state in two versions, or taken back, is no declaration, yet shows that
 * something came; `open` says nothing at all.
 */
function declarations(
  periods: readonly PeriodRecord[],
  standingFor: (id: string) => string,
): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const record of periods) {
    const { id, period = id.slice(id.indexOf(':') + 1), state } = record;
    if (state === 'open') continue;
    const key = `${standingFor(partnerOf(record))}:${period}`;
    const isComplete = state === 'declared complete' || state === 'accepted';
    if (isComplete || !found.has(key)) found.set(key, isComplete ? 'complete' : 'not complete');
  }
  return found;
}
