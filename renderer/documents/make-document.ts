import type { FullDocument } from '../../shared/outputs/document/document.ts';
import type { DocumentAnswer, DocumentFormat, DocumentRequest } from './document-worker.ts';

/** The bytes of a document, written in a worker of its own. Rejects when the worker fails. */
export function makeDocument(document: FullDocument, format: DocumentFormat, at: string): Promise<Uint8Array> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const request: DocumentRequest = { document, format, at };
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DocumentAnswer>) => {
      if (data) resolve(data);
      else reject(new Error('the document could not be written'));
    });
    worker.addEventListener('error', () => reject(new Error('the worker that writes documents stopped')));
    worker.addEventListener('messageerror', () => reject(new Error('the document could not be handed over')));
    worker.postMessage(request, { transfer: [] });
  }).finally(() => worker.terminate());
}
