import { isMissing } from './browser-failure.ts';
import { namesIn, readIfThere, writeWhole } from './folder-files.ts';
import { utf8 } from './utf8.ts';

/** One name in every language: the folder is looked for again after the language has changed. */
const folderName = 'FOR-IN Register';
const ownerFile = 'installation';

/**
 * The folder inside the chosen one that belongs to this browser; made when there is none. Two browsers, or two computers,
 * may be given the same folder: each gets one of its own there, for two journals of one name would be taken for one. A
 * browser that holds nothing yet (it is new, or its storage was deleted) takes over the folder that it finds.
 */
export async function ownFolderIn(chosen: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  const inside = await navigator.storage.getDirectory();
  const own = await ownerOf(inside);
  const mayAdopt = own === null && !(await hasHistory(inside));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? folderName : `${folderName} ${number}`;
    const folder = await chosen.getDirectoryHandle(name, { create: true });
    const owner = await ownerOf(folder);
    if (owner !== null && owner !== own && !mayAdopt) continue;
    const agreed = owner ?? own ?? crypto.randomUUID();
    if (owner === null) await writeWhole(folder, ownerFile, utf8.encodeUtf8(agreed));
    if (own !== agreed) await writeWhole(inside, ownerFile, utf8.encodeUtf8(agreed));
    return folder;
  }
}

/** Null where nobody has signed. An empty file is what a crash leaves of a signature. */
async function ownerOf(folder: FileSystemDirectoryHandle): Promise<string | null> {
  const bytes = await readIfThere(folder, ownerFile);
  return (bytes && utf8.decodeUtf8(bytes)) || null;
}

/** True when something was ever written into a journal here. */
async function hasHistory(inside: FileSystemDirectoryHandle): Promise<boolean> {
  const journals = await inside.getDirectoryHandle('journals', { create: true });
  for (const workspace of await namesIn(journals, 'directory')) {
    const folder = await journals.getDirectoryHandle(workspace);
    const sentinel = await sizeOf(folder, 'sentinel');
    if (sentinel > 0) return true;
  }
  return false;
}

async function sizeOf(folder: FileSystemDirectoryHandle, name: string): Promise<number> {
  try {
    const handle = await folder.getFileHandle(name);
    return (await handle.getFile()).size;
  } catch (failure) {
    if (isMissing(failure)) return 0;
    throw failure;
  }
}
