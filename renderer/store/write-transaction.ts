import { recordsWithErasures } from '../../shared/consolidation/erasures.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import { historyWithoutErased } from './history-row.ts';
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
    for (const rows of inParts(write.records)) await records.bulkPut(rows);
    for (const rows of inParts(write.history)) await history.bulkAdd(rows);
    await batches.bulkPut([...write.batches]);
    await outbox.bulkAdd([...write.outbox]);
    await meta.bulkPut([...write.meta]);
    if (write.erasures) await eraseRows(database, write.erasures);
    return outbox.orderBy('key').toArray();
  });
}

/**
 * Takes what was erased out of the history, and the lines that are not in the journal yet: they may hold it, and with no
 * line at hand a backup takes the journal's place.
 */
async function eraseRows({ history, outbox }: WorkspaceDatabase, erasures: Erasures): Promise<void> {
  for (const ids of inParts([...recordsWithErasures(erasures)])) {
    await history
      .where('record')
      .anyOf(ids)
      .modify((row, context) => {
        context.value = historyWithoutErased(row, erasures);
      });
  }
  await outbox.toCollection().modify({ line: null });
}

/** Rows handed to the database at a time: handing over copies them, and the window must answer in between. */
const rowsAtOnce = 100;

function* inParts<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) yield rows.slice(from, from + rowsAtOnce);
}

/** Puts everything in the place of everything, in one transaction. */
export function replaceTransaction(
  database: WorkspaceDatabase,
  write: Omit<PreparedWrite, 'contents' | 'head'>,
): Promise<void> {
  const { records, history, batches, outbox, meta } = database;
  return database.transaction('rw', [records, history, batches, outbox, meta], async () => {
    for (const table of [records, history, batches, outbox, meta]) await table.clear();
    for (const rows of inParts(write.records)) await records.bulkAdd(rows);
    for (const rows of inParts(write.history)) await history.bulkAdd(rows);
    await batches.bulkAdd([...write.batches]);
    await outbox.bulkAdd([...write.outbox]);
    await meta.bulkAdd([...write.meta]);
  });
}
