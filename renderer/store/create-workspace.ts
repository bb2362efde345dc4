import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { ChangeAuthor } from './change-author.ts';
import { emptyState } from './contents.ts';
import { readJournal } from './integrity-gate.ts';
import { openDatabase } from './open-database.ts';
import { openProjectStore } from './open-project-store.ts';
import type { OpenOutcome } from './open-project-store.ts';
import { prepareWrite } from './prepare-write.ts';
import type { PreparedWrite } from './prepare-write.ts';
import type { Workspace, WorkspaceSettings } from './store-snapshot.ts';
import { readWorkspace } from './read-workspace.ts';
import { schemaVersions } from './schema-versions.ts';
import { databaseIssue } from './storage-failure.ts';
import type { StoreEnvironment } from './store-environment.ts';
import { replaceTransaction } from './write-transaction.ts';

/**
 * Makes a workspace that begins with this state, and opens it. Where there is one already, or traces of one, nothing is
 * made: the outcome says what there is.
 */
export async function createWorkspace(
  workspace: Workspace,
  initialState: ConsolidationState,
  settings: WorkspaceSettings,
  environment: StoreEnvironment,
): Promise<OpenOutcome> {
  const found = await openProjectStore(workspace, environment);
  if (found.state !== 'absent') return found;
  const { host, platform } = environment;
  const { sentinel } = readJournal(await host.openJournal(workspace.name));
  const generation = (sentinel?.generation ?? 0) + 1;
  const contents = { state: emptyState(initialState.project), settings };
  const author = new ChangeAuthor(platform, { replica: platform.newReplica(), counter: 0 });
  const draft = author.draft(contents, {
    begins: true,
    project: initialState.project,
    steps: [...initialState.records.values()].map((after) => ({ after })),
    decisions: [...initialState.decisions.values()],
    sources: [...initialState.sources.values()],
    replicas: initialState.replicas,
    settings: { ...settings },
  });
  const write = await prepareWrite(contents, { generation, sequence: 0, records: 0 }, [draft], environment);
  try {
    await environment.locks.exclusive(`forin/${workspace.name}/write`, () => begin(workspace, write, environment));
  } catch (thrown) {
    return { state: 'failed', issue: databaseIssue(thrown) };
  }
  return openProjectStore(workspace, environment);
}

async function begin(workspace: Workspace, write: PreparedWrite, environment: StoreEnvironment): Promise<void> {
  const { host, registry } = environment;
  const database = await openDatabase(workspace.name, environment, schemaVersions);
  if (database === 'blocked') return;
  try {
    // Another window may have been quicker.
    if (await readWorkspace(database)) return;
    await replaceTransaction(database, write);
    registry.add(workspace);
    // Opening sees that the journal lacks the beginning when this fails, and says so.
    const lines = write.outbox.flatMap(({ line }) => line ?? []);
    if (lines.length > 0) await host.replaceJournal(workspace.name, lines, write.head).catch(() => {});
  } finally {
    database.close();
  }
}
