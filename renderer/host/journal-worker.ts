import { expose } from 'comlink';
import type { JournalContents, Sentinel } from '../../shared/host.ts';
import { framedLines, scanJournal } from '../../shared/journal-lines.ts';
import { namesIn, removeIfThere } from './folder-files.ts';
import { readAll, replaceFile, withFile, writeFully } from './private-file.ts';
import type { SyncAccessHandle } from './private-file.ts';
import { newestSlot, nextSlot } from './sentinel-slots.ts';
import { utf8 } from './utf8.ts';

/**
 * The journal in the browser's private file system. Only a worker may write there so that the bytes are on the disk when
 * the call returns. The file is opened for each call and closed again: several tabs take turns (the caller holds a lock).
 */
export interface JournalWorker {
  readonly open: (workspace: string) => Promise<JournalContents>;
  /** @returns what the sentinel said before */
  readonly append: (workspace: string, entries: readonly string[], sentinel: Sentinel) => Promise<Sentinel | null>;
  /** Without a sentinel the one there is stays. */
  readonly replace: (workspace: string, entries: readonly string[], sentinel: Sentinel | null) => Promise<void>;
  /** Takes away what was put aside. */
  readonly removeRemains: (workspace: string) => Promise<void>;
}

const lineFeed = 0x0a;
/** What {@link keepBeside} wrote, and what a crash left behind while a journal was begun anew. */
const remains = /^journal(?:\.(?:cut|as-it-was)\.|-next$)/;

const worker: JournalWorker = {
  open: async (workspace) => {
    const folder = await folderOf(workspace);
    const bytes = await withFile(folder, 'journal', readAll);
    const { entries, wholeBytes, state } = scanJournal(bytes, utf8);
    if (state === 'torn') {
      await keepBeside(folder, 'cut', bytes.subarray(wholeBytes));
      await withFile(folder, 'journal', (file) => cut(file, wholeBytes));
    }
    if (state === 'damaged') {
      await keepBeside(folder, 'as-it-was', bytes);
      await replaceFile(folder, 'journal', framedLines(entries, utf8));
    }
    const slot = await withFile(folder, 'sentinel', (file) => newestSlot(readAll(file)));
    return { entries: [...entries], sentinel: slot?.sentinel ?? null, wasTorn: state !== 'whole' };
  },
  append: async (workspace, entries, sentinel) => {
    const folder = await folderOf(workspace);
    const lines = framedLines(entries, utf8);
    await withFile(folder, 'journal', (file) => appendLines(file, lines));
    return writeSentinel(folder, sentinel);
  },
  replace: async (workspace, entries, sentinel) => {
    const folder = await folderOf(workspace);
    await replaceFile(folder, 'journal', framedLines(entries, utf8));
    if (sentinel) await writeSentinel(folder, sentinel);
  },
  removeRemains: async (workspace) => {
    const folder = await folderOf(workspace);
    const names = await namesIn(folder, 'file');
    for (const name of names) if (remains.test(name)) await removeIfThere(folder, name);
  },
};

async function folderOf(workspace: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const journals = await root.getDirectoryHandle('journals', { create: true });
  return journals.getDirectoryHandle(workspace, { create: true });
}

/** Appends and flushes. When that fails, nothing of it is in the file, as far as the disk still obeys. */
function appendLines(file: SyncAccessHandle, lines: Uint8Array): void {
  const end = wholeEnd(file);
  try {
    writeFully(file, lines, end);
    file.flush();
  } catch (failure) {
    try {
      cut(file, end);
    } catch {
      // The disk does not obey. The next call finds what is torn and cuts it.
    }
    throw failure;
  }
}

/** Where the last whole line ends: another window may have been ended in the middle of its own. */
function wholeEnd(file: SyncAccessHandle): number {
  const size = file.getSize();
  if (size === 0) return 0;
  const last = new Uint8Array(1);
  file.read(last, { at: size - 1 });
  if (last[0] === lineFeed) return size;
  const end = readAll(file).lastIndexOf(lineFeed) + 1;
  cut(file, end);
  return end;
}

function cut(file: SyncAccessHandle, size: number): void {
  file.truncate(size);
  file.flush();
}

async function writeSentinel(folder: FileSystemDirectoryHandle, sentinel: Sentinel): Promise<Sentinel | null> {
  return withFile(folder, 'sentinel', (file) => {
    const newest = newestSlot(readAll(file));
    const { bytes, at } = nextSlot(newest, sentinel);
    writeFully(file, bytes, at);
    file.flush();
    return newest?.sentinel ?? null;
  });
}

/** What is taken out of a journal is kept: unreadable is not worthless. */
async function keepBeside(
  folder: FileSystemDirectoryHandle,
  what: 'cut' | 'as-it-was',
  bytes: Uint8Array,
): Promise<void> {
  const stamp = new Date().toISOString().replaceAll(/[-:.]/gu, '');
  await withFile(folder, `journal.${what}.${stamp}`, (file) => {
    writeFully(file, bytes, 0);
    file.flush();
  });
}

expose(worker);
