import { useMemo } from 'react';
import { summarisePeriods } from '../../shared/summary/period-figures.ts';
import type { PeriodSummary } from '../../shared/summary/period-figures.ts';
import { useStoreSnapshot } from './store-context.tsx';

/** Every period with its state, its figures of now and as accepted; worked out when something has changed. */
export function usePeriods(): readonly PeriodSummary[] {
  const { dataset } = useStoreSnapshot();
  return useMemo(() => summarisePeriods(dataset), [dataset]);
}
