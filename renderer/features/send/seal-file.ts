import type { Readers } from '../../../shared/package/age.ts';
import type { SealAnswer, SealRequest } from './seal-worker.ts';

/** The file encrypted for its readers, in a worker of its own. Rejects when it cannot be: nothing goes out unencrypted. */
export function sealFile(bytes: Uint8Array, readers: Readers): Promise<Uint8Array> {
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' });
  const request: SealRequest = { bytes, readers };
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SealAnswer>) => {
      if (data) resolve(data);
      else reject(new Error('the file could not be encrypted'));
    });
    worker.addEventListener('error', () => reject(new Error('the worker that encrypts stopped')));
    worker.addEventListener('messageerror', () => reject(new Error('the file could not be handed over')));
    worker.postMessage(request, { transfer: [] });
  }).finally(() => worker.terminate());
}
