import type { Issue } from '../../../shared/issue.ts';

/** Findings about one field. */
export function issuesAt(issues: readonly Issue[], address: string): readonly Issue[] {
  return issues.filter(({ path }) => path.field === address);
}

/** Findings about fields that begin so: everything of one entry, or of one list. */
export function issuesUnder(issues: readonly Issue[], prefix: string): readonly Issue[] {
  return issues.filter(({ path }) => path.field?.startsWith(prefix));
}
