import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/**
 * Writes a file so that its name always stands for the old content or the new, never for a part: temporary file in the
 * same folder, flushed, read back, renamed, the folder flushed. Rejects with the system's error when it cannot; then the
 * old file is untouched and the temporary one gone.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFlushed(temporary, bytes);
    const written = await readFile(temporary);
    if (!written.equals(bytes)) throw new Error('what was written reads back differently');
    await renameWithRetries(temporary, path);
    await flushFolder(dirname(path));
  } catch (failure) {
    await rm(temporary, { force: true });
    throw failure;
  }
}

async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Windows: a virus scanner or Explorer may hold the target for a moment. */
async function renameWithRetries(from: string, to: string): Promise<void> {
  const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);
  for (let pause = 50; ; pause *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (failure) {
      const code = (failure as NodeJS.ErrnoException).code ?? '';
      if (process.platform !== 'win32' || !passing.has(code) || pause > 5_000) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function flushFolder(path: string): Promise<void> {
  // Windows cannot open a folder for flushing; there the rename itself is journalled.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
