import { error } from '../../../shared/issue.ts';
import type { Issue } from '../../../shared/issue.ts';
import { readingSeconds } from '../../../shared/reading/limits.ts';
import type { ArrivingFile } from './desk.ts';
import type { TableRequest } from './table-worker.ts';

/**
 * Reads a file in a worker of its own, which sends its tables down the port and is ended, at the latest when the time is
 * up or the signal says so.
 * @returns why it could not; null when the tables are on their way, or it was cancelled
 */
export function readIntoPort(
  { name: file, isPasted }: Pick<ArrivingFile, 'name' | 'isPasted'>,
  bytes: Uint8Array,
  port: MessagePort,
  signal: AbortSignal,
): Promise<Issue | null> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(null);
      return;
    }
    const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
    const finish = (issue: Issue | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(issue);
    };
    const cancel = () => finish(null);
    const timer = setTimeout(
      () => finish(error('tables.tookTooLong', { file }, { seconds: readingSeconds })),
      readingSeconds * 1000,
    );
    const failed = () => finish(error('reading.readerFailed', { file }));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('message', () => finish(null));
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
    const request: TableRequest = { file, isPasted: isPasted === true, bytes, port };
    worker.postMessage(request, { transfer: [port] });
  });
}
