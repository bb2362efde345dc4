import { useEffect, useState } from 'react';
import type { Issue } from '../../shared/issue.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { calculatorOfWindow } from './off-thread.ts';

/**
 * Every finding in the records and the project, accepted ones with their comment; null until they are checked, beside
 * the window. While the records change, what was found before stays in view.
 */
export function useAllFindings(dataset: Dataset): readonly Issue[] | null {
  const [found, setFound] = useState<readonly Issue[] | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    calculatorOfWindow()
      .allFindings(dataset, wanted.signal)
      .then((findings) => findings && setFound(findings))
      .catch((thrown: unknown) => {
        // A bug: shown as one.
        setFound(() => {
          throw thrown;
        });
      });
    return () => wanted.abort();
  }, [dataset]);
  return found;
}
