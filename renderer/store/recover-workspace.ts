import { noErasures } from '../../shared/consolidation/erasures.ts';
import { cutDown } from './cut-down.ts';
import { readKeptErasures } from './kept-erasures.ts';
import { readBackup } from './backup-file.ts';
import type { WholeWorkspace } from './backup-file.ts';
import { lastKnown, readJournal } from './integrity-gate.ts';
import type { ReadJournal } from './integrity-gate.ts';
import { openDatabase } from './open-database.ts';
import { openProjectStore } from './open-project-store.ts';
import type { OpenOutcome } from './open-project-store.ts';
import { probeDatabase } from './probe-database.ts';
import type { Workspace } from './store-snapshot.ts';
import { putInPlace } from './put-in-place.ts';
import { keepRawRows, keptRowsPrefix, readRawRows } from './raw-rows.ts';
import { readHistory, readWorkspace } from './read-workspace.ts';
import { planRecovery } from './recovery-plan.ts';
import { schemaVersions } from './schema-versions.ts';
import type { StoreEnvironment } from './store-environment.ts';
import { error } from '../../shared/issue.ts';
import { backupOf, listBackups } from './backups.ts';

/** A backup that the person chose as a file: the last download, a copy from another computer. */
export interface ChosenBackup {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Brings a workspace back and opens it: from the newest whole backup and the journal after it, or from a chosen file.
 * What the database and the journal still hold is kept under another name first. Also makes a workspace of a backup
 * from another computer.
 */
export async function recoverWorkspace(
  workspace: Workspace,
  environment: StoreEnvironment,
  chosen?: ChosenBackup,
): Promise<OpenOutcome> {
  const { host, databases, registry } = environment;
  const journal = readJournal(await host.openJournal(workspace.name));
  const probed = await probeDatabase(workspace.name, databases);
  const recovered = await wholeToRecover(workspace, journal, environment, chosen);
  if (!recovered.ok) return { state: 'failed', issue: recovered.issue };
  await keepRemains(workspace, probed.exists, journal, environment);
  if (probed.exists) await removeUnreadable(workspace, environment);
  const database = await openDatabase(workspace.name, environment, schemaVersions);
  if (database === 'blocked') return { state: 'blocked', issue: error('store.blocked') };
  try {
    const read = await readWorkspace(database).catch(() => null);
    const known = lastKnown(journal);
    const backups = await listBackups(workspace.name, environment);
    const heads = [known, recovered.whole.head, ...(read ? [read.head] : []), ...backups];
    const place = {
      generation: Math.max(...heads.map(({ generation }) => generation)) + 1,
      sequence: Math.max(...heads.map(({ sequence }) => sequence)) + 1,
    };
    registry.add(workspace);
    await putInPlace(recovered.whole, place, workspace.name, database, environment);
  } finally {
    database.close();
  }
  return openProjectStore(workspace, environment);
}

type ToRecover =
  | { readonly ok: true; readonly whole: WholeWorkspace }
  | { readonly ok: false; readonly issue: ReturnType<typeof error> };

async function wholeToRecover(
  workspace: Workspace,
  journal: ReadJournal,
  environment: StoreEnvironment,
  chosen: ChosenBackup | undefined,
): Promise<ToRecover> {
  if (chosen) {
    const read = backupOf(workspace.name, await readBackup(chosen.bytes, chosen.name, environment), chosen.name);
    if (read.ok) return { ok: true, whole: await withoutKept(workspace, read.value, environment) };
    return { ok: false, issue: read.issues[0] ?? error('store.notABackup', { file: chosen.name }) };
  }
  const database = await readableDatabase(workspace, environment);
  const { whole } = await planRecovery(workspace.name, { reason: 'damaged', journal, database }, environment);
  return whole ? { ok: true, whole } : { ok: false, issue: error('store.backupMissing') };
}

/** Without what is known to have been erased: a chosen file may be older. */
async function withoutKept({ name }: Workspace, whole: WholeWorkspace, environment: StoreEnvironment) {
  return cutDown(whole, (await readKeptErasures(name, environment)) ?? noErasures);
}

async function readableDatabase(workspace: Workspace, environment: StoreEnvironment): Promise<WholeWorkspace | null> {
  const probed = await probeDatabase(workspace.name, environment.databases);
  const known = schemaVersions.at(-1)?.version ?? 0;
  if (!probed.exists || probed.version > known) return null;
  const database = await openDatabase(workspace.name, environment, schemaVersions).catch(() => 'unreadable' as const);
  if (database === 'blocked' || database === 'unreadable') return null;
  try {
    const read = await readWorkspace(database);
    if (!read) return null;
    return { contents: read.contents, head: read.head, ...(await readHistory(database)) };
  } catch {
    return null;
  } finally {
    database.close();
  }
}

/** Whatever can still be read of what was there goes into a database that nobody opens. */
async function keepRemains(
  { name }: Workspace,
  hasDatabase: boolean,
  { lines }: ReadJournal,
  { databases, platform }: StoreEnvironment,
): Promise<void> {
  const stores = hasDatabase ? await readRawRows(name, databases).catch(() => []) : [];
  const kept = [...stores, { store: 'journal', rows: lines }].filter(({ rows }) => rows.length > 0);
  if (kept.length === 0) return;
  await keepRawRows(`${keptRowsPrefix(name)}${platform.now().replaceAll(/[-:.]/g, '').toLowerCase()}`, kept, databases);
}

/** A database that cannot be opened at all would stand in the way of a new one. */
async function removeUnreadable({ name }: Workspace, { databases }: StoreEnvironment): Promise<void> {
  try {
    await readRawRows(name, databases);
  } catch {
    await new Promise<void>((resolve, reject) => {
      const request = databases.indexedDB.deleteDatabase(name);
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')));
    });
  }
}
