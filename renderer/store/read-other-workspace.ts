import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { openDatabase } from './open-database.ts';
import { probeDatabase } from './probe-database.ts';
import type { Workspace } from './store-snapshot.ts';
import { readWorkspace } from './read-workspace.ts';
import { schemaVersions } from './schema-versions.ts';
import type { StoreEnvironment } from './store-environment.ts';

/**
 * The settled records of another workspace of this computer, as they are saved: only looked at, nothing is written, kept
 * open or claimed. What has to be upgraded or recovered first is left to opening it.
 *
 * @returns null: it cannot be read just now
 */
export async function readOtherWorkspace(
  { name }: Workspace,
  { databases }: Pick<StoreEnvironment, 'databases'>,
): Promise<Dataset | null> {
  try {
    const probed = await probeDatabase(name, databases);
    if (!probed.exists || probed.version !== schemaVersions.at(-1)?.version) return null;
    const database = await openDatabase(name, { databases }, schemaVersions);
    if (database === 'blocked') return null;
    try {
      const read = await readWorkspace(database);
      return read && datasetOf(read.contents.state);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
