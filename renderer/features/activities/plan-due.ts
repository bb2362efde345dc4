import { firstDayOf, lastDayOf } from '../../../shared/schema/calendar-date.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { PlanItem } from '../../../shared/schema/project.ts';
import { periodSpan } from '../../../shared/schema/reporting-period.ts';

export interface DueIn {
  /** The period that is looked at; absent: everything up to today. */
  readonly period?: string;
  readonly today: string;
  /** Country of the person; an item that each country delivers is due until that country has a record of it. */
  readonly country?: string;
}

/**
 * Plan items that fall into the period and have no record yet, whatever its status (`screens.md`, "Activities"). Items
 * without a planned date, and those that were cancelled, are not due. In the order of their dates.
 */
export function planItemsDue({ project, activities }: Dataset, { period, today, country }: DueIn): readonly PlanItem[] {
  const span = period === undefined ? { from: '', to: today } : periodSpan(period);
  const recorded = new Set<string>();
  for (const { planItem, scope } of activities) {
    if (planItem === undefined) continue;
    recorded.add(planItem);
    for (const one of scope ?? []) recorded.add(`${planItem}/${one}`);
  }
  return project.plan
    .filter((item) => isIn(item, span) && !item.cancelled)
    .filter(({ code, eachCountry }) =>
      eachCountry && country !== undefined ? !recorded.has(`${code}/${country}`) : !recorded.has(code),
    )
    .toSorted((one, other) => compare(one.span?.from ?? '', other.span?.from ?? ''));
}

function isIn({ span }: PlanItem, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return span !== undefined && firstDayOf(span.from) <= to && lastDayOf(span.to ?? span.from) >= from;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
