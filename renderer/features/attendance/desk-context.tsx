import { createContext, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { attendanceMemory } from '../../store/browser-attendance-memory.ts';
import { useStore } from '../../store/store-context.tsx';
import { browserDesk } from './browser-desk.ts';
import type { AttendanceDesk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { noChoices } from './review-choices.ts';
import type { ReviewChoices } from './review-choices.ts';

interface Review {
  readonly desk: AttendanceDesk;
  readonly choices: ReviewChoices;
  readonly choose: (change: Partial<ReviewChoices>) => void;
  /** Puts files, decisions and choices away. */
  readonly clear: () => void;
}

const ReviewContext = createContext<Review | null>(null);

/** Keeps the import under review while other pages are looked at; it goes with the window or the project. */
export function AttendanceProvider({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const [desk] = useState(() => browserDesk(store, attendanceMemory));
  const [choices, setChoices] = useState(noChoices);
  useEffect(() => () => desk.clear(), [desk]);
  const choose = useCallback<Review['choose']>((change) => setChoices((before) => ({ ...before, ...change })), []);
  const clear = useCallback(() => {
    desk.clear();
    setChoices(noChoices);
  }, [desk]);
  const review = useMemo((): Review => ({ desk, choices, choose, clear }), [desk, choices, choose, clear]);
  return <ReviewContext value={review}>{children}</ReviewContext>;
}

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('there is no AttendanceProvider above');
  return review;
}

export function useDeskState(): DeskState {
  const { desk } = useReview();
  return useSyncExternalStore(desk.subscribe, desk.getState);
}

/** True while files are under review that were not written into an activity: they go with the window. */
export function useHasReview(): boolean {
  const { desk } = useReview();
  return useSyncExternalStore(desk.subscribe, () => desk.getState().files.length > 0);
}
