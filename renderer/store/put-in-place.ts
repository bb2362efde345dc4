import type { WholeWorkspace } from './backup-file.ts';
import { makeBackup } from './backups.ts';
import { allMetaRows } from './prepare-write.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { Head, WorkspaceDatabase } from './workspace-database.ts';
import { replaceTransaction } from './write-transaction.ts';

/**
 * Puts a workspace in the place of what the database holds, as a generation of its own: first a backup of it, so that
 * there is something to recover from at every moment, then one transaction, then an empty journal. The replicas of
 * before are not used again. Only while nobody writes.
 */
export async function putInPlace(
  whole: WholeWorkspace,
  place: Pick<Head, 'generation' | 'sequence'>,
  workspace: string,
  database: WorkspaceDatabase,
  environment: StoreEnvironment,
): Promise<Head> {
  const head: Head = { ...place, records: whole.contents.state.records.size };
  await makeBackup({ ...whole, head }, workspace, 'daily', environment);
  await replaceTransaction(database, {
    records: [...whole.contents.state.records.values()],
    history: whole.history,
    batches: whole.batches,
    outbox: [],
    meta: allMetaRows(whole.contents, head),
  });
  // A journal that could not begin anew is seen at the next start: the database is ahead of it.
  await environment.host.replaceJournal(workspace, [], head).catch(() => {});
  return head;
}
