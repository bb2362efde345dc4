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
    byYear: rolledUp(
      keyOfDate(yearOf),
      'byQuarter',
      () => (quarter) => (isPeriod(quarter) ? yearOf(quarter) : quarter),
    ),
    byQuarter: wholeUnder(keyOfDate(quarterOf)),
    byType: wholeUnder(({ activity: { type }, conflicts: own }) => keyOfField('type', type, own)),
    byPillar: wholeUnder(({ activity: { pillar }, conflicts: own }) => keyOfField('pillar', pillar, own)),
    byThematicArea: wholeUnder(({ activity: { thematicArea }, conflicts: own }) =>
      keyOfField('thematicArea', thematicArea, own),
    ),
    byPartner: groupByPartner(input),
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

/** Activities by the organisation that reports them, by its id: what partners are made of. */
export const byReporter: Grouping = wholeUnder(keyOfReporter);

function keyOfReporter({ activity: { reportedBy }, conflicts }: CountedActivity): string {
  return keyOfField('reportedBy', reportedBy, conflicts);
}

/** By partners, which are named when all of them are known: where there is a table `byReporter`, from its rows. */
function groupByPartner({ dataset, inSums }: SummaryInput): Grouping {
  const labelsOf = (reporters: readonly string[]) => {
    const notPartners = [noneKey, undecidedKey];
    const partners = reporters.filter((key) => !notPartners.includes(key));
    const labels = labelPartners(dataset.organisations, partners, notPartners);
    return (reporter: string) => labels.get(reporter) ?? reporter;
  };
  // Worked out when it is asked for: most tables are by something else.
  let labelOf: ((reporter: string) => string) | undefined;
  const keyOf = (counted: CountedActivity) => {
    labelOf ??= labelsOf([...new Set(inSums.map(keyOfReporter))]);
    return labelOf(keyOfReporter(counted));
  };
  return rolledUp(keyOf, 'byReporter', labelsOf);
}
