import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import type { NamedBackup } from './backup-name.ts';
import { listBackups } from './backups.ts';
import type { WholeWorkspace } from './backup-file.ts';
import { compareWithJournal, emptyJournal, readJournal } from './integrity-gate.ts';
import type { ReadJournal } from './integrity-gate.ts';
import { openDatabase } from './open-database.ts';
import { passGate } from './pass-gate.ts';
import { probeDatabase } from './probe-database.ts';
import type { ProjectStore } from './project-store.ts';
import type { Workspace } from './store-snapshot.ts';
import { readHistory, readWorkspace } from './read-workspace.ts';
import { planRecovery } from './recovery-plan.ts';
import type { RecoveryPlan, RecoveryReason } from './recovery-plan.ts';
import { schemaVersions } from './schema-versions.ts';
import type { SchemaVersion } from './schema-versions.ts';
import { startStore } from './start-store.ts';
import { journalIssue } from './storage-failure.ts';
import type { StoreEnvironment } from './store-environment.ts';
import { upgradeSafely } from './upgrade-safely.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** What opening a workspace comes to. */
export type OpenOutcome =
  | { readonly state: 'open'; readonly store: ProjectStore }
  /** There never was such a workspace here, or it was deleted on purpose. */
  | { readonly state: 'absent' }
  /** Something that was once saved is not in the database: nothing is opened before a person has chosen. */
  | { readonly state: 'needs recovery'; readonly plan: RecoveryPlan }
  /** Last used by a newer version: a store that can be read and exported, not changed. */
  | { readonly state: 'newer'; readonly issue: Issue; readonly store: ProjectStore }
  /** Another window holds an older version of it open. */
  | { readonly state: 'blocked'; readonly issue: Issue }
  /** The storage gives no answer; nothing was changed. */
  | { readonly state: 'failed'; readonly issue: Issue };

interface Opening {
  readonly workspace: Workspace;
  readonly environment: StoreEnvironment;
  readonly versions: readonly SchemaVersion[];
  readonly journal: ReadJournal;
  /** Why the journal cannot be read; null when it can. */
  readonly journalIssue: Issue | null;
}

/**
 * Opens a workspace behind the integrity gate (`reliability.md` W2): what the database holds is compared with what is
 * known outside it, before anybody sees or changes anything.
 * @param versions the layouts this version of the application knows; tests open others
 */
export async function openProjectStore(
  workspace: Workspace,
  environment: StoreEnvironment,
  versions: readonly SchemaVersion[] = schemaVersions,
): Promise<OpenOutcome> {
  const known = versions.at(-1)?.version ?? 0;
  try {
    const probed = await probeDatabase(workspace.name, environment.databases);
    const opening = { workspace, environment, versions, ...(await openedJournal(workspace, environment)) };
    if (!probed.exists) return await openMissing(opening, probed.wasWiped);
    if (probed.version > known) return await openNewer(opening, probed.version, known);
    if (probed.version < known) await upgradeSafely(workspace, probed.version, environment, versions);
    const database = await openDatabase(workspace.name, environment, versions);
    if (database === 'blocked') return { state: 'blocked', issue: error('store.blocked') };
    return await openKnown(opening, database);
  } catch {
    return { state: 'failed', issue: error('store.cannotOpen') };
  }
}

async function openedJournal({ name }: Workspace, { host }: StoreEnvironment) {
  try {
    return { journal: readJournal(await host.openJournal(name)), journalIssue: null };
  } catch (thrown) {
    // Unreadable is not absent: the database can be shown, but nothing is written beside a journal nobody can read.
    return { journal: emptyJournal, journalIssue: journalIssue(thrown) };
  }
}

async function openMissing(opening: Opening, wasWiped: boolean): Promise<OpenOutcome> {
  if (wasWiped) return recovery(opening, 'wiped');
  return (await hasTraces(opening)) ? recovery(opening, 'missing') : { state: 'absent' };
}

/** Whether anything outside the database says that there once was something, and that nobody deleted it. */
async function hasTraces({ workspace, environment, journal, journalIssue: issue }: Opening): Promise<boolean> {
  const { entries, sentinel } = journal;
  if (issue || entries.length > 0 || (sentinel?.sequence ?? 0) > 0) return true;
  const wasDeleted = sentinel?.sequence === 0;
  if (wasDeleted) return false;
  const backups = await listBackups(workspace.name, environment).catch((): NamedBackup[] => []);
  return backups.length > 0 || environment.registry.list().some(({ name }) => name === workspace.name);
}

async function openKnown(opening: Opening, database: WorkspaceDatabase): Promise<OpenOutcome> {
  const { journal } = opening;
  const read = await readWorkspace(database).catch(() => null);
  if (!read) {
    // A creation that was broken off leaves empty tables and no trace of anything outside them.
    const isEmpty = await hasNothing(database);
    database.close();
    if (isEmpty && !(await hasTraces(opening))) return { state: 'absent' };
    return recovery(opening, isEmpty ? 'missing' : 'damaged');
  }
  if (opening.journalIssue) {
    const store = await startStore(opening, database, read);
    store.stop(opening.journalIssue);
    return { state: 'open', store };
  }
  const outbox = await database.outbox.toArray().catch(() => null);
  if (!outbox) {
    database.close();
    return recovery(opening, 'damaged');
  }
  const gate = compareWithJournal(read.head, outbox, journal);
  if (gate.verdict === 'behind') {
    const history = await readHistory(database).catch(() => null);
    database.close();
    if (!history) return recovery(opening, 'damaged');
    return recovery(opening, 'behind', { ...history, contents: read.contents, head: read.head });
  }
  const store = await startStore(opening, database, read);
  await passGate(store, gate, opening);
  return { state: 'open', store };
}

/** A database whose tables cannot even be counted is not empty: Chromium takes it away once it sees that it is damaged. */
async function hasNothing({ meta, records }: WorkspaceDatabase): Promise<boolean> {
  try {
    return (await meta.count()) + (await records.count()) === 0;
  } catch {
    return false;
  }
}

async function openNewer(opening: Opening, found: number, known: number): Promise<OpenOutcome> {
  const { workspace, environment, versions } = opening;
  const issue = error('store.newerDatabase', {}, { found, known });
  const database = await openDatabase(workspace.name, environment, versions);
  if (database === 'blocked') return { state: 'blocked', issue: error('store.blocked') };
  const read = await readWorkspace(database).catch(() => null);
  if (!read) {
    database.close();
    return { state: 'failed', issue };
  }
  const store = await startStore(opening, database, read);
  store.stop(issue);
  return { state: 'newer', issue, store };
}

async function recovery(
  { workspace, environment, journal }: Opening,
  reason: RecoveryReason,
  database: WholeWorkspace | null = null,
): Promise<OpenOutcome> {
  const { plan } = await planRecovery(workspace.name, { reason, journal, database }, environment);
  return { state: 'needs recovery', plan };
}
