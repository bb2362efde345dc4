import type { Host } from '../../shared/host.ts';
import type { Platform } from '../../shared/platform.ts';
import type { Manifest } from '../../shared/schema/package-document.ts';
import { pauseWhenDue } from '../calculating/pause-when-due.ts';
import { installationKeys } from './browser-keys.ts';
import type { InstallationKeys } from './installation-keys.ts';
import type { TabLocks } from './tab-locks.ts';
import { browserLocks } from './tab-locks.ts';
import { browserChannel } from './tab-channel.ts';
import type { OpenChannel } from './tab-channel.ts';
import { browserRegistry } from './workspace-registry.ts';
import type { WorkspaceRegistry } from './workspace-registry.ts';

/** Everything the store needs of the place it runs in; tests bring their own. */
export interface StoreEnvironment {
  readonly host: Host;
  readonly platform: Platform;
  /** What packages say made them. */
  readonly application: Manifest['application'];
  /** Who signs what goes out, and what opens what comes in. */
  readonly keys: Pick<InstallationKeys, 'signer' | 'identities'>;
  readonly databases: DatabaseFactory;
  readonly locks: TabLocks;
  readonly openChannel: OpenChannel;
  readonly registry: WorkspaceRegistry;
  /** Lets the browser draw and answer before more is done; may be called after every few records. */
  readonly pause: () => Promise<void>;
  /** Calls back after so many milliseconds; gives a function that calls it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
}

export interface DatabaseFactory {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The environment of a real window. */
export function browserEnvironment(
  host: Host,
  platform: Platform,
  application: Manifest['application'],
): StoreEnvironment {
  return {
    host,
    platform,
    application,
    keys: installationKeys,
    databases: { indexedDB: window.indexedDB, IDBKeyRange: window.IDBKeyRange },
    locks: browserLocks(),
    openChannel: browserChannel,
    registry: browserRegistry,
    pause: pauseWhenDue(),
    later: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
