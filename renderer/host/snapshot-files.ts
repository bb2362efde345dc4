import type { SnapshotInfo } from '../../shared/host.ts';
import { HostRejection } from './browser-failure.ts';
import { namesIn, readWhole, removeIfThere, writeWhole } from './folder-files.ts';

/** Names that the store gives; what a browser leaves behind when it is ended while it writes is none. */
const snapshotName = /^(?!.*\.crswap$)[A-Za-z0-9][\w.-]*$/;

/** Snapshots as files of one folder, under their own names: a person finds them there and can open them. */
export class SnapshotFiles {
  readonly #folder: FileSystemDirectoryHandle;
  /** Hashes of files as they were when they were last read, so that a list does not read everything again. */
  readonly #known = new Map<string, { readonly modified: number; readonly info: SnapshotInfo }>();

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  /** Writes, reads back and compares. Rejects when what was written reads back differently; then the file is gone again. */
  async write(name: string, bytes: Uint8Array): Promise<SnapshotInfo> {
    this.#known.delete(name);
    await writeWhole(this.#folder, name, bytes);
    const readBack = await readWhole(this.#folder, name);
    const written = await sha256(readBack);
    if (written === (await sha256(bytes))) return { name, bytes: readBack.length, sha256: written };
    await this.remove(name);
    throw new HostRejection('disk', name);
  }

  /** An empty file is what a crash leaves of a snapshot that was being written: it is none. */
  async list(): Promise<SnapshotInfo[]> {
    const infos: SnapshotInfo[] = [];
    for (const name of await this.names()) {
      const info = await this.#infoOf(name);
      if (info.bytes > 0) infos.push(info);
    }
    return infos;
  }

  async names(): Promise<readonly string[]> {
    return (await namesIn(this.#folder, 'file')).filter((name) => snapshotName.test(name));
  }

  read(name: string): Promise<Uint8Array> {
    return readWhole(this.#folder, name);
  }

  async remove(name: string): Promise<void> {
    this.#known.delete(name);
    await removeIfThere(this.#folder, name);
  }

  async #infoOf(name: string): Promise<SnapshotInfo> {
    const file = await (await this.#folder.getFileHandle(name)).getFile();
    const known = this.#known.get(name);
    if (known && known.modified === file.lastModified && known.info.bytes === file.size) return known.info;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const info = { name, bytes: bytes.length, sha256: await sha256(bytes) };
    this.#known.set(name, { modified: file.lastModified, info });
    return info;
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
