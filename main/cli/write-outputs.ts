import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { stageFile } from '../write-file-atomically.ts';
import type { StagedFile } from '../write-file-atomically.ts';
import { UsageError } from './command.ts';
import type { CommandIo } from './command.ts';
import { sentence } from '../../shared/messages/sentence.ts';

/** A file to be written, its content complete. */
export interface OutputFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes the files, each whole or not at all. All of them are on the disk under other names before the first takes its
 * place, so that one that cannot be written leaves every old file as it was. A refusal names it.
 */
export async function writeOutputs(outputs: readonly OutputFile[], io: CommandIo): Promise<Result<readonly string[]>> {
  const staged: { file: string; copy: StagedFile }[] = [];
  const written: string[] = [];
  let current = '';
  try {
    for (const { file, content } of outputs) {
      current = file;
      staged.push({ file, copy: await stageFile(resolve(io.folder, file), content, io.disk) });
    }
    for (const { file, copy } of staged) {
      current = file;
      await copy.commit();
      written.push(file);
    }
  } catch (failure) {
    return refused(notWritten(current, failure, written));
  } finally {
    for (const { copy } of staged) await copy.discard();
  }
  return ok(written);
}

/** Why a file or folder could not be written, by the system's reason; files already in their places are named. */
export function notWritten(file: string, failure: unknown, written: readonly string[] = []): Issue {
  const { code, message } = failure as NodeJS.ErrnoException;
  const params = { reason: code ?? message, written: written.join(', ') };
  return error(written.length === 0 ? 'cli.notWritten' : 'cli.partWritten', { file }, params);
}

/** Throws {@link UsageError} when an output would replace an input, a file with a key, or another output. */
export function checkOutputNames(outputs: readonly string[], inputs: readonly string[], io: CommandIo): void {
  const taken = new Set([...inputs, ...(io.keys?.files ?? [])].map((file) => identityOf(file, io)));
  for (const file of outputs) {
    if (taken.has(identityOf(file, io))) throw new UsageError(sentence('cli.outputIsInput', { file }));
  }
  if (new Set(outputs.map((file) => identityOf(file, io))).size < outputs.length) {
    throw new UsageError(sentence('cli.outputTwice', { file: outputs[0] ?? '' }));
  }
}

/** What a name stands for: links followed, and as the disk spells it where upper and lower case are one. */
function identityOf(file: string, io: CommandIo): string {
  const path = resolve(io.folder, file);
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
