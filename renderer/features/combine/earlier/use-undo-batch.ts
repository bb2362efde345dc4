import { useState } from 'react';
import type { BatchInfo, UndoOutcome, UndoPreview } from '../../../store/store-changes.ts';
import { useStore } from '../../../store/store-context.tsx';

/** What came of undoing a batch or of applying it again; `outcome` is null when it could not be done. */
export interface UndoResult {
  readonly batch: BatchInfo;
  readonly turn: 'undone' | 'applied again';
  readonly outcome: UndoOutcome | null;
}

/** An undo that would leave something as it is, and waits for a word. */
export interface AskedUndo {
  readonly batch: BatchInfo;
  readonly preview: UndoPreview;
}

/** Undoes batches and applies them again, one at a time, and keeps what came of the last. */
export function useUndoBatch() {
  const store = useStore();
  const [isWorking, setWorking] = useState(false);
  const [asked, setAsked] = useState<AskedUndo | null>(null);
  const [result, setResult] = useState<UndoResult | null>(null);

  const turn = async (batch: BatchInfo, to: UndoResult['turn']) => {
    setAsked(null);
    setWorking(true);
    try {
      const outcome = await (to === 'undone' ? store.undoBatch(batch.id) : store.applyAgain(batch.id));
      setResult({ batch, turn: to, outcome });
    } catch {
      setResult({ batch, turn: to, outcome: null });
    }
    setWorking(false);
  };

  /** Undoes at once what can be undone whole; of what depends on the batch by now is said first. */
  const undo = async (batch: BatchInfo) => {
    setWorking(true);
    setResult(null);
    const preview = await store.previewUndo(batch.id).catch(() => null);
    if (preview && preview.leftAlone.length > 0) {
      setAsked({ batch, preview });
      setWorking(false);
    } else await turn(batch, 'undone');
  };

  return {
    undo,
    asked,
    undoAsked: () => (asked ? turn(asked.batch, 'undone') : Promise.resolve()),
    leaveAsked: () => setAsked(null),
    applyAgain: (batch: BatchInfo) => turn(batch, 'applied again'),
    isWorking,
    result,
  };
}
