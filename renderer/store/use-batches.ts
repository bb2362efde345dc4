import { useEffect, useState } from 'react';
import type { BatchInfo } from './store-changes.ts';
import { useStore } from './store-context.tsx';

export type Batches = readonly BatchInfo[] | 'not read' | null;

/** The batches of the store, read again whenever something changed. Null until they are there. */
export function useBatches(): Batches {
  const store = useStore();
  const [batches, setBatches] = useState<Batches>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = () => {
      store.listBatches().then(
        (list) => isCurrent && setBatches(list),
        () => isCurrent && setBatches('not read'),
      );
    };
    read();
    const stop = store.subscribe(read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [store]);
  return batches;
}
