import { useCallback, useEffect, useState } from 'react';
import type { Sheet } from '../../../shared/reading/sheet.ts';
import type { RegisterPlan } from '../../../shared/register/model.ts';
import { planInSteps } from '../../../shared/register/plan-register.ts';
import type { MappedTable } from '../../../shared/register/plan-register.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { browserPlatform } from '../../store/browser-platform.ts';

/** Milliseconds of work before the window may draw and answer again. */
const sliceLength = 8;
/** Milliseconds before working is worth a word, and between two words. */
const patience = 1000;
const pause = 200;

export interface PlanState {
  /** Null while it is worked out, and when that was stopped. */
  readonly plan: RegisterPlan | null;
  /** Rows read so far, once it takes over a second; null before that and afterwards. */
  readonly done: number | null;
  readonly isStopped: boolean;
  readonly stop: () => void;
}

interface Work {
  readonly lists: readonly MappedTable[];
  readonly sheets: readonly Sheet[];
  readonly dataset: Dataset;
}

/** What would come of every row, worked out in short slices and begun again whenever something of it changes. */
export function usePlan({ lists, sheets, dataset }: Work): PlanState {
  const [plan, setPlan] = useState<{ readonly of: readonly unknown[]; readonly plan: RegisterPlan } | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [stopped, setStopped] = useState<readonly unknown[] | null>(null);
  const isStopped = stopped === lists;
  useEffect(() => {
    if (isStopped) return undefined;
    const steps = planInSteps(lists, sheets, dataset, browserPlatform.newId);
    let nextWord = performance.now() + patience;
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + sliceLength;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          setDone(null);
          setPlan({ of: lists, plan: step.value });
          return;
        }
        if (performance.now() < until) continue;
        if (performance.now() > nextWord) {
          setDone(step.value);
          nextWord = performance.now() + pause;
        }
        break;
      }
      timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
    return () => {
      clearTimeout(timer);
      setDone(null);
    };
  }, [lists, sheets, dataset, isStopped]);
  const stop = useCallback(() => setStopped(lists), [lists]);
  return { plan: plan?.of === lists ? plan.plan : null, done, isStopped, stop };
}
