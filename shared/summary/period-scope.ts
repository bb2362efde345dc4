import { warning } from '../issue.ts';
import { isInPeriod } from '../schema/reporting-period.ts';
import { undecidedKey } from './counted-activities.ts';
import type { SummaryInput } from './summary-input.ts';

/**
 * A summary's input with the activities of one period alone: an activity belongs to the period of its first day
 * (`domain.md` §5). Everything was settled over the whole record before: what is left out for the same event stays left
 * out when the record that stands lies in another period, and shared participants are taken off only where all of the
 * activities lie in the period, as in the table by years. Activities without a settled date belong to no period; they
 * are kept apart, so that it can be said.
 *
 * @param period a year `2022` or a quarter `2022-Q2`
 */
export function restrictToPeriod(input: SummaryInput, period: string): SummaryInput {
  const isWithin = ({ firstDate }: { readonly firstDate: string | undefined }) =>
    firstDate !== undefined && firstDate !== undecidedKey && isInPeriod(firstDate, period);
  const inSums = input.inSums.filter(isWithin);
  const leftOut = input.leftOut.filter(isWithin);
  const byId = new Map(inSums.map((counted) => [counted.activity.id, counted]));
  const ids = new Set([...byId.keys(), ...leftOut.map(({ id }) => id)]);
  const touches = (activities: readonly string[]) => activities.some((id) => ids.has(id));
  const touching = input.adjustments.filter(({ parts }) => parts.some(isWithin));
  const adjustments = touching.filter(({ parts }) => parts.every(isWithin));
  const across = touching.filter(
    ({ adjustment, parts }) => adjustment.applied && adjustment.delta.total !== 0 && !parts.every(isWithin),
  );
  const concerning = new Set(
    input.dataset.overlaps.filter(({ activities = [] }) => touches(activities)).map(({ id }) => id),
  );
  return {
    ...input,
    inSums,
    leftOut,
    byId,
    adjustments,
    overlapIssues: [
      ...input.overlapIssues.filter(({ path }) => path.record !== undefined && concerning.has(path.record)),
      ...across.map(({ adjustment }) =>
        warning('summary.adjustmentAcrossPeriods', {
          kind: 'overlap',
          record: adjustment.overlap,
          label: adjustment.activities.join(', '),
        }),
      ),
    ],
    withoutPeriod: input.inSums.filter(({ firstDate }) => firstDate === undefined || firstDate === undecidedKey),
  };
}
