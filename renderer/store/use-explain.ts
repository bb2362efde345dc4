import { useCallback } from 'react';
import { browserPlatform } from './browser-platform.ts';
import { explainChange } from './explain-change.ts';
import type { Explained } from './explain-change.ts';
import { keepReason, keptReason } from './kept-reason.ts';
import { useStore } from './store-context.tsx';
import { today } from './today.ts';

/** The reason of late changes to one activity: what was typed of it, and how it is saved. */
export function useExplain() {
  const store = useStore();
  const { name } = store.getSnapshot().workspace;
  const of = useCallback(
    (activity: string, explained: readonly Explained[]) => ({
      kept: keptReason(localStorage, name, activity),
      keep: (typed: string) => keepReason(localStorage, name, activity, typed),
      save: (reason: string) => explainChange(store, explained, { reason, day: today(), newId: browserPlatform.newId }),
    }),
    [store, name],
  );
  return of;
}
