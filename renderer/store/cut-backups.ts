import type { Erasures } from '../../shared/consolidation/erasures.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import { backupName, erasedMark } from './backup-name.ts';
import type { NamedBackup } from './backup-name.ts';
import { listBackups, openBackup } from './backups.ts';
import { cutDown } from './cut-down.ts';
import type { UncutBackup } from './store-snapshot.ts';
import type { StoreEnvironment } from './store-environment.ts';

type Tools = Pick<StoreEnvironment, 'host' | 'platform' | 'pause' | 'locks'>;

/**
 * Takes what was erased out of every kept backup, one after the other: read, cut down, written beside, read back and
 * verified, and only then the older file is removed. A backup that bears the mark of these erasures is passed over, so
 * whatever was broken off goes on when this is called again.
 * @returns the backups that may still hold it: they could not be read, or not replaced
 */
export async function cutBackups(
  workspace: string,
  erasures: Erasures,
  tools: Tools,
  told: (done: number, of: number) => void = () => {},
): Promise<readonly UncutBackup[]> {
  const mark = await erasedMark(erasures, tools.platform);
  if (mark === undefined) return [];
  return tools.locks.exclusive(`forin/${workspace}/backups`, async () => {
    const due = (await listBackups(workspace, tools)).filter(({ erased }) => erased !== mark);
    const uncut: UncutBackup[] = [];
    for (const [done, backup] of due.entries()) {
      told(done, due.length);
      const isCut = await cutOne(workspace, backup, erasures, tools).catch(() => false);
      if (isCut) continue;
      const { name, madeAt, reason } = backup;
      uncut.push({ name, madeAt, reason });
    }
    return uncut;
  });
}

/** False when it cannot be read, or reads back otherwise than it was written. Rejects when it cannot be written. */
async function cutOne(workspace: string, backup: NamedBackup, erasures: Erasures, tools: Tools): Promise<boolean> {
  const { host, platform, pause } = tools;
  const read = await openBackup(workspace, backup.name, tools);
  if (!read.ok) return false;
  const whole = cutDown(read.value, erasures);
  // What a backup from elsewhere had erased beside stays erased in it: its mark is its own then.
  const erased = await erasedMark(whole.contents.state.erasures, platform);
  const name = backupName({ ...backup, ...(erased === undefined ? {} : { erased }) });
  const bytes = await writeBackup(whole, workspace, backup.madeAt, tools);
  await pause();
  if (name !== backup.name) await host.writeSnapshot(workspace, name, bytes);
  const readBack = await host.readSnapshot(workspace, name);
  await pause();
  const isSame = (await platform.sha256(readBack)) === (await platform.sha256(bytes));
  if (!isSame || !(await readBackup(readBack, name, tools)).ok) return false;
  if (name !== backup.name) await host.removeSnapshot(workspace, backup.name);
  return true;
}
