import type { SnapshotInfo } from '../../shared/host.ts';
import { isMissing } from './browser-failure.ts';
import { namesIn } from './folder-files.ts';
import { SnapshotFiles } from './snapshot-files.ts';

/**
 * Snapshots of the browser edition: in the browser's private file system, and in the chosen folder, when there is one.
 * The folder outlives what the browser deletes. The private one needs no permission: when only the database is lost,
 * everything is at hand to recover from, before anybody is asked for the folder.
 */
export class BrowserSnapshots {
  readonly #files = new Map<string, SnapshotFiles>();
  #folder: FileSystemDirectoryHandle | null;

  constructor(folder: FileSystemDirectoryHandle | null) {
    this.#folder = folder;
  }

  /** With a folder, it is the folder's copy that counts; the private one is made as far as there is room. */
  async write(workspace: string, name: string, bytes: Uint8Array): Promise<SnapshotInfo> {
    const [inside, chosen] = await this.#places(workspace);
    if (!chosen) return inside.write(name, bytes);
    const info = await chosen.write(name, bytes);
    await inside.write(name, bytes).catch(() => {});
    return info;
  }

  /** Those of both places, each once. */
  async list(workspace: string): Promise<SnapshotInfo[]> {
    const [inside, chosen] = await this.#places(workspace);
    const infos = new Map((await inside.list()).map((info) => [info.name, info]));
    for (const info of chosen ? await chosen.list() : []) infos.set(info.name, info);
    return [...infos.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  async read(workspace: string, name: string): Promise<Uint8Array> {
    const [inside, chosen] = await this.#places(workspace);
    if (!chosen) return inside.read(name);
    try {
      return await chosen.read(name);
    } catch (failure) {
      if (!isMissing(failure)) throw failure;
      return inside.read(name);
    }
  }

  async remove(workspace: string, name: string): Promise<void> {
    const [inside, chosen] = await this.#places(workspace);
    await inside.remove(name);
    await chosen?.remove(name);
  }

  /** Copies to the folder what was made while it could not be used. */
  async complete(workspace: string): Promise<void> {
    const [inside, chosen] = await this.#places(workspace);
    if (!chosen) return;
    const there = new Set((await chosen.list()).map(({ name }) => name));
    for (const { name } of await inside.list()) {
      if (!there.has(name)) await chosen.write(name, await inside.read(name));
    }
  }

  /** Copies everything there is to a folder that is to be used. */
  async copyTo(folder: FileSystemDirectoryHandle): Promise<void> {
    const there = new BrowserSnapshots(folder);
    for (const workspace of await workspacesIn(await navigator.storage.getDirectory())) {
      await there.complete(workspace);
    }
  }

  /** From now on snapshots are kept in this folder, too. */
  use(folder: FileSystemDirectoryHandle): void {
    this.#folder = folder;
    this.#files.clear();
  }

  async #places(workspace: string): Promise<readonly [SnapshotFiles, SnapshotFiles | null]> {
    const inside = await this.#filesIn(await navigator.storage.getDirectory(), 'inside', workspace);
    return [inside, this.#folder && (await this.#filesIn(this.#folder, 'chosen', workspace))];
  }

  /** One object for each folder: it remembers hashes. Whether the folder is still there is asked every time. */
  async #filesIn(root: FileSystemDirectoryHandle, place: string, workspace: string): Promise<SnapshotFiles> {
    const backups = await root.getDirectoryHandle('backups', { create: true });
    const folder = await backups.getDirectoryHandle(workspace, { create: true });
    const key = `${place}/${workspace}`;
    const files = this.#files.get(key) ?? new SnapshotFiles(folder);
    this.#files.set(key, files);
    return files;
  }
}

async function workspacesIn(root: FileSystemDirectoryHandle): Promise<readonly string[]> {
  return namesIn(await root.getDirectoryHandle('backups', { create: true }), 'directory');
}
