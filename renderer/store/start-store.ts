import { error, warning } from '../../shared/issue.ts';
import { erasedMark } from './backup-name.ts';
import type { NamedBackup } from './backup-name.ts';
import { listBackups } from './backups.ts';
import { claimReplica } from './claim-replica.ts';
import type { ReadJournal } from './integrity-gate.ts';
import { LiveStore } from './live-store.ts';
import type { Workspace } from './store-snapshot.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** Free space below which the store only reads, and below which it warns (`reliability.md` W6); bytes. */
const leastSpace = 50_000_000;
const littleSpace = 200_000_000;

interface Start {
  readonly workspace: Workspace;
  readonly environment: StoreEnvironment;
  readonly journal: ReadJournal;
}

/** Where an erasure was broken off, or a backup came from elsewhere, the rest is done beside the work. */
async function eraseLater(store: LiveStore, backups: readonly NamedBackup[], { platform }: StoreEnvironment) {
  const { erasures } = store.getSnapshot().state;
  const mark = await erasedMark(erasures, platform);
  if (mark === undefined || store.writer.stopped || backups.every(({ erased }) => erased === mark)) return;
  await store.eraseInBackups();
}

/** A store over what was read, with a replica of its own, watching the connection and the space. */
export async function startStore(
  { workspace, environment, journal }: Start,
  database: WorkspaceDatabase,
  read: ReadWorkspace,
): Promise<LiveStore> {
  const { host } = environment;
  const claimed = await claimReplica(workspace.name, read.ownReplicas, environment);
  const backups = await listBackups(workspace.name, environment).catch((): NamedBackup[] => []);
  const { capabilities } = await host.getAppInfo();
  const free = (await host.getFreeSpace().catch(() => null)) ?? Number.POSITIVE_INFINITY;
  const space = { megabytes: Math.floor(free / 1_000_000) };
  const isLow = free >= leastSpace && free < littleSpace;
  const notices = [
    ...(journal.wasTorn ? [warning('store.journalTorn')] : []),
    ...(isLow ? [warning('store.lowSpace', {}, space)] : []),
  ];
  const { place } = capabilities;
  const store = new LiveStore({ environment, workspace, database, read, claimed, backups, place, notices });
  database.on('versionchange', () => {
    store.stop(error('store.usedByNewer'));
    database.close();
    return false;
  });
  if (free < leastSpace) store.stop(error('store.noSpace', {}, space));
  void eraseLater(store, backups, environment);
  return store;
}
