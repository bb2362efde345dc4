import { listBackups } from '../../store/backups.ts';
import type { BackupInfo, Workspace } from '../../store/store-snapshot.ts';
import { readRawRows } from '../../store/raw-rows.ts';
import type { ChosenBackup } from '../../store/recover-workspace.ts';
import type { StoreEnvironment } from '../../store/store-environment.ts';

/**
 * Saves whatever can still be read of a workspace, as it is: the rows of its database and the lines of its journal.
 * @returns the place in words people recognise, or null when the person cancelled
 */
export async function saveRemains(
  workspace: Workspace,
  title: string,
  { databases, host, platform }: StoreEnvironment,
): Promise<string | null> {
  // Looking must not make a database where there is none.
  const names = await databases.indexedDB.databases();
  const isThere = names.some(({ name }) => name === workspace.name);
  const database = isThere ? await readRawRows(workspace.name, databases).catch(() => 'cannot be read') : 'not there';
  const journal = await host.openJournal(workspace.name).then(
    ({ entries, sentinel }) => ({ entries, sentinel }),
    () => 'cannot be read',
  );
  const at = platform.now();
  const text = JSON.stringify({ format: 'forin-remains', at, workspace: workspace.name, database, journal });
  const suggestedName = `${title} remains ${at.slice(0, 16).replace('T', ' ').replace(':', '')}.json`;
  const saved = await host.saveFile({ suggestedName, bytes: platform.encodeUtf8(text) });
  return saved.saved ? saved.place : null;
}

/** Every backup of the workspace, newest first. */
export async function otherBackups(
  workspace: Workspace,
  environment: StoreEnvironment,
): Promise<readonly BackupInfo[]> {
  const backups = await listBackups(workspace.name, environment);
  return backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** A backup as recovery takes it. */
export async function readOtherBackup(
  workspace: Workspace,
  name: string,
  { host }: StoreEnvironment,
): Promise<ChosenBackup> {
  return { name, bytes: await host.readSnapshot(workspace.name, name) };
}
