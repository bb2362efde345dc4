import type { Issue } from '../issue.ts';
import type { Dataset } from '../schema/dataset.ts';
import { checkInSteps } from './check-in-steps.ts';
import { belongsToPeriod } from './periods.ts';

/**
 * What stands between a partner's period and being declared complete or accepted (`domain.md` §7): everything in its
 * activities that must be fixed.
 */
export function mustFixOfPeriod(dataset: Dataset, partner: string, period: string): readonly Issue[] {
  const activities = dataset.activities.filter(belongsToPeriod(dataset, partner, period));
  if (activities.length === 0) return [];
  return [...checkInSteps(dataset, activities.length, activities)]
    .flat()
    .filter(({ severity }) => severity === 'error');
}
