/**
 * The folder a person chose for journal and snapshots. The browser remembers the handle in a small database of its own;
 * whether it may be used is asked of the browser each time.
 */
const databaseName = 'forin-folder';
const storeName = 'handles';
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
 * Asks for the folder chosen earlier, or lets the person choose one. Must be called from a click.
 * @returns null when the person declines
 */
export async function askForFolder(): Promise<FileSystemDirectoryHandle | null> {
  const remembered = await rememberedFolder();
  if (remembered && (await remembered.queryPermission({ mode: 'readwrite' })) === 'prompt') {
    if ((await remembered.requestPermission({ mode: 'readwrite' })) === 'granted') return remembered;
  }
  const pick = (window as PickingWindow).showDirectoryPicker;
  if (!pick) return null;
  try {
    const handle = await pick.call(window, { id: 'forin-register', mode: 'readwrite' });
    await remember(handle);
    return handle;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return null;
    throw failure;
  }
}

async function rememberedFolder(): Promise<PermittedHandle | null> {
  const found: unknown = await inStore('readonly', (store) => store.get(key));
  return found instanceof FileSystemDirectoryHandle ? (found as PermittedHandle) : null;
}

async function remember(handle: FileSystemDirectoryHandle): Promise<void> {
  await inStore('readwrite', (store) => store.put(handle, key));
}

function inStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(storeName));
    opening.addEventListener('error', () =>
      reject(opening.error ?? new Error('the database of folders cannot be opened')),
    );
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve(request.result);
      });
      transaction.addEventListener('abort', () => {
        database.close();
        reject(transaction.error ?? new Error('the folder cannot be remembered'));
      });
    });
  });
}
