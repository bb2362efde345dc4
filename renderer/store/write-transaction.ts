import type { PreparedWrite } from './prepare-write.ts';
import { keyOfSequence } from './sequence-key.ts';
import type { Head, OutboxRow, WorkspaceDatabase } from './workspace-database.ts';

/**
 * Writes what was prepared in one transaction, if the database still stands where it stood.
 * @param journaled up to here the journal is known to be written: its lines are not kept any longer
 * @returns the journal lines that are to be written now, oldest first; null when another window has written meanwhile
 */
export function writeTransaction(
  database: WorkspaceDatabase,
  expected: Head,
  write: PreparedWrite,
  journaled: number,
): Promise<readonly OutboxRow[] | null> {
  const { records, history, batches, outbox, meta } = database;
  // Only table calls inside: waiting for anything else would end the transaction half done.
  return database.transaction('rw', [records, history, batches, outbox, meta], async () => {
    const head = await meta.get('head');
    if (!head || head.key !== 'head') return null;
    if (head.generation !== expected.generation || head.sequence !== expected.sequence) return null;
    await outbox.where('key').belowOrEqual(keyOfSequence(journaled)).delete();
    await records.bulkPut([...write.records]);
    await history.bulkAdd([...write.history]);
    await batches.bulkPut([...write.batches]);
    await outbox.bulkAdd([...write.outbox]);
    await meta.bulkPut([...write.meta]);
    return outbox.orderBy('key').toArray();
  });
}

/** Puts everything in the place of everything, in one transaction. */
export function replaceTransaction(
  database: WorkspaceDatabase,
  write: Omit<PreparedWrite, 'contents' | 'head'>,
): Promise<void> {
  const { records, history, batches, outbox, meta } = database;
  return database.transaction('rw', [records, history, batches, outbox, meta], async () => {
    for (const table of [records, history, batches, outbox, meta]) await table.clear();
    await records.bulkAdd([...write.records]);
    await history.bulkAdd([...write.history]);
    await batches.bulkAdd([...write.batches]);
    await outbox.bulkAdd([...write.outbox]);
    await meta.bulkAdd([...write.meta]);
  });
}
