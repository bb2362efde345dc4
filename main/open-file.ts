import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenedFile } from '../shared/host.ts';
import { largestFileMegabytes } from '../shared/host-failure.ts';
import { shownName } from '../shared/messages/shown-name.ts';
import { diskRejection, HostRejection } from './disk-failure.ts';

const known: ReadonlySet<string> = new Set(['.forin', '.json', '.xlsx', '.xls', '.ods', '.csv']);

/**
 * The files among the words of a command line, as a double click or a drop on the icon writes them.
 * @param words without the program itself
 * @param folder against which relative names count
 * @returns full paths, each once; switches, other addresses and files of kinds that are not ours are left out
 */
export function filesInArguments(words: readonly string[], folder: string): readonly string[] {
  const paths = words.flatMap((word) => {
    if (word.startsWith('-') || word === '') return [];
    const path = word.startsWith('file:') ? pathOfAddress(word) : resolve(folder, word);
    return path !== null && known.has(extname(path).toLowerCase()) ? [path] : [];
  });
  return [...new Set(paths)];
}

function pathOfAddress(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}

/** Reads a file that the person pointed to. Rejects with what people can be told, by the file's name. */
export async function readOpenedFile(path: string): Promise<OpenedFile> {
  const name = shownName(basename(path));
  try {
    if ((await stat(path)).size > largestFileMegabytes * 1_000_000) throw new HostRejection('too-large', name);
    return { name, bytes: new Uint8Array(await readFile(path)) };
  } catch (failure) {
    throw diskRejection(failure, name);
  }
}

/** Files that came in from outside and wait until the page asks for them. */
export class PendingFiles {
  readonly #paths: string[] = [];
  readonly #onAdded: () => void;

  constructor(onAdded: () => void) {
    this.#onAdded = onAdded;
  }

  add(paths: readonly string[]): void {
    const added = paths.filter((path) => !this.#paths.includes(path));
    this.#paths.push(...added);
    if (added.length > 0) this.#onAdded();
  }

  /** Rejects for the first file that cannot be read; those after it wait for the next call. */
  async take(): Promise<OpenedFile[]> {
    const files: OpenedFile[] = [];
    while (this.#paths.length > 0) {
      const path = this.#paths[0] ?? '';
      try {
        files.push(await readOpenedFile(path));
      } catch (failure) {
        // What was read comes first; the one that cannot be read is said by the call after.
        if (files.length > 0) return files;
        this.#paths.shift();
        throw failure;
      }
      this.#paths.shift();
    }
    return files;
  }
}
