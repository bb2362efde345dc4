import { standingOrganisations } from '../../shared/counting/standing-organisations.ts';
import type { Platform } from '../../shared/platform.ts';
import type { PeriodRecord } from '../../shared/schema/bookkeeping.ts';
import { freezePeriod } from '../../shared/summary/period-figures.ts';
import { mustFixOfPeriod } from '../../shared/validation/period-blockers.ts';
import { refusalOfStep, stateAfterStep } from '../../shared/validation/period-steps.ts';
import type { PeriodStep, StepRefusal } from '../../shared/validation/period-steps.ts';
import type { ProjectStore } from './project-store.ts';

/** A step of one partner's period. */
export interface PeriodWish {
  readonly step: PeriodStep;
  readonly partner: string;
  /** `2022-Q2` or `2022`. */
  readonly period: string;
  readonly reason?: string | undefined;
  /** Calendar date: when. */
  readonly day: string;
}

/** What a step asks of the store. */
export type PeriodStore = Pick<ProjectStore, 'create' | 'getSnapshot'>;

/**
 * Takes a step of a period, or says why it cannot be taken. Looked at is what is here now, not what was shown; when the
 * period is accepted, its figures are frozen as they stand at this moment. One change of the record: the store's
 * `undoLast` takes it back.
 */
export async function takePeriodStep(
  store: PeriodStore,
  { step, partner, period, reason, day }: PeriodWish,
  platform: Pick<Platform, 'sha256' | 'encodeUtf8'>,
): Promise<StepRefusal | undefined> {
  const { dataset, settings } = store.getSnapshot();
  const refusal = () => {
    const now = store.getSnapshot();
    const record = recordedPeriod(now.dataset.periods, partner, period);
    const standingFor = standingOrganisations(now.dataset.organisations);
    const asker =
      now.settings.partner === undefined
        ? now.settings
        : { ...now.settings, partner: standingFor(now.settings.partner) };
    const isOpenToAll = step === 'take back' || step === 'reopen';
    const mustFix = isOpenToAll ? 0 : mustFixOfPeriod(now.dataset, partner, period).length;
    return refusalOfStep(step, { ...record, partner: standingFor(partner) }, { asker, mustFix, reason });
  };
  const refused = refusal();
  if (refused) return refused;
  const record = recordedPeriod(dataset.periods, partner, period) ?? { partner };
  const by = { day, ...(settings.author !== undefined && { author: settings.author }) };
  const accepted = step === 'accept' ? await freezePeriod(dataset, { partner, period, ...by }, platform) : undefined;
  // Freezing takes a moment: what has changed in it is not what was frozen.
  if (accepted && store.getSnapshot().dataset !== dataset)
    return takePeriodStep(store, { step, partner, period, reason, day }, platform);
  await store.create('period', {
    partner,
    period,
    state: stateAfterStep(step, record),
    ...(step === 'declare' && { declared: by }),
    ...(accepted && { accepted }),
    ...(step === 'reopen' && { reason: reason?.trim() }),
  });
  return undefined;
}

/** The record of a partner's period; undefined while nobody has recorded a state. */
export function recordedPeriod(
  periods: readonly PeriodRecord[],
  partner: string | undefined,
  period: string | undefined,
): PeriodRecord | undefined {
  return periods.find(({ id }) => id === `${partner}:${period}`);
}
