import { Worker } from 'node:worker_threads';
import { error } from '../../shared/issue.ts';
import { megabyte, readingLimits, readingSeconds } from '../../shared/reading/limits.ts';
import type { Tables } from '../../shared/reading/tables.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandIo } from './command.ts';
import { readBytes } from './read-bytes.ts';
import type { TablesRequest } from './read-tables-worker.ts';

export interface TablesOfFile {
  readonly tables: Tables;
  /** SHA-256 of the file, lower-case hexadecimal: the same file again is known by it. */
  readonly sha256: string;
}

/** Memory that reading one file may take, in megabytes; a worker that wants more is ended. */
const memory = 2_000;
/** The program of the worker, beside the program that is running. */
const besideProgram = './read-tables-worker.js';

/**
 * Reads one file as tables, in a worker of its own, which is ended afterwards or when the time is up.
 * @param limit in seconds
 */
export async function readTablesOf(
  file: string,
  io: Pick<CommandIo, 'folder' | 'platform' | 'reader'>,
  limit = readingSeconds,
): Promise<Result<TablesOfFile>> {
  const tooLarge = error('tables.tooLarge', { file }, { limit: readingLimits.bytes / megabyte });
  const bytes = await readBytes(file, io, { bytes: readingLimits.bytes, refusal: tooLarge });
  if (!bytes.ok) return bytes;
  const program = io.reader ?? new URL(besideProgram, import.meta.url);
  const read = await readInThread(program, { file, bytes: bytes.value }, limit);
  return read.ok ? ok({ tables: read.value, sha256: await io.platform.sha256(bytes.value) }) : read;
}

async function readInThread(program: URL, request: TablesRequest, limit: number): Promise<Result<Tables>> {
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
    return await new Promise<Result<Tables>>((resolve) => {
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
