import { InstallationKeys } from './installation-keys.ts';

/** The keys of this installation. Their database is opened with the first use. */
export const installationKeys = new InstallationKeys(
  { indexedDB: window.indexedDB, IDBKeyRange: window.IDBKeyRange },
  () => localStorage,
);
