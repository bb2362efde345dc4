import { isMissing } from './browser-failure.ts';

/** Files of a folder that the browser may use: read whole, replaced whole (the browser writes beside and then renames). */
export async function readWhole(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const handle = await folder.getFileHandle(name);
  const file = await handle.getFile();
  return new Uint8Array(await file.arrayBuffer());
}

/** As {@link readWhole}; null when there is no such file. */
export async function readIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | null> {
  try {
    return await readWhole(folder, name);
  } catch (failure) {
    if (isMissing(failure)) return null;
    throw failure;
  }
}

/** When it fails, the file is as it was; a crash may leave an empty one where there was none. */
export async function writeWhole(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const isNew = !(await isThere(folder, name));
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    await writeThrough(handle, bytes);
  } catch (failure) {
    // Making it is not yet writing it. What made the writing fail may make this fail as well.
    if (isNew) await removeIfThere(folder, name).catch(() => {});
    throw failure;
  }
}

/** Replaces what a file holds. When it fails, the file is as it was. */
export async function writeThrough(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(new Uint8Array(bytes));
  } catch (failure) {
    await writable.abort().catch(() => {});
    throw failure;
  }
  await writable.close();
}

export async function removeIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (failure) {
    if (!isMissing(failure)) throw failure;
  }
}

/** Names of files, or of folders, directly in a folder, sorted. */
export async function namesIn(
  folder: FileSystemDirectoryHandle,
  kind: FileSystemHandleKind,
): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const [name, handle] of folder.entries()) if (handle.kind === kind) names.push(name);
  return names.toSorted();
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (failure) {
    if (isMissing(failure)) return false;
    throw failure;
  }
}
