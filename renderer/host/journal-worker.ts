import { expose } from 'comlink';
import type { JournalContents, Sentinel } from '../../shared/host.ts';
import { framedLines, scanJournal } from '../../shared/journal-lines.ts';
import { utf8 } from './utf8.ts';

/**
 * The journal in the browser's private file system. Only a worker may write there so that the bytes are on the disk when
 * the call returns. The file is opened for each call and closed again: several tabs take turns (the caller holds a lock).
 */
export interface JournalWorker {
  readonly open: (workspace: string) => Promise<JournalContents>;
  readonly append: (workspace: string, entries: readonly string[], sentinel: Sentinel) => Promise<void>;
  readonly replace: (workspace: string, entries: readonly string[], sentinel: Sentinel) => Promise<void>;
}

const worker: JournalWorker = {
  open: async (workspace) => {
    const folder = await folderOf(workspace);
    const sentinel = await withFile(folder, 'sentinel', readSentinel);
    return withFile(folder, 'journal', (file) => {
      const scan = scanJournal(readAll(file), utf8);
      if (scan.state === 'torn') file.truncate(scan.wholeBytes);
      if (scan.state === 'damaged') writeAll(file, framedLines(scan.entries, utf8));
      file.flush();
      return { entries: [...scan.entries], sentinel, wasTorn: scan.state !== 'whole' };
    });
  },
  append: async (workspace, entries, sentinel) => {
    const folder = await folderOf(workspace);
    await withFile(folder, 'journal', (file) => {
      const end = file.getSize();
      try {
        writeFully(file, framedLines(entries, utf8), end);
        file.flush();
      } catch (failure) {
        file.truncate(end);
        throw failure;
      }
    });
    await withFile(folder, 'sentinel', (file) => writeSentinel(file, sentinel));
  },
  replace: async (workspace, entries, sentinel) => {
    const folder = await folderOf(workspace);
    // Written beside the old one, then put in its place: a crash or a full disk leaves the old one whole.
    await withFile(folder, 'journal-next', (file) => writeAll(file, framedLines(entries, utf8)));
    const next = (await folder.getFileHandle('journal-next')) as PrivateFile;
    await next.move('journal');
    await withFile(folder, 'sentinel', (file) => writeSentinel(file, sentinel));
  },
};

/** What a worker may do with a file of the private file system; the types of pages leave it out. */
interface SyncAccessHandle {
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

async function folderOf(workspace: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const journals = await root.getDirectoryHandle('journals', { create: true });
  return journals.getDirectoryHandle(workspace, { create: true });
}

async function withFile<T>(
  folder: FileSystemDirectoryHandle,
  name: string,
  act: (file: SyncAccessHandle) => T,
): Promise<T> {
  const handle = (await folder.getFileHandle(name, { create: true })) as PrivateFile;
  const file = await handle.createSyncAccessHandle();
  try {
    return act(file);
  } finally {
    file.close();
  }
}

function readAll(file: SyncAccessHandle): Uint8Array {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return bytes;
}

function writeAll(file: SyncAccessHandle, bytes: Uint8Array): void {
  file.truncate(0);
  writeFully(file, bytes, 0);
  file.flush();
}

/** A full disk writes less than asked, without a word. */
function writeFully(file: SyncAccessHandle, bytes: Uint8Array, at: number): void {
  const written = file.write(new Uint8Array(bytes), { at });
  if (written !== bytes.length) throw new Error('the disk took only a part');
}

function readSentinel(file: SyncAccessHandle): Sentinel | null {
  const [last] = scanJournal(readAll(file), utf8).entries.slice(-1);
  return last === undefined ? null : (JSON.parse(last) as Sentinel);
}

function writeSentinel(file: SyncAccessHandle, sentinel: Sentinel): void {
  writeAll(file, framedLines([JSON.stringify(sentinel)], utf8));
}

expose(worker);
