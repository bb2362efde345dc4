import { statfs } from 'node:fs/promises';

/** Bytes that this person may still write where the folder is; null when the system cannot say. */
export async function freeSpaceAt(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder, { bigint: true });
    return Number(bavail * bsize);
  } catch {
    return null;
  }
}
