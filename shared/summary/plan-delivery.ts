import { planRecords } from '../counting/called-off.ts';
import type { PlanRecords } from '../counting/called-off.ts';
import type { Activity } from '../schema/activity.ts';
import type { PlanItem } from '../schema/project.ts';
import { labelOf, undecidedKey } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { countriesOfItem } from './plan-countries.ts';
import { compareWithPlan, isMoved } from './plan-verdict.ts';
import type { Timing } from './plan-verdict.ts';
import type { PlanItemSummary, PlanSummary, PlanVerdict } from './project-summary.ts';
import type { SummaryInput } from './summary-input.ts';

/** One item of the plan beside everything that was recorded under it. */
export interface PlanRow {
  readonly item: PlanItem;
  readonly summary: PlanItemSummary;
  /** The earliest of the held activities: the one the verdict is about. */
  readonly first: CountedActivity | undefined;
  /** Activities of any status that name the item, in the order of the dataset. */
  readonly recorded: readonly Activity[];
}

export interface PlanDelivery {
  readonly plan: PlanSummary;
  readonly planItems: Readonly<Record<string, PlanItemSummary>>;
}

/** The plan against what was delivered (`domain.md` §8). */
export function comparePlan(input: SummaryInput): PlanDelivery {
  const rows = planRows(input);
  const codesOf = (verdict: PlanVerdict) =>
    rows.filter(({ summary }) => summary.verdict === verdict).map(({ item }) => item.code);
  return {
    plan: {
      onTime: codesOf('onTime'),
      early: codesOf('early'),
      late: codesOf('late'),
      notReported: codesOf('notReported'),
      cancelled: codesOf('cancelled'),
      undated: codesOf('undated'),
      unplanned: unplannedActivities(input)
        .map(({ activity }) => labelOf(activity))
        .toSorted(),
    },
    planItems: Object.fromEntries(rows.map(({ item, summary }) => [item.code, summary])),
  };
}

/** Every item in the order of the plan, with its verdict and the activities behind it. */
export function planRows(input: SummaryInput): readonly PlanRow[] {
  const records = planRecords(input.dataset, input.conflicts, input.superseded);
  const held = heldByItem(input);
  return input.dataset.project.plan.map((item) => rowOf(item, records, held.get(item.code) ?? nothingHeld, input));
}

function rowOf(
  item: PlanItem,
  { under, isCalledOff }: PlanRecords,
  held: HeldUnderItem,
  { dataset, superseded }: SummaryInput,
): PlanRow {
  const { countries } = dataset.project;
  const isCancelled =
    item.cancelled === true ||
    (isCalledOff(item.code, null) &&
      (!item.eachCountry || countries.every((country) => isCalledOff(item.code, country))));
  const { first } = held;
  const timing: Timing = isCancelled ? { verdict: 'cancelled', monthsLate: null } : timingOf(item, held);
  const summary = {
    ...timing,
    moved: first ? isMoved(item, first.activity, dataset.places) : false,
    ...countriesOfItem(item, countries, held.byCountries, (country) => isCalledOff(item.code, country)),
  };
  return {
    item,
    summary,
    first,
    // Who only wants the verdicts never asks for thousands of records.
    get recorded() {
      // What was settled for this item: neither left out for another record nor in two versions.
      return under(item.code).filter(({ id, planItem }) => planItem === item.code && !superseded.has(id));
    },
  };
}

/** What was held under an item, as far as its verdict hangs on it. */
interface HeldUnderItem {
  /** The one that began first. */
  readonly first: CountedActivity | undefined;
  /** When one of them began is in two versions: nobody can say which was first. */
  readonly isFirstUndecided: boolean;
  /** All of them, where each country delivers the item; else none. */
  readonly byCountries: readonly CountedActivity[];
}

const nothingHeld: HeldUnderItem = { first: undefined, isFirstUndecided: false, byCountries: [] };

function heldByItem({ dataset, inSums }: SummaryInput): ReadonlyMap<string, HeldUnderItem> {
  const items = new Map(
    dataset.project.plan.map(({ code, eachCountry }) => [
      code,
      {
        first: undefined as CountedActivity | undefined,
        isFirstUndecided: false,
        eachCountry,
        byCountries: [] as CountedActivity[],
      },
    ]),
  );
  if (items.size === 0) return items;
  for (const counted of inSums) {
    const { planItem, status } = counted.activity;
    if (planItem === undefined || status !== 'held' || counted.isUndecided) continue;
    const item = items.get(planItem);
    if (!item) continue;
    item.first = item.first ? earlier(item.first, counted) : counted;
    if (counted.firstDate === undecidedKey) item.isFirstUndecided = true;
    if (item.eachCountry) item.byCountries.push(counted);
  }
  return items;
}

function timingOf(item: PlanItem, { first, isFirstUndecided }: HeldUnderItem): Timing {
  if (!first) return { verdict: 'notReported', monthsLate: null };
  if (isFirstUndecided || !item.span || first.firstDate === undefined) return { verdict: 'undated', monthsLate: null };
  return compareWithPlan(first.firstDate, item.span);
}

function earlier(one: CountedActivity, other: CountedActivity): CountedActivity {
  if (one.firstDate === undefined) return other;
  return other.firstDate !== undefined && other.firstDate < one.firstDate ? other : one;
}

/** Activities of the sums that say so, or name no item of the plan. */
export function unplannedActivities({ dataset, inSums }: SummaryInput): readonly CountedActivity[] {
  const codes = new Set(dataset.project.plan.map(({ code }) => code));
  return inSums.filter(({ activity, conflicts }) => !codes.has(activity.planItem ?? '') && !conflicts.has('planItem'));
}
