import { useCallback } from 'react';
import { unitePersons } from '../../../shared/attendance/unite-persons.ts';
import type { UnitedPersons } from '../../../shared/attendance/unite-persons.ts';
import { attendanceMemory } from '../../store/browser-attendance-memory.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useReview } from './desk-context.tsx';
import { useAnswer } from './use-answer.ts';

/** What these files come to together with those imported into the same activity before. */
export interface Together {
  readonly united: UnitedPersons;
  readonly days: readonly string[];
}

/** Compares the people here with the hashes of earlier imports of the activity; null when there is none. */
export function useTogether(activity: string | undefined): Together | null {
  const { desk } = useReview();
  const { workspace, dataset } = useStoreSnapshot();
  const { attendanceImports } = dataset;
  const ask = useCallback(async (): Promise<Together | null> => {
    const files = desk.getState().overview?.files ?? [];
    if (activity === undefined || files.length === 0) return null;
    const here = new Set(files.map(({ sha256 }) => sha256));
    // An import of one of these files is replaced, not gone on with.
    const others = attendanceImports.filter(
      (one) => one.activity === activity && !one.files?.some(({ sha256 }) => here.has(sha256)),
    );
    const ids = new Set(others.map(({ id }) => id));
    const kept = (await attendanceMemory.personsOf(workspace.name, activity)).filter((one) => ids.has(one.import));
    if (kept.length === 0) return null;
    const present = await desk.persons(activity, await attendanceMemory.secret());
    const earlier = kept.flatMap(({ people }) => people);
    return { united: unitePersons(earlier, present), days: kept.flatMap(({ day }) => day ?? []) };
  }, [activity, attendanceImports, desk, workspace.name]);
  return useAnswer(desk, ask, null);
}
