import { expose, transfer } from 'comlink';
import { BrowserSnapshots } from './browser-snapshots.ts';

// Backups have tens of megabytes: copying, hashing and comparing them is done here, where nobody types.
const snapshots = new BrowserSnapshots(null);

const worker = {
  write: (...call: Parameters<BrowserSnapshots['write']>) => snapshots.write(...call),
  list: (workspace: string) => snapshots.list(workspace),
  read: async (workspace: string, name: string) => {
    const bytes = await snapshots.read(workspace, name);
    return transfer(bytes, [bytes.buffer]);
  },
  remove: (workspace: string, name: string) => snapshots.remove(workspace, name),
  complete: (workspace: string) => snapshots.complete(workspace),
  copyTo: (folder: FileSystemDirectoryHandle) => snapshots.copyTo(folder),
  use: (folder: FileSystemDirectoryHandle) => snapshots.use(folder),
};
export type SnapshotWorker = typeof worker;

expose(worker);
