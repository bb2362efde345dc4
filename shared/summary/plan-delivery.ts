import type { Activity } from '../schema/activity.ts';
import type { PlanItem } from '../schema/project.ts';
import { labelOf, undecidedKey } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { countriesOfItem } from './plan-countries.ts';
import { compareWithPlan, isMoved } from './plan-verdict.ts';
import type { Timing } from './plan-verdict.ts';
import type { PlanItemSummary, PlanSummary, PlanVerdict } from './project-summary.ts';
import type { SummaryInput } from './summary-input.ts';

export interface PlanDelivery {
  readonly plan: PlanSummary;
  readonly planItems: Readonly<Record<string, PlanItemSummary>>;
}

/** The plan against what was delivered (`domain.md` §8). */
export function comparePlan(input: SummaryInput): PlanDelivery {
  const { plan } = input.dataset.project;
  const recorded = byPlanItem(
    input.dataset.activities.filter(({ id }) => !input.superseded.has(id)),
    (activity) => activity.planItem,
  );
  const held = byPlanItem(
    input.inSums.filter(({ activity, isUndecided }) => activity.status === 'held' && !isUndecided),
    ({ activity }) => activity.planItem,
  );
  const items = plan.map((item): readonly [string, PlanItemSummary] => [
    item.code,
    summariseItem(item, recorded.get(item.code) ?? [], held.get(item.code) ?? [], input),
  ]);
  const codesOf = (verdict: PlanVerdict) =>
    items.filter(([, summary]) => summary.verdict === verdict).map(([code]) => code);
  return {
    plan: {
      onTime: codesOf('onTime'),
      early: codesOf('early'),
      late: codesOf('late'),
      notReported: codesOf('notReported'),
      cancelled: codesOf('cancelled'),
      undated: codesOf('undated'),
      unplanned: unplannedActivities(input),
    },
    planItems: Object.fromEntries(items),
  };
}

function summariseItem(
  item: PlanItem,
  recorded: readonly Activity[],
  held: readonly CountedActivity[],
  { dataset }: SummaryInput,
): PlanItemSummary {
  const isCancelled =
    item.cancelled === true || (recorded.length > 0 && recorded.every(({ status }) => status === 'cancelled'));
  const first = held.reduce(earlier, held[0]);
  const timing: Timing = isCancelled ? { verdict: 'cancelled', monthsLate: null } : timingOf(item, held, first);
  return {
    ...timing,
    moved: first ? isMoved(item, first.activity, dataset.places) : false,
    ...countriesOfItem(item, isCancelled, dataset.project.countries, held),
  };
}

function timingOf(item: PlanItem, held: readonly CountedActivity[], first: CountedActivity | undefined): Timing {
  if (!first) return { verdict: 'notReported', monthsLate: null };
  const isUndecided = held.some(({ firstDate }) => firstDate === undecidedKey);
  if (isUndecided || !item.span || first.firstDate === undefined) return { verdict: 'undated', monthsLate: null };
  return compareWithPlan(first.firstDate, item.span);
}

function earlier(one: CountedActivity | undefined, other: CountedActivity): CountedActivity {
  if (one?.firstDate === undefined) return other;
  return other.firstDate !== undefined && other.firstDate < one.firstDate ? other : one;
}

/** Activities of the sums that say so, or name no item of the plan. */
function unplannedActivities({ dataset, inSums }: SummaryInput): readonly string[] {
  const codes = new Set(dataset.project.plan.map(({ code }) => code));
  return inSums
    .filter(({ activity, conflicts }) => !conflicts.has('planItem') && !codes.has(activity.planItem ?? ''))
    .map(({ activity }) => labelOf(activity))
    .toSorted();
}

function byPlanItem<Item>(items: readonly Item[], codeOf: (item: Item) => string | undefined) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const code = codeOf(item);
    const group = code === undefined ? undefined : groups.get(code);
    if (group) group.push(item);
    else if (code !== undefined) groups.set(code, [item]);
  }
  return groups;
}
