import { useCallback } from 'react';
import { unitePersons } from '../../../shared/attendance/unite-persons.ts';
import { attendanceMemory } from '../../store/browser-attendance-memory.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useDeskState, useReview } from './desk-context.tsx';
import { importsBefore } from './import-record.ts';
import type { United } from './import-wish.ts';
import { useAnswer } from './use-answer.ts';

/** What these files come to together with those imported into the same activity or session before. */
export interface Together {
  readonly united: United;
  readonly days: readonly string[];
}

interface Answer {
  /** What it is the answer to. */
  readonly question: string;
  readonly together: Together | null;
}

const noAnswer: Answer = { question: '', together: null };

/**
 * Compares the people here with the hashes of earlier imports of the same people's event; null when there is none.
 * @returns `isAsked`: not known yet, so that nothing may be written
 */
export function useTogether(
  activity: string | undefined,
  session: string | undefined,
): { readonly together: Together | null; readonly isAsked: boolean } {
  const { desk } = useReview();
  const { revision } = useDeskState();
  const { workspace, dataset } = useStoreSnapshot();
  const { attendanceImports } = dataset;
  const ask = useCallback(async (): Promise<Answer> => {
    const question = questionOf(activity, session, desk.getState().revision);
    const overview = desk.getState().overview;
    if (activity === undefined || !overview || overview.files.length === 0) return { question, together: null };
    const others = importsBefore(attendanceImports, activity, session, overview.files);
    const ids = new Set(others.map(({ id }) => id));
    const kept = (await attendanceMemory.personsOf(workspace.name, activity)).filter((one) => ids.has(one.import));
    if (kept.length === 0) return { question, together: null };
    const present = await desk.persons(activity, await attendanceMemory.secret());
    const { policy } = overview;
    const united = unitePersons(
      kept.map(({ people }) => people),
      present,
      policy.leaveOutStaff,
    );
    const isSamePolicy = others.every(
      (one) =>
        (one.policy?.minimumMinutes ?? 0) === policy.minimumMinutes &&
        (one.policy?.leavesOutStaff ?? false) === policy.leaveOutStaff,
    );
    const split = isSamePolicy && !united.joinsEarlier ? await desk.splitOf(united.added) : null;
    return { question, together: { united: { ...united, split }, days: kept.flatMap(({ day }) => day ?? []) } };
  }, [activity, session, attendanceImports, desk, workspace.name]);
  const { question, together } = useAnswer(desk, ask, noAnswer);
  const isAsked = question !== questionOf(activity, session, revision);
  return { together: isAsked ? null : together, isAsked };
}

/** An answer about another activity, or about people as they were, is none. */
function questionOf(activity: string | undefined, session: string | undefined, revision: number): string {
  return `${activity ?? ''} ${session ?? ''} ${revision}`;
}
