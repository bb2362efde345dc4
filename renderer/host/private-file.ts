/** What a worker may do with a file of the private file system; the types of pages leave it out. */
export interface SyncAccessHandle {
  readonly getSize: () => number;
  readonly read: (into: Uint8Array, options: { at: number }) => number;
  readonly write: (bytes: Uint8Array, options: { at: number }) => number;
  readonly truncate: (size: number) => void;
  readonly flush: () => void;
  readonly close: () => void;
}

type PrivateFile = FileSystemFileHandle & {
  readonly createSyncAccessHandle: () => Promise<SyncAccessHandle>;
  /** Renames; a file of that name is replaced. */
  readonly move: (name: string) => Promise<void>;
};

/** Milliseconds between attempts while the worker of a window that has just ended still holds the file. */
const pauses = [5, 20, 80, 300, 1_000];

/** Opens a file, which is made when it is not there, does something with it, and closes it. */
export async function withFile<T>(
  folder: FileSystemDirectoryHandle,
  name: string,
  act: (file: SyncAccessHandle) => T,
): Promise<T> {
  const handle = (await folder.getFileHandle(name, { create: true })) as PrivateFile;
  const file = await opened(handle);
  try {
    return act(file);
  } finally {
    file.close();
  }
}

async function opened(handle: PrivateFile): Promise<SyncAccessHandle> {
  for (const pause of pauses) {
    try {
      return await handle.createSyncAccessHandle();
    } catch (failure) {
      if (!(failure instanceof DOMException) || failure.name !== 'NoModificationAllowedError') throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return handle.createSyncAccessHandle();
}

/** Writes beside the file, then puts it in its place: a crash or a full disk leaves the old one whole. */
export async function replaceFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const beside = `${name}-next`;
  await withFile(folder, beside, (file) => {
    file.truncate(0);
    writeFully(file, bytes, 0);
    file.flush();
  });
  await ((await folder.getFileHandle(beside)) as PrivateFile).move(name);
}

export function readAll(file: SyncAccessHandle): Uint8Array {
  const bytes = new Uint8Array(file.getSize());
  const read = file.read(bytes, { at: 0 });
  if (read !== bytes.length) throw new DOMException('a part of the file cannot be read', 'UnknownError');
  return bytes;
}

/** A full disk takes less than it is given, without a word. */
export function writeFully(file: SyncAccessHandle, bytes: Uint8Array, at: number): void {
  const written = file.write(bytes, { at });
  if (written !== bytes.length) throw new DOMException('the disk took only a part', 'QuotaExceededError');
}
