import { useRef, useState } from 'react';
import type { PeriodStep, StepRefusal } from '../../../../shared/validation/period-steps.ts';
import { browserPlatform } from '../../../store/browser-platform.ts';
import { useStore } from '../../../store/store-context.tsx';
import { takePeriodStep } from '../../../store/take-period-step.ts';
import { today } from '../../../store/today.ts';
import { periodWords } from '../../../ui/period-words.ts';
import { useTexts } from '../../../ui/text.tsx';
import type { TextKey } from '../../../messages/catalogue.ts';
import { useToasts } from '../../../ui/toasts.tsx';
import type { PeriodRow } from './period-rows.ts';

/** Why the last step was not taken; null: it was, or none was asked for. */
export type StepProblem = StepRefusal | 'failed' | null;

/** What is said of a step that was taken. */
const said = {
  declare: 'periods.declared',
  'take back': 'periods.takenBack',
  accept: 'periods.accepted',
  reopen: 'periods.reopened',
} as const satisfies Record<PeriodStep, TextKey>;

/** Takes steps of periods, one at a time, each with Undo. */
export function usePeriodSteps() {
  const store = useStore();
  const texts = useTexts();
  const showToast = useToasts();
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<StepProblem>(null);
  const before = useRef<Promise<unknown>>(Promise.resolve());

  /**
   * A step asked for while another one is being written waits for it.
   * @returns true when the step was taken
   */
  const take = (step: PeriodStep, row: PeriodRow, reason?: string): Promise<boolean> => {
    const taken = before.current.then(() => takeNow(step, row, reason));
    before.current = taken;
    return taken;
  };

  const takeNow = async (step: PeriodStep, { summary, partnerName }: PeriodRow, reason?: string) => {
    const { id, partner, period } = summary;
    const names = { partner: partnerName, period: periodWords(texts, period) };
    setWorking(true);
    const refusal = await takePeriodStep(store, { step, partner, period, reason, day: today() }, browserPlatform).catch(
      () => 'failed' as const,
    );
    setWorking(false);
    setProblem(refusal ?? null);
    if (refusal) return false;
    const undo = () => {
      store.undoLast(id).then(
        () => showToast({ message: texts.text('periods.undone', names) }),
        () => showToast({ message: texts.text('periods.failed') }),
      );
    };
    showToast({ message: texts.text(said[step], names), undo });
    return true;
  };
  return { take, isWorking, problem, forget: () => setProblem(null) };
}

export type PeriodSteps = ReturnType<typeof usePeriodSteps>;
