import type { DatabaseFactory } from './store-environment.ts';

/** What there is under a name, found without changing it. */
export type ProbedDatabase =
  | { readonly exists: true; readonly version: number }
  /** `wasWiped`: the browser says that it threw a damaged database away. */
  | { readonly exists: false; readonly wasWiped: boolean };

/** Dexie numbers IndexedDB versions in tens; between them lie changes under one number. */
const dexieSteps = 10;

/**
 * What there is under a name; asked once more when there is no answer. Chromium answers nothing when it first meets
 * damage in what it keeps about a database, and takes the database away for whoever asks next.
 * Rejects when there is no answer to the second question either: then nobody knows.
 */
export function probeDatabase(name: string, factory: DatabaseFactory): Promise<ProbedDatabase> {
  return openAsItIs(name, factory).catch(() => openAsItIs(name, factory));
}

/**
 * Opens a database as it is. Dexie would open a newer one without a word, and would make an empty one where there is
 * none; and what Chromium says of a wiped one comes only with the first opening.
 */
function openAsItIs(name: string, { indexedDB }: DatabaseFactory): Promise<ProbedDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent: ProbedDatabase | null = null;
    request.addEventListener('upgradeneeded', (event) => {
      const dataLoss: unknown = Reflect.get(event, 'dataLoss');
      absent = { exists: false, wasWiped: dataLoss === 'total' };
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const { version } = request.result;
      request.result.close();
      resolve({ exists: true, version: Math.floor(version / dexieSteps) });
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (absent) resolve(absent);
      else reject(request.error ?? new Error(`the database ${name} cannot be opened`));
    });
  });
}
