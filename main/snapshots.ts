import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host, SnapshotInfo } from '../shared/host.ts';
import { diskRejection, errorCode, HostRejection } from './disk-failure.ts';
import { snapshotNamePattern } from './host-requests.ts';
import { nodeDisk, writeFileAtomically } from './write-file-atomically.ts';
import type { Disk } from './write-file-atomically.ts';

type SnapshotCalls = Pick<Host, 'writeSnapshot' | 'listSnapshots' | 'readSnapshot' | 'removeSnapshot'>;

/**
 * Backups as files, one folder per workspace (`reliability.md` B1). Which to keep is decided by the store.
 * @param folder says where they are now; a person may choose another place at any time
 * @param disk tests bring one with faults
 */
export function snapshotsIn(folder: () => string, disk: Disk = nodeDisk): SnapshotCalls {
  const pathOf = (workspace: string, name: string) => join(folder(), workspace, name);
  return {
    writeSnapshot: (workspace, name, bytes) =>
      sayingWhy(name, async () => {
        const path = pathOf(workspace, name);
        await mkdir(join(folder(), workspace), { recursive: true });
        await removeLeftovers(join(folder(), workspace));
        await writeFileAtomically(path, bytes, disk);
        const written = await snapshotInfo(path, name);
        const sent = createHash('sha256').update(bytes).digest('hex');
        if (written.sha256 !== sent) throw new HostRejection('disk', name);
        return written;
      }),
    listSnapshots: (workspace) =>
      sayingWhy('', async () => {
        const names = (await namesIn(join(folder(), workspace))).filter((name) => snapshotNamePattern.test(name));
        const infos: SnapshotInfo[] = [];
        // One after the other: each is read whole for its hash.
        for (const name of names.toSorted()) infos.push(await snapshotInfo(pathOf(workspace, name), name));
        return infos;
      }),
    readSnapshot: (workspace, name) => sayingWhy(name, () => disk.read(pathOf(workspace, name)).then(plainBytes)),
    removeSnapshot: (workspace, name) => sayingWhy(name, () => disk.remove(pathOf(workspace, name))),
  };
}

/** Makes sure that a folder can hold backups. Rejects with what people can be told. */
export async function tryFolder(folder: string): Promise<void> {
  const path = join(folder, '.forin-register-trial');
  await sayingWhy('', async () => {
    await mkdir(folder, { recursive: true });
    await writeFileAtomically(path, 'A backup can be kept here.\n');
    await rm(path, { force: true });
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (failure) {
    // Before the first backup there is no folder.
    if (errorCode(failure) === 'ENOENT') return [];
    throw failure;
  }
}

const dayMilliseconds = 86_400_000;

/** Parts of backups that a crash left behind. Only old ones: a backup may be under way. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!/^\..*\.part$/u.test(name)) continue;
    const path = join(folder, name);
    if (Date.now() - (await stat(path)).mtimeMs > dayMilliseconds) await rm(path, { force: true });
  }
}

async function snapshotInfo(path: string, name: string): Promise<SnapshotInfo> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return { name, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** A Buffer is a view of a larger pool; over IPC goes a Uint8Array of its own. */
function plainBytes(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer);
}

async function sayingWhy<T>(subject: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw diskRejection(failure, subject);
  }
}
