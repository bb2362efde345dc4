import { mergeSenders, readSenders, writeSenders } from '../../shared/package/senders.ts';
import type { Contents } from './contents.ts';
import type { WorkspaceSettings } from './store-snapshot.ts';

/**
 * The contents of a backup with what is known of senders now: a restore takes back what was recorded, and forgets
 * neither a key that was seen nor the coordinator's.
 */
export function keepSenders(restored: Contents, { senders, coordinatorKey }: WorkspaceSettings): Contents {
  const [before, since] = [readSenders(restored.settings.senders), readSenders(senders)];
  // A list that cannot be read knows nothing; the other one stays.
  const all = mergeSenders(before ?? [], since ?? []);
  return {
    ...restored,
    settings: {
      ...restored.settings,
      ...(all.length > 0 && { senders: writeSenders(all) }),
      ...(coordinatorKey !== undefined && { coordinatorKey }),
    },
  };
}
