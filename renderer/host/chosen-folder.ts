import { inFolderDatabase } from './folder-database.ts';

/** The folder a person chose for journal and snapshots. Whether it may be used is asked of the browser each time. */
const key = 'folder';

type PermittedHandle = FileSystemDirectoryHandle & {
  readonly queryPermission: (mode: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission: (mode: { mode: 'readwrite' }) => Promise<PermissionState>;
};

type PickingWindow = Window & {
  readonly showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<PermittedHandle>;
};

export function canChooseFolder(): boolean {
  return typeof (window as PickingWindow).showDirectoryPicker === 'function';
}

/** The folder chosen earlier, if the browser lets us use it without asking; null otherwise. */
export async function permittedFolder(): Promise<FileSystemDirectoryHandle | null> {
  const handle = await rememberedFolder();
  return handle && (await handle.queryPermission({ mode: 'readwrite' })) === 'granted' ? handle : null;
}

/**
 * Asks for the folder chosen earlier when the browser wants to be asked, otherwise lets the person choose one. Must be
 * called from a click.
 * @returns null when the person declines
 */
export async function askForFolder(): Promise<FileSystemDirectoryHandle | null> {
  const earlier = await permittedAgain();
  if (earlier !== 'choose') return earlier;
  const pick = (window as PickingWindow).showDirectoryPicker;
  if (!pick) return null;
  try {
    return await pick.call(window, { id: 'forin-register', mode: 'readwrite' });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return null;
    throw failure;
  }
}

export async function rememberFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  await inFolderDatabase('readwrite', (store) => store.put(handle, key));
}

/** `choose`: there is no earlier folder, it is in use already, or it is gone. */
async function permittedAgain(): Promise<FileSystemDirectoryHandle | null | 'choose'> {
  const handle = await rememberedFolder().catch(() => null);
  if (!handle || (await handle.queryPermission({ mode: 'readwrite' })) !== 'prompt') return 'choose';
  if ((await handle.requestPermission({ mode: 'readwrite' })) !== 'granted') return null;
  return (await isThere(handle)) ? handle : 'choose';
}

async function isThere(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await folder.keys().next();
    return true;
  } catch {
    return false;
  }
}

async function rememberedFolder(): Promise<PermittedHandle | null> {
  const found = await inFolderDatabase('readonly', (store) => store.get(key));
  return found instanceof FileSystemDirectoryHandle ? (found as PermittedHandle) : null;
}
