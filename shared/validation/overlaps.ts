import type { SentenceCode } from '../messages/catalogue.ts';
import type { IssueParams, Severity } from '../issue.ts';
import type { Overlap } from '../schema/bookkeeping.ts';
import type { Context } from './context.ts';
import { isUndecided } from './context.ts';
import { firstNames, pathOf } from './record-name.ts';
import type { Rule } from './rule.ts';
import { datasetRule } from './rule.ts';

type Gap = { readonly field: string; readonly params?: IssueParams } | undefined;

/** What an answer about one event of several partners needs before a total can be adjusted by it (`domain.md` §5). */
export const overlapRules: readonly Rule[] = [
  overlapRule('findings.overlapTooFew', ({ activities = [] }) =>
    activities.length < 2 ? { field: 'activities' } : undefined,
  ),
  overlapRule('findings.overlapActivityUnknown', ({ activities = [] }, context) => {
    const unknown = activities.filter((id) => !context.activities.has(id));
    return unknown.length > 0 ? { field: 'activities', params: { unknown: unknown.length } } : undefined;
  }),
  overlapRule(
    'findings.overlapUnanswered',
    ({ answer }) => (answer === undefined ? { field: 'answer' } : undefined),
    'warning',
  ),
  overlapRule('findings.overlapKeptMissing', ({ answer, activities = [], kept }) =>
    answer === 'same' && (kept === undefined || !activities.includes(kept)) ? { field: 'kept' } : undefined,
  ),
  overlapRule('findings.overlapMethodMissing', ({ answer, method }) =>
    answer === 'shared' && method === undefined ? { field: 'method' } : undefined,
  ),
  overlapRule('findings.overlapTotalMissing', ({ answer, method, total }) =>
    answer === 'shared' && method === 'stated' && total?.state !== 'number' ? { field: 'total' } : undefined,
  ),
];

/** A gap that is only a version waiting for a decision is left to that finding. */
function overlapRule(
  code: SentenceCode,
  gapIn: (overlap: Overlap, context: Context) => Gap,
  severity: Severity = 'error',
): Rule {
  return datasetRule(code, severity, function* gaps(context) {
    for (const overlap of context.dataset.overlaps) {
      const gap = gapIn(overlap, context);
      if (!gap || isUndecided(context, overlap.id, gap.field)) continue;
      // Several overlaps have no name of their own; the activities they speak of do.
      const names = (overlap.activities ?? []).flatMap((id) => {
        const activity = context.activities.get(id);
        return activity?.reference ?? activity?.title ?? [];
      });
      const path = pathOf('overlap', overlap.id, firstNames(names).names || undefined, gap.field);
      yield { path, ...(gap.params && { params: gap.params }) };
    }
  });
}
