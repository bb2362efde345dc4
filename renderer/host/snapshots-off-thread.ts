import { wrap } from 'comlink';
import type { SnapshotInfo } from '../../shared/host.ts';
import { failingWith } from './failing-worker.ts';
import type { SnapshotWorker } from './snapshot-worker.ts';

/** {@link BrowserSnapshots} in a worker of their own; what they reject with keeps its reason. */
export class SnapshotsOffThread {
  readonly #worker;
  readonly #broken: Promise<never>;

  constructor(folder: FileSystemDirectoryHandle | null) {
    const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = wrap<SnapshotWorker>(worker);
    this.#broken = failingWith(worker);
    if (folder) void this.use(folder).catch(() => {});
  }

  write(workspace: string, name: string, bytes: Uint8Array): Promise<SnapshotInfo> {
    return this.#answer(this.#worker.write(workspace, name, bytes));
  }

  list(workspace: string): Promise<SnapshotInfo[]> {
    return this.#answer(this.#worker.list(workspace));
  }

  read(workspace: string, name: string): Promise<Uint8Array> {
    return this.#answer(this.#worker.read(workspace, name));
  }

  remove(workspace: string, name: string): Promise<void> {
    return this.#answer(this.#worker.remove(workspace, name));
  }

  /** Copies to the folder what was made while it could not be used. */
  complete(workspace: string): Promise<void> {
    return this.#answer(this.#worker.complete(workspace));
  }

  /** Copies everything there is to a folder that is to be used. */
  copyTo(folder: FileSystemDirectoryHandle): Promise<void> {
    return this.#answer(this.#worker.copyTo(folder));
  }

  /** From now on snapshots are kept in this folder, too: calls are answered in their order. */
  use(folder: FileSystemDirectoryHandle): Promise<void> {
    return this.#answer(this.#worker.use(folder));
  }

  #answer<T>(answer: Promise<T>): Promise<T> {
    return Promise.race([answer, this.#broken]);
  }
}
