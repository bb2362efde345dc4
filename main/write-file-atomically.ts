import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** The steps that writing takes. Tests bring a disk that is full or slow to let go. */
export interface Disk {
  /** Creates the file, writes all of it, and waits until it is on the disk. */
  readonly writeFlushed: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly isFolder: (path: string) => Promise<boolean>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly flushFolder: (path: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Windows: a virus scanner or Explorer may hold the target of a renaming for a moment. */
  readonly holdsFiles: boolean;
}

/** A file written beside its target, under a name of its own. */
export interface StagedFile {
  /** Puts it in the target's place. Rejects with the system's error; then the target is untouched and the file still staged. */
  readonly commit: () => Promise<void>;
  /** Takes it away. After `commit` there is nothing left to take away. */
  readonly discard: () => Promise<void>;
}

/**
 * Writes a file so that its name always stands for the old content or the new, never for a part: temporary file in the
 * same folder, flushed, read back, renamed, the folder flushed. Rejects with the system's error when it cannot; then the
 * old file is untouched and the temporary one gone.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  disk: Disk = nodeDisk,
): Promise<void> {
  const staged = await stageFile(path, content, disk);
  try {
    await staged.commit();
  } finally {
    await staged.discard();
  }
}

/** The first half of {@link writeFileAtomically}: all that can fail for want of space, rights or a folder fails here. */
export async function stageFile(
  path: string,
  content: string | Uint8Array,
  disk: Disk = nodeDisk,
): Promise<StagedFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  if (await disk.isFolder(path)) throw Object.assign(new Error('a folder has this name'), { code: 'EISDIR' });
  try {
    await disk.writeFlushed(temporary, bytes);
    const written = await disk.read(temporary);
    if (!bytes.equals(written)) throw new Error('what was written reads back differently');
  } catch (failure) {
    await disk.remove(temporary);
    throw failure;
  }
  return {
    commit: async () => {
      await renameWithRetries(temporary, path, disk);
      await disk.flushFolder(dirname(path));
    },
    discard: () => disk.remove(temporary),
  };
}

const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const longestPause = 5_000;

async function renameWithRetries(from: string, to: string, disk: Disk): Promise<void> {
  for (let pause = 50; ; pause *= 2) {
    try {
      await disk.rename(from, to);
      return;
    } catch (failure) {
      const code = (failure as NodeJS.ErrnoException).code ?? '';
      if (!disk.holdsFiles || !passing.has(code) || pause > longestPause) throw failure;
      await disk.pause(pause);
    }
  }
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  writeFlushed: async (path, bytes) => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
  },
  read: (path) => readFile(path),
  isFolder: async (path) => {
    try {
      return (await stat(path)).isDirectory();
    } catch {
      // Not there, or not to be looked at: writing will say why.
      return false;
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  flushFolder: async (path) => {
    // Windows cannot open a folder for flushing; there the rename itself is journalled.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  holdsFiles: process.platform === 'win32',
};
