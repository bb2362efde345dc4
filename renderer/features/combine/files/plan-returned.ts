import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { planReturn } from '../../../../shared/outputs/returned-workbook/plan-return.ts';
import type { ReturnPlan } from '../../../../shared/outputs/returned-workbook/plan-return.ts';
import type { ReturnAnswers } from '../../../../shared/outputs/returned-workbook/return-questions.ts';
import type { ReturnedWorkbook } from '../../../../shared/outputs/returned-workbook/returned-workbook.ts';
import type { ReplicaInfo } from '../../../../shared/schema/change.ts';
import type { IncomingFile } from './incoming.ts';

interface PlanParts {
  readonly here: ConsolidationState;
  readonly author: ReplicaInfo;
  /** Awaited every few rows. */
  readonly pause: () => Promise<void>;
  readonly signal?: AbortSignal;
}

interface Remembered extends Pick<PlanParts, 'here'> {
  readonly answers: ReturnAnswers;
  readonly plan: ReturnPlan;
}

const remembered = new WeakMap<ReturnedWorkbook, Remembered>();
/** Rows between two looks whether a pause is due. */
const rowsAtOnce = 20;

/**
 * The files with what each workbook among them comes to; each is planned once for as long as neither what is here nor the
 * answers change.
 * @returns null when it was ended
 */
export async function planFiles(
  files: readonly IncomingFile[],
  parts: PlanParts,
): Promise<readonly IncomingFile[] | null> {
  const planned: IncomingFile[] = [];
  for (const file of files) {
    if (file.status !== 'returned') {
      planned.push(file);
      continue;
    }
    const plan = await planOf(file.workbook, file.answers, parts);
    if (!plan) return null;
    planned.push({ ...file, plan });
  }
  return planned;
}

async function planOf(
  workbook: ReturnedWorkbook,
  answers: ReturnAnswers,
  parts: PlanParts,
): Promise<ReturnPlan | null> {
  const { here, author, pause, signal } = parts;
  const known = remembered.get(workbook);
  if (known?.here === here && known.answers === answers) return known.plan;
  const planning = planReturn(workbook, { here, answers, author });
  for (let row = 1; ; row += 1) {
    const { done, value } = planning.next();
    if (done) {
      remembered.set(workbook, { here, answers, plan: value });
      return value;
    }
    if (row % rowsAtOnce > 0) continue;
    await pause();
    if (signal?.aborted) return null;
  }
}
