import { error } from '../../shared/issue.ts';
import { refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import type { ReadBackup, WholeWorkspace } from './backup-file.ts';
import { backupName, erasedMark, namedBackup } from './backup-name.ts';
import type { NamedBackup } from './backup-name.ts';
import { backupsToKeep } from './backup-rotation.ts';
import type { BackupInfo } from './store-snapshot.ts';
import type { StoreEnvironment } from './store-environment.ts';

type Tools = Pick<StoreEnvironment, 'host' | 'platform' | 'pause' | 'locks'>;

/**
 * Makes a backup and verifies it: what the shell reads back has the same bytes. Only then older ones make room.
 * Rejects when it cannot be made.
 */
export async function makeBackup(
  whole: WholeWorkspace,
  workspace: string,
  reason: BackupInfo['reason'],
  tools: Tools,
): Promise<NamedBackup> {
  const { host, platform, pause } = tools;
  const madeAt = platform.now();
  const erased = await erasedMark(whole.contents.state.erasures, platform);
  const named = { madeAt, reason, ...whole.head, ...(erased === undefined ? {} : { erased }) };
  const name = backupName(named);
  const bytes = await writeBackup(whole, workspace, madeAt, tools);
  // Whatever takes tens of megabytes over copies them at once: each time a task of its own.
  await pause();
  await host.writeSnapshot(workspace, name, bytes);
  const readBack = await host.readSnapshot(workspace, name);
  await pause();
  const sha256 = await platform.sha256(bytes);
  await pause();
  const verified = (await platform.sha256(readBack)) === sha256;
  if (!verified) throw new Error(`the backup ${name} differs from what was written`);
  // The new one is safe; that an old one could not be removed costs space, nothing else. The next rotation tries again.
  await rotate(workspace, tools).catch(() => {});
  return { name, bytes: bytes.length, sha256, ...named };
}

/** Backups of a workspace, newest first. */
export async function listBackups(workspace: string, { host }: Pick<Tools, 'host'>): Promise<NamedBackup[]> {
  const infos = await host.listSnapshots(workspace);
  return infos.flatMap((info) => namedBackup(info) ?? []).toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

/** Reads one backup, whole and valid, or says why not. What cannot be read is kept. */
export async function openBackup(workspace: string, name: string, tools: Tools): Promise<Result<ReadBackup>> {
  let bytes: Uint8Array;
  try {
    bytes = await tools.host.readSnapshot(workspace, name);
  } catch {
    return refused(error('store.backupMissing', { file: name }));
  }
  return backupOf(workspace, await readBackup(bytes, name, tools), name);
}

/** A backup that was made of this workspace; one of another, or of practice, is refused. */
export function backupOf(workspace: string, read: Result<ReadBackup>, file: string): Result<ReadBackup> {
  if (!read.ok || read.value.workspace === workspace) return read;
  return refused(error('store.backupOfAnother', { file }, { found: read.value.contents.state.project.code }));
}

async function rotate(workspace: string, tools: Tools): Promise<void> {
  await tools.locks.exclusive(`forin/${workspace}/backups`, async () => {
    const backups = await listBackups(workspace, tools);
    const keep = new Set(backupsToKeep(backups).map(({ name }) => name));
    for (const { name } of backups) if (!keep.has(name)) await tools.host.removeSnapshot(workspace, name);
  });
}
