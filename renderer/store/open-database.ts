import type { SchemaVersion } from './schema-versions.ts';
import type { StoreEnvironment } from './store-environment.ts';
import { WorkspaceDatabase } from './workspace-database.ts';

/** Opens a database at the newest of these layouts; `blocked` when another window keeps an older one open. */
export async function openDatabase(
  name: string,
  { databases }: Pick<StoreEnvironment, 'databases'>,
  versions: readonly SchemaVersion[],
): Promise<WorkspaceDatabase | 'blocked'> {
  const database = new WorkspaceDatabase(name, databases, versions);
  const blocked = new Promise<'blocked'>((resolve) => {
    database.on('blocked', () => resolve('blocked'));
  });
  const outcome = await Promise.race([database.open().then(() => 'open' as const), blocked]);
  if (outcome === 'open') return database;
  database.close();
  return 'blocked';
}
