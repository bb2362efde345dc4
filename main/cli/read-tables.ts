import { readingSeconds } from '../../shared/reading/limits.ts';
import type { Tables } from '../../shared/reading/tables.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandIo } from './command.ts';
import { readInThread } from './read-in-thread.ts';

export interface TablesOfFile {
  readonly tables: Tables;
  /** SHA-256 of the file, lower-case hexadecimal: the same file again is known by it. */
  readonly sha256: string;
}

/**
 * Reads one file as tables, in a worker of its own, which is ended afterwards or when the time is up.
 * @param limit in seconds
 */
export async function readTablesOf(
  file: string,
  io: Pick<CommandIo, 'folder' | 'platform' | 'reader'>,
  limit = readingSeconds,
): Promise<Result<TablesOfFile>> {
  const read = await readInThread('tables', file, io, limit);
  return read.ok ? ok({ tables: read.value.read, sha256: await io.platform.sha256(read.value.bytes) }) : read;
}
