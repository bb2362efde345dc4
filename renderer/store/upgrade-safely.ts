import { makeBackup } from './backups.ts';
import { openDatabase } from './open-database.ts';
import type { Workspace } from './store-snapshot.ts';
import { readHistory, readWorkspace } from './read-workspace.ts';
import type { SchemaVersion } from './schema-versions.ts';
import type { StoreEnvironment } from './store-environment.ts';

/** Makes a verified backup of a database at its old layout; only then may it be opened, and upgraded, at the new one. */
export async function upgradeSafely(
  workspace: Workspace,
  from: number,
  environment: StoreEnvironment,
  versions: readonly SchemaVersion[],
): Promise<void> {
  const database = await openDatabase(
    workspace.name,
    environment,
    versions.filter(({ version }) => version <= from),
  );
  // Whoever blocks it now blocks the upgrade, too, and is named there.
  if (database === 'blocked') return;
  try {
    const read = await readWorkspace(database);
    // What is not whole is never upgraded over: the gate leads it to recovery.
    if (!read) return;
    const whole = { contents: read.contents, head: read.head, ...(await readHistory(database)) };
    await makeBackup(whole, workspace.name, 'before upgrading', environment);
  } finally {
    database.close();
  }
}
