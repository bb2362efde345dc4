import type { Issue } from '../../shared/issue.ts';

/** Findings of one activity, counted. */
export interface FindingsOfActivity {
  readonly id: string;
  readonly mustFix: number;
  readonly pleaseCheck: number;
}

/** The activities with findings, those that must be fixed first. */
export function countFindings(findings: readonly Issue[]): readonly FindingsOfActivity[] {
  const counts = new Map<string, { mustFix: number; pleaseCheck: number }>();
  for (const { severity, path } of findings) {
    if (path.record === undefined) continue;
    const count = counts.get(path.record) ?? { mustFix: 0, pleaseCheck: 0 };
    counts.set(path.record, count);
    count[severity === 'error' ? 'mustFix' : 'pleaseCheck'] += 1;
  }
  return [...counts]
    .map(([id, count]) => ({ id, ...count }))
    .toSorted((a, b) => b.mustFix - a.mustFix || b.pleaseCheck - a.pleaseCheck || (a.id < b.id ? -1 : 1));
}
