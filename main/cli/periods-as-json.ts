import type { PeriodChange } from '../../shared/counting/period-changes.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { labelPartners } from '../../shared/summary/partner-labels.ts';
import { differenceOfTotals, summarisePeriods } from '../../shared/summary/period-figures.ts';
import type { PeriodSummary } from '../../shared/summary/period-figures.ts';

/**
 * The member `periods` of a document for other programs: every period with a recorded state, its participations of now
 * and as accepted, and each difference with its reasons. Nothing where no state is recorded; an unknown figure is null.
 */
export function periodsAsJson(dataset: Dataset) {
  if (dataset.periods.length === 0) return {};
  const labels = labelPartners(dataset.organisations, dataset.organisations.keys(), []);
  const names = new Map(dataset.activities.map(({ id, reference, title }) => [id, reference ?? title]));
  const recorded = summarisePeriods(dataset).filter(({ record }) => record !== undefined);
  return { periods: recorded.map((one) => periodAsJson(one, labels, names)) };
}

function periodAsJson(
  summary: PeriodSummary,
  labels: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string | undefined>,
) {
  const { partner, period, state, record, now, changes } = summary;
  const { declared, accepted, reason } = record ?? {};
  return {
    partner: labels.get(partner) ?? partner,
    period,
    state,
    declared: declared ?? null,
    reopenedBecause: reason ?? null,
    now,
    accepted: accepted ? { day: accepted.day, author: accepted.author ?? null, ...acceptedFigures(summary) } : null,
    difference: differenceOfTotals(summary),
    changes: changes.map((change) => changeAsJson(change, names)),
  };
}

/** In the form of the figures of now, so that the two can be compared column by column. */
function acceptedFigures({ accepted }: PeriodSummary) {
  if (!accepted) return {};
  const { activities, counted, known, inPerson, online, both, total } = accepted;
  const of = activities;
  return {
    activities,
    counted,
    inPerson: inPerson ?? null,
    online: online ?? null,
    both: both ?? null,
    total: total ?? null,
    coverage: Object.fromEntries(Object.entries(known).map(([column, value]) => [column, { known: value, of }])),
  };
}

function changeAsJson(
  { activity, kind, fields, before, after, reasons, isExplained }: PeriodChange,
  names: ReadonlyMap<string, string | undefined>,
) {
  return {
    activity,
    label: names.get(activity) ?? before?.reference ?? null,
    change: kind,
    fields: fields.map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null })),
    reasons: reasons.map(({ day, author, reason }) => ({
      day: day ?? null,
      author: author ?? null,
      reason: reason ?? null,
    })),
    explained: isExplained,
  };
}
