import type { PlanVerdict } from '../../../shared/summary/project-summary.ts';
import type { MarkState } from '../../ui/state-mark.tsx';

/** The verdicts in the order in which they are counted, each with the sign it bears. */
export const verdictMarks: Readonly<Record<PlanVerdict, MarkState>> = {
  onTime: 'complete',
  early: 'complete',
  late: 'please check',
  notReported: 'must fix',
  undated: 'please check',
  cancelled: 'neutral',
};
