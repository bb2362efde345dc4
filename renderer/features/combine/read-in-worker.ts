import { error } from '../../../shared/issue.ts';
import { refused } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Report } from './read-report-file.ts';
import type { ReadRequest } from './read-worker.ts';

/** A worker as far as reading needs it. */
export interface Reader {
  readonly read: (request: ReadRequest, done: (result: Result<Report>) => void, failed: () => void) => void;
  readonly end: () => void;
}

/** Seconds after which reading is given up (`reliability.md` "Reading files"). */
export const timeLimit = 20;

interface ReadOptions {
  readonly signal: AbortSignal;
  readonly start?: () => Reader;
  /** In seconds. */
  readonly limit?: number;
}

/**
 * Reads one file in a worker of its own, which is ended afterwards, when the time is up, or when the signal says so.
 * @returns null when it was cancelled
 */
export function readInWorker(
  file: string,
  bytes: Uint8Array,
  { signal, start = startReader, limit = timeLimit }: ReadOptions,
): Promise<Result<Report> | null> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(null);
      return;
    }
    const reader = start();
    const finish = (result: Result<Report> | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      reader.end();
      resolve(result);
    };
    const cancel = () => finish(null);
    const timer = setTimeout(
      () => finish(refused(error('reading.tookTooLong', { file }, { seconds: limit }))),
      limit * 1000,
    );
    signal.addEventListener('abort', cancel);
    reader.read({ file, bytes }, finish, () => finish(refused(error('reading.readerFailed', { file }))));
  });
}

function startReader(): Reader {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  return {
    read: (request, done, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Result<Report> | null>) => {
        if (data) done(data);
        else failed();
      });
      worker.addEventListener('error', failed);
      worker.addEventListener('messageerror', failed);
      worker.postMessage(request, { transfer: [] });
    },
    end: () => worker.terminate(),
  };
}
