import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalContents, Sentinel } from '../shared/host.ts';
import { errorCode } from './disk-failure.ts';
import { framedLine, scanJournal } from './journal-lines.ts';
import { SentinelFile } from './sentinel-file.ts';
import { nodeDisk, writeFileAtomically } from './write-file-atomically.ts';

/** The journal of one workspace: `journal` with the entries, `sentinel` beside it (`reliability.md` W1, W2). */
export class JournalFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #sentinel: SentinelFile;
  #bytes: number;

  private constructor(path: string, file: FileHandle, sentinel: SentinelFile, bytes: number) {
    this.#path = path;
    this.#file = file;
    this.#sentinel = sentinel;
    this.#bytes = bytes;
  }

  /**
   * Opens a journal, or makes an empty one. What is not whole is never appended to: a torn end is cut off, lines that
   * are damaged in the middle are left out; either way what is taken out is kept in a file beside it.
   * @param folder is made when it is not there
   * @returns rejects with the system's error when the file cannot be read: unreadable is not empty
   */
  static async open(folder: string): Promise<{ readonly file: JournalFile; readonly contents: JournalContents }> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, 'journal');
    const bytes = (await readIfThere(path)) ?? (await beginEmpty(path));
    const { entries, wholeBytes, state } = scanJournal(bytes);
    if (state === 'torn') await keepBeside(path, 'cut', bytes.subarray(wholeBytes));
    if (state === 'damaged') await keepBeside(path, 'as-it-was', bytes);
    if (state === 'damaged') await writeFileAtomically(path, Buffer.concat(entries.map(framedLine)));
    const file = await open(path, 'r+');
    let length = wholeBytes;
    if (state === 'torn') await cut(file, wholeBytes);
    if (state === 'damaged') length = (await file.stat()).size;
    const { file: sentinelFile, sentinel } = await SentinelFile.open(join(folder, 'sentinel'));
    await nodeDisk.flushFolder(folder);
    return {
      file: new JournalFile(path, file, sentinelFile, length),
      contents: { entries: [...entries], sentinel, wasTorn: state !== 'whole' },
    };
  }

  /**
   * Appends and flushes, then the sentinel: it never runs ahead of the journal. Rejects with the system's error; then
   * nothing of it is in the journal, as far as the disk still obeys, and the file is to be opened anew.
   */
  async append(entries: readonly string[], sentinel: Sentinel): Promise<void> {
    const lines = Buffer.concat(entries.map(framedLine));
    try {
      await writeAt(this.#file, lines, this.#bytes);
      await this.#file.datasync();
    } catch (failure) {
      await cut(this.#file, this.#bytes).catch(() => {
        // The disk does not obey. Opening anew finds what is torn and cuts it.
      });
      throw failure;
    }
    this.#bytes += lines.length;
    await this.#sentinel.write(sentinel);
  }

  /** Begins anew with these entries, atomically; afterwards this file is closed and is to be opened anew. */
  async replace(entries: readonly string[], sentinel: Sentinel): Promise<void> {
    // Windows cannot put a file in the place of one that is open.
    await this.#file.close();
    try {
      await writeFileAtomically(this.#path, Buffer.concat(entries.map(framedLine)));
      await this.#sentinel.write(sentinel);
    } finally {
      await this.#sentinel.close();
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
    await this.#sentinel.close();
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (failure) {
    if (errorCode(failure) === 'ENOENT') return null;
    throw failure;
  }
}

async function beginEmpty(path: string): Promise<Buffer> {
  const file = await open(path, 'wx');
  await file.close();
  return Buffer.alloc(0);
}

async function keepBeside(path: string, what: 'cut' | 'as-it-was', bytes: Buffer): Promise<void> {
  const stamp = new Date().toISOString().replaceAll(/[-:.]/gu, '');
  await writeFileAtomically(`${path}.${what}.${stamp}`, bytes);
}

/** What {@link keepBeside} wrote, and parts of a journal that a crash left behind while it was begun anew. */
const remains = /^(?:journal\.(?:cut|as-it-was)\.|\.journal.*\.part$)/u;

/** Takes it away. Rejects with the system's error when something stays. */
export async function removeRemains(folder: string): Promise<void> {
  for (const name of await namesIfThere(folder)) {
    if (remains.test(name)) await rm(join(folder, name), { force: true });
  }
}

async function namesIfThere(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (failure) {
    if (errorCode(failure) === 'ENOENT') return [];
    throw failure;
  }
}

async function cut(file: FileHandle, bytes: number): Promise<void> {
  await file.truncate(bytes);
  await file.datasync();
}

async function writeAt(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
