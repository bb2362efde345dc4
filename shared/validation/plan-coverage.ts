import { crossCutting } from '../codes/activity-codes.ts';
import { planRecords } from '../counting/called-off.ts';
import type { FieldConflicts } from '../counting/participants.ts';
import { isReportedFor } from '../counting/reported-for.ts';
import type { Activity } from '../schema/activity.ts';
import { isDeletionUndecided } from '../schema/dataset.ts';
import type { Context } from './context.ts';
import { groupBy } from '../linkage/group-by.ts';
import { sortOverlaps } from '../linkage/overlap-answers.ts';
import { findSuperseded } from '../linkage/superseded.ts';
import { pathOf } from './record-name.ts';
import type { Rule } from './rule.ts';
import { preparedActivityRule, datasetRule, when } from './rule.ts';

/** The plan against the record, as far as no verdict is needed (`domain.md` §4, §7). */
export const planCoverageRules: readonly Rule[] = [
  datasetRule('findings.planItemInSomeCountries', 'warning', function* partlyDelivered(context) {
    const { project } = context.dataset;
    const superseded = supersededIn(context);
    const records = planRecords(context.dataset, context.conflicts, superseded);
    const byItem = groupBy(surelyHeld(context, superseded), ({ planItem }) => planItem);
    for (const item of project.plan) {
      if (!item.eachCountry || item.cancelled) continue;
      const held = byItem.get(item.code) ?? [];
      const reported = project.countries.filter((country) => held.some((one) => isReportedBy(one, country, context)));
      const missing = project.countries.filter(
        (country) => !reported.includes(country) && !records.isCalledOff(item.code, country),
      );
      if (missing.length === 0 || reported.length === 0) continue;
      yield {
        path: pathOf('project', project.id, item.code, `plan/${item.code}`),
        params: {
          code: item.code,
          title: item.title,
          missing: missing.join(', '),
          reported: reported.join(', '),
        },
      };
    }
  }),
  datasetRule('findings.thematicAreaEmpty', 'warning', function* emptyAreas({ dataset }) {
    const { project, activities } = dataset;
    // A project in which nothing was held yet is not incomplete, it has not begun.
    if (!activities.some(({ status }) => status === 'held')) return;
    const used = new Set<unknown>(activities.filter(isWanted).map(({ thematicArea }) => thematicArea));
    for (const { field, values } of dataset.conflicts) {
      if (field === 'thematicArea') for (const { value } of values) used.add(value);
    }
    for (const { code, name, withdrawn } of project.thematicAreas) {
      if (withdrawn || used.has(code)) continue;
      yield { path: pathOf('project', project.id, code, `thematicAreas/${code}`), params: { code, name } };
    }
  }),
  preparedActivityRule('findings.thematicAreaDiffersFromPlan', 'warning', (context) => {
    const plan = new Map(context.dataset.project.plan.map((item) => [item.code, item.thematicArea]));
    return (activity) => {
      const { planItem, thematicArea } = activity;
      const planned = planItem === undefined ? undefined : plan.get(planItem);
      // What serves all areas serves the planned one.
      if (planItem === undefined || planned === undefined || thematicArea === undefined) return [];
      return when(thematicArea !== crossCutting && planned !== crossCutting && thematicArea !== planned, () => ({
        field: 'thematicArea',
        params: { thematicArea, planned, planItem },
      }));
    };
  }),
  preparedActivityRule('findings.heldUnderCancelledItem', 'warning', (context) => {
    const off = new Set<unknown>(
      context.dataset.project.plan.filter(({ cancelled }) => cancelled).map(({ code }) => code),
    );
    // The plan against delivery goes on saying that the item is cancelled: only people know which of the two is wrong.
    return ({ status, planItem }) =>
      when(status === 'held' && planItem !== undefined && off.has(planItem), () => ({
        field: 'planItem',
        params: { planItem: planItem ?? '' },
      }));
  }),
];

function isWanted({ status }: Activity): boolean {
  return status !== 'cancelled';
}

/**
 * The activities by which an item can be reported, as the summary takes them: those that were held for sure, without
 * the ones that are left out for another record of the same event.
 */
function surelyHeld({ dataset, conflicts }: Context, superseded: ReadonlySet<string>): readonly Activity[] {
  return dataset.activities.filter(({ id, status }) => {
    const own = conflicts.get(id);
    return status === 'held' && !superseded.has(id) && !(own && isDeletionUndecided(own));
  });
}

function supersededIn({ dataset, conflicts, activities }: Context): ReadonlySet<string> {
  return findSuperseded(sortOverlaps(dataset.overlaps, conflicts).same, (id) => activities.has(id)).ids;
}

const noConflicts: FieldConflicts = new Map();

function isReportedBy(activity: Activity, country: string, { participants, conflicts }: Context): boolean {
  return isReportedFor(activity, country, participants(activity).total, conflicts.get(activity.id) ?? noConflicts);
}
