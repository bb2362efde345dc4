import type { DatabaseFactory } from './store-environment.ts';

export interface RawStore {
  readonly store: string;
  readonly rows: readonly unknown[];
}

/** Every row of every table of a database, whatever version it is of. Rejects when it cannot be read. */
export async function readRawRows(name: string, factory: DatabaseFactory): Promise<RawStore[]> {
  const database = await answered(factory.indexedDB.open(name));
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return [];
    const transaction = database.transaction(names, 'readonly');
    return await Promise.all(
      names.map(async (store) => ({ store, rows: await answered(transaction.objectStore(store).getAll()) })),
    );
  } finally {
    database.close();
  }
}

/** Puts rows away under another name: they are never read by the application again, only kept. */
export async function keepRawRows(name: string, stores: readonly RawStore[], factory: DatabaseFactory): Promise<void> {
  const request = factory.indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const { store } of stores) {
      if (!request.result.objectStoreNames.contains(store)) {
        request.result.createObjectStore(store, { autoIncrement: true });
      }
    }
  });
  const database = await answered(request);
  try {
    for (const { store, rows } of stores) {
      const transaction = database.transaction(store, 'readwrite');
      const done = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')));
      });
      for (const row of rows) transaction.objectStore(store).add(row);
      await done;
    }
  } finally {
    database.close();
  }
}

/**
 * Takes away what {@link keepRawRows} has put aside of a workspace: nobody can look into it to take out what was erased.
 * Rejects when one cannot be taken away.
 */
export async function removeKeptRows(workspace: string, { indexedDB }: DatabaseFactory): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(keptRowsPrefix(workspace))) await answered(indexedDB.deleteDatabase(name));
  }
}

/** Names of databases with what recoveries have put aside begin so. */
export function keptRowsPrefix(workspace: string): string {
  return `${workspace}_kept_`;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database gave no answer')));
  });
}
