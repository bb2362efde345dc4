import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandIo } from './command.ts';

/** How large a file may be, in bytes, and what is said of a larger one. */
export interface SizeLimit {
  readonly bytes: number;
  readonly refusal: Issue;
}

/** The bytes of a file that a command was given. A refusal names the file. */
export async function readBytes(
  file: string,
  { folder }: Pick<CommandIo, 'folder'>,
  limit: SizeLimit,
): Promise<Result<Uint8Array>> {
  try {
    const path = resolve(folder, file);
    if ((await stat(path)).size > limit.bytes) return refused(limit.refusal);
    const bytes = await readFile(path);
    return bytes.length > limit.bytes ? refused(limit.refusal) : ok(bytes);
  } catch (failure) {
    return refused(openingIssue(file, failure));
  }
}

function openingIssue(file: string, failure: unknown): Issue {
  const { code, message } = failure as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return error('reading.missing', { file });
  if (code === 'EISDIR') return error('reading.folder', { file });
  return error('reading.notReadable', { file }, { reason: code ?? message });
}
