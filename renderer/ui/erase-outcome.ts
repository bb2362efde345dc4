import type { Issue } from '../../shared/issue.ts';

/**
 * What is said of an erasure that was done. Nobody is told that something is gone from every backup while one may hold it.
 *
 * @param issue what kept the backups from being looked at
 * @param uncut backups that may still hold what was erased
 */
export function wordsOfOutcome(issue: Issue | null, uncut: readonly unknown[]) {
  if (issue) return { state: 'must fix', issue } as const;
  return uncut.length > 0
    ? ({ state: 'please check', issue: null, says: 'erase.doneHere' } as const)
    : ({ state: 'complete', issue: null, says: 'erase.done' } as const);
}
