import type { SnapshotInfo } from '../../shared/host.ts';
import { readWhole, writeWhole } from './folder-files.ts';

const ending = '.forin-backup';

/** Snapshots of one workspace as files of a folder: the one the person chose, or the browser's private one. */
export class BrowserSnapshots {
  readonly #folder: FileSystemDirectoryHandle;

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  /** Writes, reads back and compares. Rejects when what was written reads back differently; then the file is gone again. */
  async write(name: string, bytes: Uint8Array): Promise<SnapshotInfo> {
    await writeWhole(this.#folder, name + ending, bytes);
    const info = await this.#infoOf(name);
    if (info.sha256 === (await sha256(bytes))) return info;
    await this.remove(name);
    throw new Error('what was written reads back differently');
  }

  async list(): Promise<SnapshotInfo[]> {
    const infos: SnapshotInfo[] = [];
    for await (const name of this.#folder.keys()) {
      if (name.endsWith(ending)) infos.push(await this.#infoOf(name.slice(0, -ending.length)));
    }
    return infos.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  async read(name: string): Promise<Uint8Array> {
    return readWhole(this.#folder, name + ending);
  }

  async remove(name: string): Promise<void> {
    await this.#folder.removeEntry(name + ending);
  }

  async #infoOf(name: string): Promise<SnapshotInfo> {
    const bytes = await this.read(name);
    return { name, bytes: bytes.length, sha256: await sha256(bytes) };
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
