import { resolve } from 'node:path';
import { error } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { UsageError } from './command.ts';
import type { CommandIo } from './command.ts';
import { sentence } from '../../shared/messages/sentence.ts';

/** A file to be written, its content complete. */
export interface OutputFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Writes the files one after another, each whole or not at all. A refusal names the first that could not be written. */
export async function writeOutputs(outputs: readonly OutputFile[], io: CommandIo): Promise<Result<readonly string[]>> {
  for (const { file, content } of outputs) {
    try {
      await writeFileAtomically(resolve(io.folder, file), content);
    } catch (failure) {
      const { code, message } = failure as NodeJS.ErrnoException;
      return refused(error('cli.notWritten', { file }, { reason: code ?? message }));
    }
  }
  return ok(outputs.map((output) => output.file));
}

/** Throws {@link UsageError} when an output would replace an input or another output. */
export function checkOutputNames(outputs: readonly string[], inputs: readonly string[], io: CommandIo): void {
  const taken = new Set(inputs.map((file) => resolve(io.folder, file)));
  for (const file of outputs) {
    if (taken.has(resolve(io.folder, file))) throw new UsageError(sentence('cli.outputIsInput', { file }));
  }
  if (new Set(outputs.map((file) => resolve(io.folder, file))).size < outputs.length) {
    throw new UsageError(sentence('cli.outputTwice', { file: outputs[0] ?? '' }));
  }
}
