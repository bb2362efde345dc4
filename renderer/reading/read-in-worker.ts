import { error } from '../../shared/issue.ts';
import type { SentenceCode } from '../../shared/messages/catalogue.ts';
import { readingSeconds } from '../../shared/reading/limits.ts';
import { refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { takeReader } from './spare-reader.ts';
import type { ReadAnswers, ReadRequest, RequestFor, Wanted } from './read-request.ts';

/** A worker as far as reading needs it. */
export interface Reader {
  readonly read: (request: ReadRequest, done: (result: Result<unknown>) => void, failed: () => void) => void;
  readonly end: () => void;
}

interface ReadOptions {
  readonly signal: AbortSignal;
  readonly start?: () => Reader;
  /** In seconds. */
  readonly limit?: number;
}

/**
 * Reads one file, or what was pasted, in a worker of its own, which is ended afterwards, when the time is up, or when the
 * signal says so.
 * @returns null when it was cancelled
 */
export function readInWorker<W extends Wanted>(
  request: RequestFor<W>,
  { signal, start = startReader, limit = readingSeconds }: ReadOptions,
): Promise<Result<ReadAnswers[W]> | null> {
  const { file, wanted } = request;
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(null);
      return;
    }
    const reader = start();
    const finish = (result: Result<unknown> | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      reader.end();
      resolve(result as Result<ReadAnswers[W]> | null);
    };
    const cancel = () => finish(null);
    const tooLong = () => finish(refused(error(tooLongCode(wanted), { file }, { seconds: limit })));
    const timer = setTimeout(tooLong, limit * 1000);
    signal.addEventListener('abort', cancel);
    reader.read(request, finish, () => finish(refused(error('reading.readerFailed', { file }))));
  });
}

function tooLongCode(wanted: Wanted): SentenceCode {
  if (wanted === 'logo') return 'picture.tookTooLong';
  return wanted === 'report' || wanted === 'incoming' ? 'reading.tookTooLong' : 'tables.tookTooLong';
}

function startReader(): Reader {
  const worker = takeReader();
  return {
    read: (request, done, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Result<unknown> | null>) => {
        if (data) done(data);
        else failed();
      });
      worker.addEventListener('error', failed);
      worker.addEventListener('messageerror', failed);
      const port = 'port' in request ? request.port : undefined;
      worker.postMessage(request, { transfer: port ? [port] : [] });
    },
    end: () => worker.terminate(),
  };
}
