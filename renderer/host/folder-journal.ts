import type { JournalContents, Sentinel } from '../../shared/host.ts';
import { framedLines, scanJournal } from '../../shared/journal-lines.ts';
import { readWhole, writeWhole } from './folder-files.ts';
import { utf8 } from './utf8.ts';

/**
 * The journal in a folder that the person chose. Outside its private file system the browser cannot append to a file, it
 * only replaces files whole: each append is a small file of its own, named by the number of its last change. Beginning
 * anew writes one file and then removes the older ones.
 */
const partName = /^(\d{8})-(\d{12})\.journal$/;

export async function openFolderJournal(folder: FileSystemDirectoryHandle): Promise<JournalContents> {
  const entries: string[] = [];
  let wasTorn = false;
  for (const name of await partNames(folder)) {
    const scan = scanJournal(await readWhole(folder, name), utf8);
    entries.push(...scan.entries);
    if (scan.state !== 'whole') wasTorn = true;
  }
  return { entries, sentinel: await readSentinel(folder), wasTorn };
}

export async function appendFolderJournal(
  folder: FileSystemDirectoryHandle,
  entries: readonly string[],
  sentinel: Sentinel,
): Promise<void> {
  await writeWhole(folder, nameOf(sentinel), framedLines(entries, utf8));
  await writeSentinel(folder, sentinel);
}

export async function replaceFolderJournal(
  folder: FileSystemDirectoryHandle,
  entries: readonly string[],
  sentinel: Sentinel,
): Promise<void> {
  const older = await partNames(folder);
  const name = nameOf(sentinel);
  await writeWhole(folder, name, framedLines(entries, utf8));
  await writeSentinel(folder, sentinel);
  for (const part of older) if (part !== name) await folder.removeEntry(part);
}

function nameOf({ generation, sequence }: Sentinel): string {
  return `${String(generation).padStart(8, '0')}-${String(sequence).padStart(12, '0')}.journal`;
}

/** In the order in which they were written. */
async function partNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (partName.test(name)) names.push(name);
  return names.toSorted();
}

async function readSentinel(folder: FileSystemDirectoryHandle): Promise<Sentinel | null> {
  try {
    const [entry] = scanJournal(await readWhole(folder, 'sentinel'), utf8).entries;
    return entry === undefined ? null : (JSON.parse(entry) as Sentinel);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'NotFoundError') return null;
    throw failure;
  }
}

async function writeSentinel(folder: FileSystemDirectoryHandle, sentinel: Sentinel): Promise<void> {
  await writeWhole(folder, 'sentinel', framedLines([JSON.stringify(sentinel)], utf8));
}
