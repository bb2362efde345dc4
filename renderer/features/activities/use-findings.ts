import { useEffect, useState } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { checkInSteps } from '../../../shared/validation/check-in-steps.ts';
import type { RowState } from './activity-row.ts';

/** Milliseconds of checking before the window may draw and answer again. */
const sliceLength = 8;

export type StateOf = (id: string) => RowState;

const nothingChecked: StateOf = () => 'unchecked';

/** What a check came to, for whoever comes back to the list while nothing has changed. */
const checked = new WeakMap<Dataset, StateOf>();

/**
 * The worst finding of every activity. Ten thousand take a second or two: they are checked in short slices, and what
 * was known before stays in view until the check is through.
 */
export function useFindings(dataset: Dataset): StateOf {
  const [stateOf, setStateOf] = useState<StateOf>(() => nothingChecked);
  useEffect(() => {
    if (checked.has(dataset)) return undefined;
    const worst = new Map<string, RowState>();
    const steps = checkInSteps(dataset, 10);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + sliceLength;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          const found: StateOf = (id) => worst.get(id) ?? 'complete';
          checked.set(dataset, found);
          setStateOf(() => found);
          return;
        }
        for (const issue of step.value) remember(worst, issue);
        if (performance.now() > until) break;
      }
      timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [dataset]);
  return checked.get(dataset) ?? stateOf;
}

function remember(worst: Map<string, RowState>, { severity, path }: Issue): void {
  if (path.record === undefined) return;
  if (severity === 'error') worst.set(path.record, 'must fix');
  else if (!worst.has(path.record)) worst.set(path.record, 'please check');
}
