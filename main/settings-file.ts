import { readFile, rename } from 'node:fs/promises';
import type { ZodType } from 'zod';
import { errorCode } from './disk-failure.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/**
 * A small file of the shell's own settings.
 * @returns null when there is none. One that does not parse is set aside under another name and said to `onUnreadable`.
 */
export async function readSettings<T>(path: string, schema: ZodType<T>, onUnreadable: () => void): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (failure) {
    if (errorCode(failure) === 'ENOENT') return null;
    throw failure;
  }
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  await rename(path, `${path}.unreadable`);
  onUnreadable();
  return null;
}

export async function writeSettings(path: string, value: object): Promise<void> {
  await writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
