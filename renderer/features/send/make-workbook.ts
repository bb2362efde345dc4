import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import type { WorkbookFacts } from '../../../shared/outputs/workbook/workbook-of-state.ts';
import type { WorkbookAnswer, WorkbookRequest } from './workbook-worker.ts';

/** The bytes of the workbook of a state, built in a worker of its own. Rejects when the worker fails. */
export function makeWorkbook(state: ConsolidationState, facts: WorkbookFacts): Promise<Uint8Array> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  const request: WorkbookRequest = { state, facts };
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkbookAnswer>) => {
      if (data) resolve(data);
      else reject(new Error('the workbook could not be built'));
    });
    worker.addEventListener('error', () => reject(new Error('the worker that builds the workbook stopped')));
    worker.addEventListener('messageerror', () => reject(new Error('the workbook could not be handed over')));
    worker.postMessage(request, { transfer: [] });
  }).finally(() => worker.terminate());
}
