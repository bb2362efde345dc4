import type { Issue } from '../issue.ts';
import type { Dataset } from '../schema/dataset.ts';
import { heedAccepted } from './accepted-findings.ts';
import { answerRules } from './answers.ts';
import { basicsRules } from './basics.ts';
import { breakdownRules } from './breakdowns.ts';
import { buildContext } from './context.ts';
import type { CheckOptions, Context } from './context.ts';
import { countContradictionRules } from './count-contradictions.ts';
import { countryRules } from './countries.ts';
import { dateRules } from './dates.ts';
import { delegationRules } from './delegations.ts';
import { lateChangeRules } from './late-changes.ts';
import { mappedOrganisationRules } from './mapped-organisations.ts';
import { missingCountRules } from './missing-counts.ts';
import { overlapRules } from './overlaps.ts';
import { belongsToPeriod, findUnfinishedPeriods } from './periods.ts';
import { placeRules } from './places.ts';
import { planCoverageRules } from './plan-coverage.ts';
import { projectCodeRules } from './project-codes.ts';
import { introductionRules, proseRules } from './prose-against-record.ts';
import { referenceRules } from './references.ts';
import { rowNumberRules } from './row-numbers.ts';
import type { Rule } from './rule.ts';
import { sameEventRules } from './same-event.ts';
import { sessionCountRules } from './session-counts.ts';
import { undecidedRules } from './undecided.ts';

/** In the order in which the findings of one record are told: what it is, when, where, how many, and the rest. */
const rules: readonly Rule[] = [
  ...undecidedRules,
  ...basicsRules,
  ...projectCodeRules,
  ...referenceRules,
  ...dateRules,
  ...placeRules,
  ...missingCountRules,
  ...countContradictionRules,
  ...sessionCountRules,
  ...breakdownRules,
  ...delegationRules,
  ...rowNumberRules,
  ...countryRules,
  ...mappedOrganisationRules,
  ...answerRules,
  ...proseRules,
  ...sameEventRules,
  ...overlapRules,
  ...lateChangeRules,
  ...planCoverageRules,
  ...introductionRules,
];

/**
 * Reads the records as a careful reader does (`domain.md` §7) and gives every finding, those of one record together,
 * records in the order of their ids. An `error` must be fixed before a period is declared complete, a `warning` asks
 * for a look. Never throws; the time it takes grows with the number of records.
 */
export function checkDataset(dataset: Dataset, options: CheckOptions = {}): Issue[] {
  const context = buildContext(dataset, options);
  const findings = heedAccepted(findingsByRule(context), context, options);
  const periods = [...findUnfinishedPeriods(context, findings)];
  return [...findings, ...periods].toSorted((one, other) => compare(one.path.record ?? '', other.path.record ?? ''));
}

/**
 * What each rule finds, rule after rule. The activities are gone through once, with all rules for each: what is worked
 * out of an activity need not be kept, and 100,000 of them need not pass by once for every rule.
 */
function findingsByRule(context: Context): Issue[] {
  const checks = rules.map((rule) => ({ rule, checkOne: rule.prepare?.(context), found: [] as Issue[] }));
  for (const activity of context.dataset.activities) {
    for (const { checkOne, found } of checks) if (checkOne) found.push(...checkOne(activity));
  }
  return checks.flatMap(({ rule, checkOne, found }) => (checkOne ? found : [...rule.check(context)]));
}

/**
 * The findings in a partner's activities of one period: what stands between it and being declared complete. An
 * undated activity belongs to no period.
 */
export function findingsOfPeriod(
  dataset: Dataset,
  partner: string,
  period: string,
  options: CheckOptions = {},
): Issue[] {
  const ids = new Set(dataset.activities.filter(belongsToPeriod(dataset, partner, period)).map(({ id }) => id));
  return checkDataset(dataset, options).filter(({ path }) => path.record !== undefined && ids.has(path.record));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
