import type { Issue } from '../issue.ts';
import type { Dataset } from '../schema/dataset.ts';
import { heedAccepted } from './accepted-findings.ts';
import { buildContext } from './context.ts';
import type { CheckOptions } from './context.ts';
import { planCoverageRules } from './plan-coverage.ts';
import { introductionRules } from './prose-against-record.ts';

/** The findings of `checkDataset` that are about the project itself: its plan, its lists and its introduction. */
export function checkProject(dataset: Dataset, options: CheckOptions = {}): readonly Issue[] {
  const context = buildContext(dataset, options);
  const found = [...planCoverageRules, ...introductionRules]
    .filter(({ prepare }) => prepare === undefined)
    .flatMap((rule) => [...rule.check(context)])
    .filter(({ path }) => path.kind === 'project');
  return heedAccepted(found, context, options);
}
