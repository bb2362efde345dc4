import type { Issue } from '../issue.ts';
import type { Dataset } from '../schema/dataset.ts';
import { buildContext } from './context.ts';
import { planCoverageRules } from './plan-coverage.ts';
import { introductionRules } from './prose-against-record.ts';

/** The findings of `checkDataset` that are about the project itself: its plan, its lists and its introduction. */
export function checkProject(dataset: Dataset): readonly Issue[] {
  const context = buildContext(dataset);
  return [...planCoverageRules, ...introductionRules]
    .filter(({ prepare }) => prepare === undefined)
    .flatMap((rule) => [...rule.check(context)])
    .filter(({ path }) => path.kind === 'project');
}
