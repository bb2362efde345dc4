import { useCallback } from 'react';
import type { BatchInfo } from '../../store/store-changes.ts';
import { useStore } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useReview } from './desk-context.tsx';

/** Undoes an import as a whole and says what came of it. */
export function useUndoImport(): (batch: BatchInfo, title: string) => Promise<void> {
  const store = useStore();
  const { choose } = useReview();
  const { text } = useTexts();
  const showToast = useToasts();
  return useCallback(
    async (batch, title) => {
      try {
        const { leftAlone } = await store.undoBatch(batch.id);
        choose({ applied: null });
        const count = leftAlone.length;
        showToast({
          message: text(count === 0 ? 'attendance.undone' : 'attendance.undoneButFor', { title, count }),
        });
      } catch {
        showToast({ message: text('attendance.undoFailed') });
      }
    },
    [choose, showToast, store, text],
  );
}
