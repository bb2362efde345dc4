import { useEffect, useMemo, useState } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { checkAlone, compareActivity } from '../../../shared/validation/check-in-steps.ts';

/** How long nothing must change before the activity is compared with all the others (ms). */
const pauseBeforeComparing = 800;

/**
 * What is found in one activity: at once what it says by itself, with what is being typed, and after a pause what only
 * a comparison with the others shows (two with one reference, one event reported twice).
 */
export function useActivityIssues(dataset: Dataset, activity: Activity, isNew: boolean): readonly Issue[] {
  const { id } = activity;
  const alone = useMemo(
    () => checkAlone(dataset, [activity], isNew ? { newRecords: new Set([activity.id]) } : {}),
    [dataset, activity, isNew],
  );
  const [compared, setCompared] = useState<readonly Issue[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setCompared(compareActivity(dataset, id)), pauseBeforeComparing);
    return () => clearTimeout(timer);
  }, [dataset, id]);
  return useMemo(() => [...alone, ...compared.filter(({ path }) => path.record === id)], [alone, compared, id]);
}
