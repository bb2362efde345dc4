import { Worker } from 'node:worker_threads';
import { error } from '../../shared/issue.ts';
import { megabyte, readingLimits, readingSeconds } from '../../shared/reading/limits.ts';
import { refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandIo } from './command.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadAnswers, ThreadRequest } from './read-tables-worker.ts';

/** Memory that reading one file may take, in megabytes; a worker that wants more is ended. */
const memory = 2_000;
/** The program of the worker, beside the program that is running. */
const besideProgram = './read-tables-worker.js';

/** What was read of a file, and its bytes. */
export interface ReadInThread<Answer> {
  readonly read: Answer;
  readonly bytes: Uint8Array;
}

/**
 * Reads one file, in a worker of its own, which is ended afterwards or when the time is up.
 * @param limit in seconds
 */
export async function readInThread<Wanted extends keyof ReadAnswers>(
  wanted: Wanted,
  file: string,
  io: Pick<CommandIo, 'folder' | 'platform' | 'reader'>,
  limit = readingSeconds,
): Promise<Result<ReadInThread<ReadAnswers[Wanted]>>> {
  const tooLarge = error('tables.tooLarge', { file }, { limit: readingLimits.bytes / megabyte });
  const bytes = await readBytes(file, io, { bytes: readingLimits.bytes, refusal: tooLarge });
  if (!bytes.ok) return bytes;
  const program = io.reader ?? new URL(besideProgram, import.meta.url);
  const read = await answerOf(program, { wanted, file, bytes: bytes.value }, limit);
  if (!read.ok) return read;
  // The worker answers what it is asked for.
  return { ok: true, value: { read: read.value as ReadAnswers[Wanted], bytes: bytes.value } };
}

async function answerOf(
  program: URL,
  request: ThreadRequest,
  limit: number,
): Promise<Result<ReadAnswers[keyof ReadAnswers]>> {
  const { file } = request;
  const worker = new Worker(program, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // What a parser remarks on is not for the person at the terminal.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result<ReadAnswers[keyof ReadAnswers]>>((resolve) => {
      const failed = () => resolve(refused(error('reading.readerFailed', { file })));
      worker.once('message', resolve);
      worker.once('error', failed);
      worker.once('exit', failed);
      timer = setTimeout(
        () => resolve(refused(error('tables.tookTooLong', { file }, { seconds: limit }))),
        limit * 1000,
      );
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
