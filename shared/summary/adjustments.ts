import { isKnown } from '../counting/complete-counts.ts';
import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import type { Overlap } from '../schema/bookkeeping.ts';
import type { Count, CountColumn } from '../schema/count.ts';
import { countColumns } from '../schema/count.ts';
import { fullNameOf, labelOf } from './counted-activities.ts';
import type { CountedActivity } from './counted-activities.ts';
import { eachColumn } from './figures.ts';
import type { ColumnFigures } from './figures.ts';
import type { Adjustment } from './project-summary.ts';

type Method = NonNullable<Overlap['method']>;
type Parts = readonly CountedActivity[];

/** An adjustment with the activities it is about. */
export interface SettledAdjustment {
  readonly adjustment: Adjustment;
  readonly parts: Parts;
}

export interface SettledAdjustments {
  readonly settled: readonly SettledAdjustment[];
  readonly issues: readonly Issue[];
}

/** What each method adds to the sum of the parts, per column; null where a part is not known. */
const deltasBy: Readonly<Record<Method, (parts: Parts, overlap: Overlap) => ColumnFigures>> = {
  sum: () => eachColumn(() => 0),
  max: (parts) => {
    const largest = parts.toSorted((a, b) => valueOf(b.counts.total) - valueOf(a.counts.total))[0];
    return eachColumn((column) => minus(largest ? valueOf(largest.counts[column]) : 0, sumOfParts(parts, column)));
  },
  stated: (parts, overlap) =>
    eachColumn((column) => {
      const stated = overlap[column];
      if (stated === undefined) return 0;
      return stated.state === 'number' ? minus(stated.value, sumOfParts(parts, column)) : null;
    }),
};

/**
 * Overlaps answered `shared`, as differences to the sums (`domain.md` §3.10, §5). One that cannot be worked out, or
 * would take the same participants away twice, is listed, not applied, and an issue says why.
 */
export function settleAdjustments(
  shared: readonly Overlap[],
  inSums: ReadonlyMap<string, CountedActivity>,
): SettledAdjustments {
  const drafts = shared.map((overlap) => draftAdjustment(overlap, inSums));
  const clashes = findClashes(drafts);
  const settled: SettledAdjustment[] = [];
  const issues: Issue[] = [];
  for (const draft of drafts) {
    const { overlap, method, parts, delta } = draft;
    const labels = parts.map((part) => labelOf(part.activity));
    const names = parts.map((part) => fullNameOf(part.activity));
    const problem = draft.problem ?? clashes.get(overlap.id);
    if (problem) issues.push(overlapIssue(problem, overlap, labels));
    if (!method) continue;
    const { reason = null, author = null } = overlap;
    const applied = delta.total !== null && !clashes.has(overlap.id);
    settled.push({
      parts,
      adjustment: { overlap: overlap.id, activities: labels, names, method, delta, reason, author, applied },
    });
  }
  return { settled, issues };
}

interface Draft {
  readonly overlap: Overlap;
  readonly method: Method | undefined;
  readonly parts: Parts;
  readonly delta: ColumnFigures;
  readonly problem: SentenceCode | undefined;
}

const noDelta: ColumnFigures = eachColumn(() => null);

function draftAdjustment(overlap: Overlap, inSums: ReadonlyMap<string, CountedActivity>): Draft {
  const { activities = [], method } = overlap;
  const parts = activities.map((id) => inSums.get(id)).filter((part) => part !== undefined);
  const draft = { overlap, method, parts, delta: noDelta };
  if (!method) return { ...draft, problem: 'summary.overlapWithoutMethod' };
  if (parts.length < activities.length) return { ...draft, problem: 'summary.adjustmentOutsideSums' };
  const delta = deltasBy[method](parts, overlap);
  if (delta.total === null) return { ...draft, problem: 'summary.adjustmentUnknown' };
  const isPartial = countColumns.some((column) => delta[column] === null);
  return { ...draft, delta, problem: isPartial ? 'summary.adjustmentPartial' : undefined };
}

type Clash = 'summary.adjustmentClash' | 'summary.adjustmentRepeated';

/**
 * Overlaps that are not applied because of another: the same answer given twice is applied once; different answers
 * about one activity would take its participants away more than once, so none of them is.
 */
function findClashes(drafts: readonly Draft[]): ReadonlyMap<string, Clash> {
  const clashes = new Map<string, Clash>();
  const firstByContent = new Map<string, Draft>();
  const users = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (countColumns.every((column) => !draft.delta[column])) continue;
    const content = JSON.stringify([draft.overlap.activities, draft.delta]);
    if (firstByContent.has(content)) {
      clashes.set(draft.overlap.id, 'summary.adjustmentRepeated');
      continue;
    }
    firstByContent.set(content, draft);
    for (const { activity } of draft.parts) users.set(activity.id, [...(users.get(activity.id) ?? []), draft]);
  }
  for (const sharing of users.values()) {
    if (sharing.length < 2) continue;
    for (const { overlap } of sharing) clashes.set(overlap.id, 'summary.adjustmentClash');
  }
  return clashes;
}

export function overlapIssue(code: SentenceCode, overlap: Overlap, names: readonly string[] = []): Issue {
  const label = (names.length > 0 ? names : (overlap.activities ?? [])).join(', ');
  return warning(code, { kind: 'overlap', record: overlap.id, label });
}

function sumOfParts(parts: Parts, column: CountColumn): number | null {
  const counts = parts.map((part) => part.counts[column]);
  return counts.every(isKnown) ? counts.reduce((sum, count) => sum + valueOf(count), 0) : null;
}

function minus(value: number, sum: number | null): number | null {
  return sum === null ? null : value - sum;
}

function valueOf(count: Count): number {
  return count.state === 'number' ? count.value : 0;
}
