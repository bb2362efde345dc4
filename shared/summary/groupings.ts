import type { FieldConflicts } from '../counting/participants.ts';
import { quarterOf, yearOf } from '../schema/calendar-date.ts';
import { groupByCountryHeld, keyOfCountryScope, noneKey } from './country-keys.ts';
import { undecidedKey } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { rolledUp, wholeUnder } from './group-figures.ts';
import type { Grouping } from './group-figures.ts';
import { labelPartners } from './partner-labels.ts';
import type { SummaryInput } from './summary-input.ts';

/** The tables of a summary, in the order in which they are shown. */
export const groupingNames = [
  'byYear',
  'byQuarter',
  'byType',
  'byPillar',
  'byThematicArea',
  'byPartner',
  'byCountryHeld',
  'byCountryScope',
] as const;
export type GroupingName = (typeof groupingNames)[number];
export type Groupings = Readonly<Record<GroupingName, Grouping>>;

/** Under which key an activity stands in each table. Everything that groups takes it from here, so that no two differ. */
export function groupingsOf(input: SummaryInput): Groupings {
  const { dataset, conflicts } = input;
  return {
    byYear: rolledUp(keyOfDate(yearOf), 'byQuarter', (quarter) => (isPeriod(quarter) ? yearOf(quarter) : quarter)),
    byQuarter: wholeUnder(keyOfDate(quarterOf)),
    byType: wholeUnder(({ activity: { type }, conflicts: own }) => keyOfField('type', type, own)),
    byPillar: wholeUnder(({ activity: { pillar }, conflicts: own }) => keyOfField('pillar', pillar, own)),
    byThematicArea: wholeUnder(({ activity: { thematicArea }, conflicts: own }) =>
      keyOfField('thematicArea', thematicArea, own),
    ),
    byPartner: wholeUnder(keyOfPartner(input)),
    byCountryHeld: groupByCountryHeld(dataset.places, conflicts),
    byCountryScope: wholeUnder(keyOfCountryScope(dataset.project)),
  };
}

/** An activity belongs to the quarter and year of its first day (`domain.md` §5). */
function keyOfDate(periodOf: (date: string) => string) {
  // There are far fewer days than activities.
  const known = new Map<string, string>([
    [undecidedKey, undecidedKey],
    [noneKey, noneKey],
  ]);
  return ({ firstDate = noneKey }: CountedActivity) => {
    let period = known.get(firstDate);
    if (period === undefined) known.set(firstDate, (period = periodOf(firstDate)));
    return period;
  };
}

/** No key of a quarter: it is not said, or in two versions. */
function isPeriod(key: string): boolean {
  return key !== noneKey && key !== undecidedKey;
}

function keyOfField(field: string, value: string | undefined, conflicts: FieldConflicts): string {
  return conflicts.size > 0 && conflicts.has(field) ? undecidedKey : (value ?? noneKey);
}

function keyOfPartner({ dataset, inSums }: SummaryInput) {
  // Worked out when it is asked for: most tables are by something else.
  let labels: ReadonlyMap<string, string> | undefined;
  const labelsOf = () => {
    const partners = new Set<string>();
    for (const { activity } of inSums) if (activity.reportedBy !== undefined) partners.add(activity.reportedBy);
    return labelPartners(dataset.organisations, partners, [noneKey, undecidedKey]);
  };
  return ({ activity: { reportedBy }, conflicts }: CountedActivity) => {
    if (conflicts.size > 0 && conflicts.has('reportedBy')) return undecidedKey;
    if (reportedBy === undefined) return noneKey;
    labels ??= labelsOf();
    return labels.get(reportedBy) ?? reportedBy;
  };
}
