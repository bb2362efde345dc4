import { useCallback, useEffect, useState } from 'react';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { Findable, Found } from '../../calculating/find-everything.ts';
import { calculatorOfWindow } from '../../calculating/off-thread.ts';

export interface Search {
  /** What was found last; null before the first search has come back. */
  readonly found: { readonly query: string; readonly groups: readonly Found[] } | null;
  /** What a query finds, when the search for it is still under way. */
  readonly find: (query: string) => Promise<readonly Found[] | null>;
}

/**
 * Searches beside the window while somebody types: the texts of ten thousand activities are tens of megabytes.
 * @param isUsed false until somebody comes to the field: nothing is prepared before
 */
export function useFound(dataset: Dataset, pages: readonly Findable[], query: string, isUsed: boolean): Search {
  const [found, setFound] = useState<Search['found']>(null);
  useEffect(() => {
    if (!isUsed) return undefined;
    const wanted = new AbortController();
    // An empty query finds nothing, and prepares what the first letter is looked for in.
    calculatorOfWindow()
      .find(dataset, { query, pages }, wanted.signal)
      .then((groups) => groups && query.trim() !== '' && setFound({ query, groups }))
      .catch((thrown: unknown) => {
        // A bug: shown as one.
        setFound(() => {
          throw thrown;
        });
      });
    return () => wanted.abort();
  }, [dataset, pages, query, isUsed]);
  const find = useCallback(
    (wanted: string) => calculatorOfWindow().find(dataset, { query: wanted, pages }, new AbortController().signal),
    [dataset, pages],
  );
  return { found, find };
}
