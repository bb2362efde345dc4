import type { Transaction } from 'dexie';

/** One released layout of a workspace's database. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Frozen with its release: its own types, no function of today's domain. It is awaited and a throw undoes it. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/**
 * Every layout ever released, oldest first. Append only: a released one is never changed (a test holds its text), and
 * primary keys cannot change at all.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      // Whole records by id; history by running number, found by record and by batch; journal lines not yet known to
      // be written; everything else there is one of.
      records: '&id',
      history: '&key, record, batch',
      batches: '&id',
      outbox: '&key',
      meta: '&key',
    },
  },
];
