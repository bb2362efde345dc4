import { Dexie } from 'dexie';
import { listBackups } from './backups.ts';
import { AttendanceMemory } from './attendance-memory.ts';
import { readJournal, lastKnown } from './integrity-gate.ts';
import type { Workspace } from './store-snapshot.ts';
import type { StoreEnvironment } from './store-environment.ts';

/** Names of workspaces; remains of a recovery have other names. */
const namePattern = /^(?:practice|project-[0-9a-z-]+)$/;

/** The workspaces of this installation, also those whose database was lost. */
export async function listWorkspaces({ databases, registry }: StoreEnvironment): Promise<Workspace[]> {
  const known = new Map(registry.list().map((workspace) => [workspace.name, workspace]));
  for (const { name } of await databases.indexedDB.databases()) {
    if (name === undefined || !namePattern.test(name) || known.has(name)) continue;
    known.set(name, { name, isPractice: name === 'practice' });
  }
  return [...known.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Deletes a workspace. Backups of a practice go with it; those of a project stay. Other windows of it close. */
export async function deleteWorkspace(workspace: Workspace, environment: StoreEnvironment): Promise<void> {
  const { databases, host, registry } = environment;
  const { generation } = lastKnown(readJournal(await host.openJournal(workspace.name)));
  await new Dexie(workspace.name, { ...databases }).delete();
  await host.replaceJournal(workspace.name, [], { generation: Math.max(1, generation), sequence: 0, records: 0 });
  registry.remove(workspace.name);
  const memory = new AttendanceMemory(databases);
  await memory.forgetWorkspace(workspace.name);
  memory.close();
  if (!workspace.isPractice) return;
  for (const { name } of await listBackups(workspace.name, environment))
    await host.removeSnapshot(workspace.name, name);
}
