import { crossCutting } from '../codes/activity-codes.ts';
import type { Activity } from '../schema/activity.ts';
import type { Context } from './context.ts';
import { groupBy } from '../linkage/group-by.ts';
import { pathOf } from './record-name.ts';
import type { Rule } from './rule.ts';
import { preparedActivityRule, datasetRule, when } from './rule.ts';

/** The plan against the record, as far as no verdict is needed (`domain.md` §4, §7). */
export const planCoverageRules: readonly Rule[] = [
  datasetRule('findings.planItemInSomeCountries', 'warning', function* partlyDelivered(context) {
    const { project, activities } = context.dataset;
    const byItem = groupBy(activities, ({ planItem }) => planItem);
    for (const item of project.plan) {
      if (!item.eachCountry || item.cancelled) continue;
      const held = (byItem.get(item.code) ?? []).filter(({ status }) => status === 'held');
      const missing = project.countries.filter((country) => !held.some((one) => isReportedFor(one, country, context)));
      if (missing.length === 0 || missing.length === project.countries.length) continue;
      yield {
        path: pathOf('project', project.id, item.code, `plan/${item.code}`),
        params: {
          code: item.code,
          title: item.title,
          missing: missing.join(', '),
          reported: project.countries.filter((country) => !missing.includes(country)).join(', '),
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
];

function isWanted({ status }: Activity): boolean {
  return status !== 'cancelled';
}

/**
 * A country is reported by an activity in its scope with a known figure: its participants, or the organisations mapped
 * in that country. In a mapping of several countries each country's own number decides (`domain.md` §4).
 */
function isReportedFor(activity: Activity, country: string, context: Context): boolean {
  const { scope = [], countryParts = [] } = activity;
  if (!scope.includes(country)) return false;
  const part = countryParts.find(({ id }) => id === country);
  if (part?.organisationsMapped?.state === 'number') return true;
  const isMappingOfSeveral = scope.length > 1 && countryParts.some(({ organisationsMapped }) => organisationsMapped);
  if (isMappingOfSeveral) return part?.participants?.state === 'number';
  return context.participants(activity).total.state === 'number';
}
