import type { JournalContents, Sentinel } from '../../shared/host.ts';
import { framedLines, scanJournal } from '../../shared/journal-lines.ts';
import { namesIn, readIfThere, readWhole, removeIfThere, writeWhole } from './folder-files.ts';
import { utf8 } from './utf8.ts';

/**
 * The journal in a folder that the person chose. Outside its private file system the browser cannot append to a file, it
 * only replaces files whole: each append is a small file of its own, named by its last change and by chance, so that no
 * append ever takes the place of another. Beginning anew writes one file and then removes the older ones.
 */
const partName = /^\d{8}-\d{12}-[0-9a-f]{8}\.journal$/;
/** What the browser leaves behind when it is ended while it writes. */
const leftover = /\.crswap$/;

/** Beside a part: what it was before it was mended. */
const asItWasEnding = '.as-it-was';
const asItWas = /\.as-it-was$/;

export interface FolderJournal extends JournalContents {
  /** Of how many files it is made. */
  readonly parts: number;
}

/** Reads it. A part that is not whole is replaced by what is whole of it, and kept as it was beside. */
export async function openFolderJournal(folder: FileSystemDirectoryHandle): Promise<FolderJournal> {
  const names = await partNames(folder);
  const entries: string[] = [];
  let wasTorn = false;
  for (const name of names) {
    const bytes = await readWhole(folder, name);
    const scan = scanJournal(bytes, utf8);
    for (const entry of scan.entries) entries.push(entry);
    if (scan.state === 'whole') continue;
    wasTorn = true;
    await writeWhole(folder, `${name}${asItWasEnding}`, bytes);
    await writeWhole(folder, name, framedLines(scan.entries, utf8));
  }
  return { entries, sentinel: await readFolderSentinel(folder), wasTorn, parts: names.length };
}

export async function appendFolderJournal(
  folder: FileSystemDirectoryHandle,
  entries: readonly string[],
  sentinel: Sentinel,
): Promise<void> {
  await writeWhole(folder, newPartName(sentinel), framedLines(entries, utf8));
  await writeSentinel(folder, sentinel);
}

/** Without a sentinel the one there is stays. */
export async function replaceFolderJournal(
  folder: FileSystemDirectoryHandle,
  entries: readonly string[],
  sentinel: Sentinel | null,
): Promise<void> {
  const all = await namesIn(folder, 'file');
  const older = all.filter((name) => partName.test(name) || leftover.test(name));
  await writeWhole(folder, newPartName(sentinel), framedLines(entries, utf8));
  if (sentinel) await writeSentinel(folder, sentinel);
  for (const name of older) await removeIfThere(folder, name);
}

/** Takes away what {@link openFolderJournal} has kept of parts that were not whole, and what a crash left behind. */
export async function removeFolderRemains(folder: FileSystemDirectoryHandle): Promise<void> {
  const names = await namesIn(folder, 'file');
  for (const name of names) if (asItWas.test(name) || leftover.test(name)) await removeIfThere(folder, name);
}

/** How far it has come; null when it has not begun or cannot be read. */
export async function readFolderSentinel(folder: FileSystemDirectoryHandle): Promise<Sentinel | null> {
  const bytes = await readIfThere(folder, 'sentinel');
  const [entry] = bytes ? scanJournal(bytes, utf8).entries : [];
  return entry === undefined ? null : (JSON.parse(entry) as Sentinel);
}

function newPartName(sentinel: Sentinel | null): string {
  const { generation, sequence } = sentinel ?? { generation: 0, sequence: 0 };
  const chance = crypto.randomUUID().slice(0, 8);
  return `${String(generation).padStart(8, '0')}-${String(sequence).padStart(12, '0')}-${chance}.journal`;
}

/** In the order of their changes. */
async function partNames(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  return (await namesIn(folder, 'file')).filter((name) => partName.test(name));
}

async function writeSentinel(folder: FileSystemDirectoryHandle, sentinel: Sentinel): Promise<void> {
  await writeWhole(folder, 'sentinel', framedLines([JSON.stringify(sentinel)], utf8));
}
