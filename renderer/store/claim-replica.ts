import type { StoreEnvironment } from './store-environment.ts';

/** A replica that only this window uses, and its last number. */
export interface ClaimedReplica {
  readonly replica: string;
  readonly counter: number;
  readonly release: () => void;
}

/**
 * Takes a replica of this installation that no other window uses, or makes one: so every window numbers its own
 * changes, and two windows can never use one number for two things.
 */
export async function claimReplica(
  workspace: string,
  own: ReadonlyMap<string, number>,
  { locks, platform }: Pick<StoreEnvironment, 'locks' | 'platform'>,
): Promise<ClaimedReplica> {
  for (const [replica, counter] of own) {
    const release = await locks.claim(lockName(workspace, replica));
    if (release) return { replica, counter, release };
  }
  const replica = platform.newReplica();
  const release = await locks.claim(lockName(workspace, replica));
  return { replica, counter: 0, release: release ?? (() => {}) };
}

/** Held by the window that numbers its changes as this replica. */
export function lockName(workspace: string, replica: string): string {
  return `forin/${workspace}/replica/${replica}`;
}
