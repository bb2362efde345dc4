import type { Dataset } from '../../schema/dataset.ts';
import { readForSummary } from '../summary-input.ts';
import { expectedPeriods, partnerRows } from './expected-periods.ts';
import { planLines } from './expected-plan.ts';
import type { OwedByPartner, PlanCell, RecordToFix, WhatIsMissing } from './missing.ts';
import { reportingPartners } from './reporting-partners.ts';

/**
 * What was expected until a day against what was received: every partner's periods, and every item of the plan in every
 * country that delivers it (`screens.md`, "Combine reports"). Missing is never zero, and what was received is never
 * missing.
 *
 * @param until calendar day, usually today; a period and a plan item are due when they are over
 */
export function whatIsMissing(dataset: Dataset, until: string, input = readForSummary(dataset)): WhatIsMissing {
  const reporting = reportingPartners(dataset);
  const periods = expectedPeriods(dataset, until);
  return {
    until,
    isNamed: reporting.isNamed,
    periods,
    partners: partnerRows(dataset, reporting, periods, until),
    plan: planLines(input, until),
  };
}

/**
 * What each partner owes, in the order of {@link WhatIsMissing}: also of those who only have something to fix.
 *
 * @param mustFix activity id → how many things must be fixed in it (`checkDataset`)
 */
export function owedByPartners(
  dataset: Dataset,
  missing: WhatIsMissing,
  mustFix: ReadonlyMap<string, number>,
): readonly OwedByPartner[] {
  const { standingFor } = reportingPartners(dataset);
  const toFix = new Map<string, RecordToFix[]>();
  for (const activity of dataset.activities) {
    const number = mustFix.get(activity.id) ?? 0;
    if (number === 0 || activity.reportedBy === undefined) continue;
    const partner = standingFor(activity.reportedBy);
    const records = toFix.get(partner) ?? [];
    records.push({ activity, mustFix: number });
    toFix.set(partner, records);
  }
  return missing.partners.map(({ partner, country, isExpected, cells }) => {
    const over = cells.filter(({ isDue }) => isDue && isExpected);
    return {
      partner,
      ...(country !== undefined && { country }),
      nothing: over.filter(({ state }) => state === 'nothing').map(({ period }) => period),
      undeclared: over.filter(({ state }) => state === 'received').map(({ period }) => period),
      items: isExpected && country !== undefined ? openCells(missing).filter((cell) => cell.country === country) : [],
      toFix: toFix.get(partner) ?? [],
    };
  });
}

/** Items of the plan that are due and not reported: missing ones, and those of which the record does not count yet. */
export function openCells({ plan }: WhatIsMissing): readonly PlanCell[] {
  return plan.flatMap(({ cells }) => cells).filter(isOpen);
}

/** Open items for the whole project: no country owes them, so everybody is asked. */
export function openForAll(missing: WhatIsMissing): readonly PlanCell[] {
  return openCells(missing).filter(({ country }) => country === null);
}

/** Open items of a country in which nobody is expected to report: it is not known whom to ask. */
export function openWithoutPartner(missing: WhatIsMissing): readonly PlanCell[] {
  const asked = new Set(missing.partners.filter(({ isExpected }) => isExpected).map(({ country }) => country));
  return openCells(missing).filter(({ country }) => country !== null && !asked.has(country));
}

export function isOpen({ state, isDue }: PlanCell): boolean {
  return isDue && (state === 'missing' || state === 'begun');
}

export function owesNothing({ nothing, undeclared, items, toFix }: OwedByPartner): boolean {
  return nothing.length === 0 && undeclared.length === 0 && items.length === 0 && toFix.length === 0;
}
