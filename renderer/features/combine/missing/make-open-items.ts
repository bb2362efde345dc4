import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { OpenItemsAnswer, OpenItemsRequest } from './open-items-worker.ts';

/** The bytes of the workbook that a partner fills in, built in a worker of its own. Rejects when the worker fails. */
export function makeOpenItems(dataset: Dataset, wish: OpenItemsRequest['wish']): Promise<Uint8Array> {
  const worker = new Worker(new URL('./open-items-worker.ts', import.meta.url), { type: 'module' });
  // It needs the project and the places; thousands of activities need not be copied for that.
  const request: OpenItemsRequest = { dataset: { ...dataset, activities: [], mappedOrganisations: [] }, wish };
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenItemsAnswer>) => {
      if (data) resolve(data);
      else reject(new Error('the workbook could not be built'));
    });
    worker.addEventListener('error', () => reject(new Error('the worker that builds the workbook stopped')));
    worker.addEventListener('messageerror', () => reject(new Error('the workbook could not be handed over')));
    worker.postMessage(request, { transfer: [] });
  }).finally(() => worker.terminate());
}
