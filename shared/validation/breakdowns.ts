import type { Activity } from '../schema/activity.ts';
import type { Context } from './context.ts';
import { comparedColumns, knownSumOf, numberIn } from './counted-parts.ts';
import type { CountedLine } from './counted-parts.ts';
import { groupBy } from '../linkage/group-by.ts';
import { organisationName, unnamed } from './record-name.ts';
import type { Found, Rule } from './rule.ts';
import { activityRule, when } from './rule.ts';

/** Parts of the participants against all of them: each part and their sum are at most the total (`domain.md` §3.7). */
export const breakdownRules: readonly Rule[] = [
  activityRule('findings.breakdownPartMoreThanTotal', 'error', function* partsAboveTotal(activity, context) {
    for (const line of context.countedParts(activity).lines) {
      for (const column of comparedColumns(activity)) {
        const [value, total] = [numberIn(line.columns[column]), numberIn(context.participants(activity)[column])];
        if (value === undefined || total === undefined || value <= total) continue;
        yield { field: line.address + column, params: { option: optionName(line, context), column, value, total } };
      }
    }
  }),
  activityRule('findings.breakdownMoreThanTotal', 'error', function* sumsAboveTotal(activity, context) {
    const whole = context.participants(activity);
    const dimensions = groupBy(context.countedParts(activity).lines, (line) => line.dimension);
    for (const [dimension, lines] of dimensions) {
      for (const column of comparedColumns(activity)) {
        const total = numberIn(whole[column]);
        const { sum } = knownSumOf(lines.map((line) => line.columns[column]));
        // A single line that is too large is named by the rule above.
        const largest = lines.reduce((most, line) => Math.max(most, numberIn(line.columns[column]) ?? 0), 0);
        if (total === undefined || sum <= total || largest > total) continue;
        yield {
          field: 'breakdowns',
          params: { dimension: dimension.replaceAll(' ', ''), column, sum, total, difference: sum - total },
        };
      }
    }
  }),
  activityRule('findings.countryPartsMoreThanTotal', 'error', (activity, context) => {
    const { sum } = knownSumOf((activity.countryParts ?? []).map((part) => part.participants));
    return aboveTotal(activity, context, 'countryParts', sum);
  }),
  activityRule('findings.staffMoreThanTotal', 'error', (activity, context) =>
    aboveTotal(activity, context, 'staff', numberIn(activity.staff) ?? 0),
  ),
  activityRule('findings.countryPartDiffersFromBreakdown', 'warning', function* differingCountries(activity, context) {
    const lines = new Map(
      context.countedParts(activity).lines.map((line) => [`${line.dimension}:${line.option}`, line]),
    );
    for (const part of activity.countryParts ?? []) {
      const own = numberIn(part.participants);
      const value = numberIn(lines.get(`country:${part.id}`)?.columns.total);
      if (own === undefined || value === undefined || own === value) continue;
      yield { field: `countryParts/${part.id}/participants`, params: { country: part.id, own, value } };
    }
  }),
  activityRule('findings.fewerThanPlanned', 'warning', (activity, context) => {
    const total = numberIn(context.participants(activity).total);
    const min = activity.plannedParticipants?.min;
    if (activity.status !== 'held' || total === undefined || min === undefined) return [];
    return when(total < min, () => ({ field: 'total', params: { total, min, difference: min - total } }));
  }),
  activityRule('findings.moreThanPlanned', 'warning', (activity, context) => {
    const total = numberIn(context.participants(activity).total);
    const max = activity.plannedParticipants?.max;
    if (activity.status !== 'held' || total === undefined || max === undefined) return [];
    return when(total > max, () => ({ field: 'total', params: { total, max, difference: total - max } }));
  }),
];

function aboveTotal(activity: Activity, context: Context, field: string, value: number): readonly Found[] {
  const total = numberIn(context.participants(activity).total);
  if (total === undefined) return [];
  return when(value > total, () => ({ field, params: { value, total, difference: value - total } }));
}

function optionName({ dimension, option }: CountedLine, context: Context): string {
  return (dimension === 'organisation' ? organisationName(context, option) : option) ?? unnamed;
}
