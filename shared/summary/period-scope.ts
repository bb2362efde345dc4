import { warning } from '../issue.ts';
import { isInPeriod } from '../schema/reporting-period.ts';
import { undecidedKey } from './counted-activities.ts';
import type { SettledAdjustment } from './adjustments.ts';
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
  return restrictToDates(input, (date) => isInPeriod(date, period));
}

/** The same for any stretch of time. @param isInside whether a day or month lies in it */
export function restrictToDates(input: SummaryInput, isInside: (date: string) => boolean): SummaryInput {
  const within = new Set(
    [...input.inSums.map(({ activity, firstDate }) => ({ id: activity.id, firstDate })), ...input.leftOut]
      .filter(({ firstDate }) => isSettled(firstDate) && isInside(firstDate))
      .map(({ id }) => id),
  );
  const { input: restricted, across } = restrictToActivities(input, (id) => within.has(id));
  return {
    ...restricted,
    overlapIssues: [
      ...restricted.overlapIssues,
      ...across.map(({ adjustment }) =>
        warning('summary.adjustmentAcrossPeriods', {
          kind: 'overlap',
          record: adjustment.overlap,
          label: adjustment.activities.join(', '),
        }),
      ),
    ],
    withoutPeriod: input.inSums.filter(({ firstDate }) => !isSettled(firstDate)),
  };
}

function isSettled(date: string | undefined): date is string {
  return date !== undefined && date !== undecidedKey;
}

export interface RestrictedInput {
  readonly input: SummaryInput;
  /** Shared participants that are not taken off here, because not all of the activities are in it. */
  readonly across: readonly SettledAdjustment[];
}

/** A summary's input with some activities alone, settled over the whole record before. @param isWithin by id */
export function restrictToActivities(input: SummaryInput, isWithin: (id: string) => boolean): RestrictedInput {
  const inSums = input.inSums.filter(({ activity }) => isWithin(activity.id));
  const leftOut = input.leftOut.filter(({ id }) => isWithin(id));
  const byId = new Map(inSums.map((counted) => [counted.activity.id, counted]));
  const ids = new Set([...byId.keys(), ...leftOut.map(({ id }) => id)]);
  const isPart = ({ activity }: { readonly activity: { readonly id: string } }) => isWithin(activity.id);
  const touching = input.adjustments.filter(({ parts }) => parts.some(isPart));
  const concerning = new Set(
    input.dataset.overlaps.filter(({ activities = [] }) => activities.some((id) => ids.has(id))).map(({ id }) => id),
  );
  return {
    input: {
      ...input,
      inSums,
      leftOut,
      byId,
      adjustments: touching.filter(({ parts }) => parts.every(isPart)),
      overlapIssues: input.overlapIssues.filter(({ path }) => path.record !== undefined && concerning.has(path.record)),
    },
    across: touching.filter(
      ({ adjustment, parts }) => adjustment.applied && adjustment.delta.total !== 0 && !parts.every(isPart),
    ),
  };
}
