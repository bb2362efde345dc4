import { useEffect, useState } from 'react';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { calculatorOfWindow } from '../../calculating/off-thread.ts';
import type { RowState } from './activity-row.ts';

export type StateOf = (id: string) => RowState;

const nothingChecked: StateOf = () => 'unchecked';

/** What a check came to, for whoever comes back to the list while nothing has changed. */
const checked = new WeakMap<Dataset, StateOf>();

/**
 * The worst finding of every activity. Ten thousand take a second or two: they are checked beside the window, and what
 * was known before stays in view until the check is through.
 */
export function useFindings(dataset: Dataset): StateOf {
  const [stateOf, setStateOf] = useState<StateOf>(() => nothingChecked);
  useEffect(() => {
    if (checked.has(dataset)) return undefined;
    const wanted = new AbortController();
    const check = async () => {
      const counted = await calculatorOfWindow().countFindings(dataset, null, wanted.signal);
      if (!counted) return;
      const worst = new Map(
        counted.map(({ id, mustFix }) => [id, mustFix > 0 ? ('must fix' as const) : ('please check' as const)]),
      );
      const found: StateOf = (id) => worst.get(id) ?? 'complete';
      checked.set(dataset, found);
      setStateOf(() => found);
    };
    check().catch((thrown: unknown) => {
      // A bug: shown as one.
      setStateOf(() => {
        throw thrown;
      });
    });
    return () => wanted.abort();
  }, [dataset]);
  return checked.get(dataset) ?? stateOf;
}
