import { useEffect, useState } from 'react';
import type { Activity } from '../../shared/schema/activity.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import type { FindingsOfActivity } from './count-findings.ts';
import { calculatorOfWindow } from './off-thread.ts';

interface Counted {
  readonly of: readonly Activity[];
  readonly findings: readonly FindingsOfActivity[];
}

/** The activities with findings, those that must be fixed first; null until they are checked, beside the window. */
export function useCountedFindings(
  dataset: Dataset,
  activities: readonly Activity[],
): readonly FindingsOfActivity[] | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    const ids = activities.map(({ id }) => id);
    calculatorOfWindow()
      .countFindings(dataset, ids, wanted.signal)
      .then((findings) => findings && setCounted({ of: activities, findings }))
      .catch((thrown: unknown) => {
        // A bug: shown as one.
        setCounted(() => {
          throw thrown;
        });
      });
    return () => wanted.abort();
  }, [dataset, activities]);
  return counted?.of === activities ? counted.findings : null;
}
