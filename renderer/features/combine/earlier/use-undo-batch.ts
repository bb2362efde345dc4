import { useState } from 'react';
import type { BatchInfo, UndoOutcome } from '../../../store/project-store.ts';
import { useStore } from '../../../store/store-context.tsx';

/** What came of undoing a batch. */
export type UndoResult =
  | { readonly batch: BatchInfo; readonly outcome: UndoOutcome }
  | { readonly batch: BatchInfo; readonly outcome: null };

/** Undoes batches, one at a time, and keeps what came of the last. */
export function useUndoBatch() {
  const store = useStore();
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<UndoResult | null>(null);
  const undo = async (batch: BatchInfo) => {
    setWorking(true);
    try {
      setResult({ batch, outcome: await store.undoBatch(batch.id) });
    } catch {
      setResult({ batch, outcome: null });
    }
    setWorking(false);
  };
  return { undo, isWorking, result };
}
