import type { PeriodRecord, PeriodState } from '../schema/bookkeeping.ts';

/** What is done to one partner's period (`domain.md` §5, period states). */
export const periodSteps = ['declare', 'take back', 'accept', 'reopen'] as const;
export type PeriodStep = (typeof periodSteps)[number];

interface StepRule {
  readonly from: readonly PeriodState[];
  readonly to: PeriodState;
  /** The partner speaks for the own period; the coordinator for those of all. */
  readonly by: 'partner' | 'coordinator';
  /** What must be fixed in the activities of the period stands in its way (`domain.md` §7). */
  readonly needsNothingToFix?: true;
  readonly needsReason?: true;
}

/**
 * | from                        | step      | to                | by          | only when           |
 * |-----------------------------|-----------|-------------------|-------------|---------------------|
 * | open, reopened              | declare   | declared complete | partner     | nothing must be fixed |
 * | declared complete           | take back | open, or reopened if it had been accepted | partner | |
 * | declared complete           | accept    | accepted          | coordinator | nothing must be fixed |
 * | declared complete, accepted | reopen    | reopened          | coordinator | with a reason       |
 */
const stepRules: Readonly<Record<PeriodStep, StepRule>> = {
  declare: { from: ['open', 'reopened'], to: 'declared complete', by: 'partner', needsNothingToFix: true },
  'take back': { from: ['declared complete'], to: 'open', by: 'partner' },
  accept: { from: ['declared complete'], to: 'accepted', by: 'coordinator', needsNothingToFix: true },
  reopen: { from: ['declared complete', 'accepted'], to: 'reopened', by: 'coordinator', needsReason: true },
};

/** Who asks: the organisation that reports from here, and whether reports of all are collected here. */
export interface StepAsker {
  readonly partner?: string;
  readonly role: 'reports' | 'collects' | 'both';
}

/** A period as far as steps look at it; a period that nobody has recorded yet is open. */
export type PeriodOfStep = Pick<PeriodRecord, 'partner' | 'state' | 'accepted'>;

export interface StepCircumstances {
  readonly asker: StepAsker;
  /** Things that must be fixed in its activities; undefined while they are being looked for. */
  readonly mustFix: number | undefined;
  readonly reason?: string | undefined;
}

/**
 * Why a step cannot be taken: the period is in another state, it is not for this person, things must be fixed first (or
 * that is not known yet), the reason is missing. Undefined: it can.
 */
export type StepRefusal = 'state' | 'person' | 'must fix' | 'reason';

export function refusalOfStep(
  step: PeriodStep,
  period: PeriodOfStep,
  { asker, mustFix, reason }: StepCircumstances,
): StepRefusal | undefined {
  const rule = stepRules[step];
  if (!rule.from.includes(period.state ?? 'open')) return 'state';
  if (!mayTakeStep(step, period, asker)) return 'person';
  if (rule.needsNothingToFix && mustFix !== 0) return 'must fix';
  return rule.needsReason && !reason?.trim() ? 'reason' : undefined;
}

/** True when the step is this person's to take: a coordinator who also reports does both. */
export function mayTakeStep(step: PeriodStep, { partner }: PeriodOfStep, asker: StepAsker): boolean {
  if (stepRules[step].by === 'coordinator') return asker.role !== 'reports';
  return asker.partner !== undefined && asker.partner === partner;
}

/** The state that a step leads to. */
export function stateAfterStep(step: PeriodStep, { accepted }: PeriodOfStep): PeriodState {
  return step === 'take back' && accepted ? 'reopened' : stepRules[step].to;
}
