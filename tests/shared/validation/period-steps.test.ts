import { describe, expect, test } from 'vitest';
import { periodStates } from '../../../shared/schema/bookkeeping.ts';
import type { PeriodState } from '../../../shared/schema/bookkeeping.ts';
import { periodSteps, refusalOfStep, stateAfterStep } from '../../../shared/validation/period-steps.ts';
import type { PeriodStep, StepAsker, StepRefusal } from '../../../shared/validation/period-steps.ts';
import { acceptedPeriod } from '../../support/accepted-period.ts';
import { clean } from './clean-record.ts';

const partner: StepAsker = { partner: 'ddg', role: 'reports' };
const otherPartner: StepAsker = { partner: 'providus', role: 'reports' };
const coordinator: StepAsker = { role: 'collects' };
const both: StepAsker = { partner: 'ddg', role: 'both' };
const ready = { mustFix: 0, reason: 'Two lists were missing.' };

const ways: readonly (readonly [PeriodState, PeriodStep, PeriodState])[] = [
  ['open', 'declare', 'declared complete'],
  ['reopened', 'declare', 'declared complete'],
  ['declared complete', 'take back', 'open'],
  ['declared complete', 'accept', 'accepted'],
  ['declared complete', 'reopen', 'reopened'],
  ['accepted', 'reopen', 'reopened'],
];

describe('a period', () => {
  test.each(ways)('that is %s: %s makes it %s', (from, step, to) => {
    const period = { partner: 'ddg', state: from };
    expect(refusalOfStep(step, period, { ...ready, asker: both })).toBeUndefined();
    expect(stateAfterStep(step, period)).toBe(to);
  });

  const none = periodStates.flatMap((state) =>
    periodSteps
      .filter((step) => !ways.some(([from, way]) => from === state && way === step))
      .map((step) => [state, step] as const),
  );
  test.each(none)('that is %s: no %s', (state, step) => {
    expect(refusalOfStep(step, { partner: 'ddg', state }, { ...ready, asker: both })).toBe('state');
  });

  test('that nobody has recorded is open', () => {
    expect(refusalOfStep('declare', { partner: 'ddg' }, { ...ready, asker: partner })).toBeUndefined();
    expect(refusalOfStep('accept', { partner: 'ddg' }, { ...ready, asker: both })).toBe('state');
  });

  test('that was accepted once is reopened, not open, when its declaration is taken back', () => {
    const period = { ...acceptedPeriod(clean, 'ddg:2023-Q1'), state: 'declared complete' as const };
    expect(stateAfterStep('take back', period)).toBe('reopened');
  });

  test.each<[PeriodStep, PeriodState, string, StepAsker, StepRefusal | undefined]>([
    ['declare', 'open', 'its partner', partner, undefined],
    ['declare', 'open', 'another partner', otherPartner, 'person'],
    ['declare', 'open', 'a coordinator who reports nothing', coordinator, 'person'],
    ['take back', 'declared complete', 'another partner', otherPartner, 'person'],
    ['accept', 'declared complete', 'its partner', partner, 'person'],
    ['accept', 'declared complete', 'the coordinator', coordinator, undefined],
    ['reopen', 'accepted', 'its partner', partner, 'person'],
    ['reopen', 'accepted', 'the coordinator', coordinator, undefined],
  ])('%s of one that is %s, by %s', (step, state, _who, asker, refusal) => {
    expect(refusalOfStep(step, { partner: 'ddg', state }, { ...ready, asker })).toBe(refusal);
  });

  test.each<[PeriodStep, PeriodState, number | undefined, string | undefined, StepRefusal | undefined]>([
    ['declare', 'open', 2, undefined, 'must fix'],
    ['declare', 'open', undefined, undefined, 'must fix'],
    ['accept', 'declared complete', 1, undefined, 'must fix'],
    ['take back', 'declared complete', 2, undefined, undefined],
    ['reopen', 'accepted', 2, '  ', 'reason'],
    ['reopen', 'accepted', 2, undefined, 'reason'],
    ['reopen', 'accepted', undefined, 'A list was missing.', undefined],
  ])('%s of one that is %s with %s to fix and the reason %j: %s', (step, state, mustFix, reason, refusal) => {
    expect(refusalOfStep(step, { partner: 'ddg', state }, { asker: both, mustFix, reason })).toBe(refusal);
  });
});
