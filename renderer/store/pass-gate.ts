import type { NamedBackup } from './backup-name.ts';
import { listBackups } from './backups.ts';
import { isRecoverable, readJournal } from './integrity-gate.ts';
import type { GateResult, ReadJournal } from './integrity-gate.ts';
import type { LiveStore } from './live-store.ts';
import type { Workspace } from './store-snapshot.ts';
import { journalIssue } from './storage-failure.ts';
import type { StoreEnvironment } from './store-environment.ts';

interface Gate {
  readonly workspace: Workspace;
  readonly environment: StoreEnvironment;
  readonly journal: ReadJournal;
}

/**
 * Brings what is outside the database level with it, so that a loss from now on can be recovered from. When that fails,
 * the store says that it is not safe and tries again.
 */
export async function passGate(
  store: LiveStore,
  gate: GateResult,
  { workspace, environment, journal }: Gate,
): Promise<void> {
  if (store.writer.stopped) return;
  const { head, written } = store.writer;
  await store.writer.exclusively(async () => {
    try {
      const lines = gate.verdict === 'ahead' ? gate.lines : [];
      if (lines.length > 0) await environment.host.appendJournal(workspace.name, lines, head);
      const backups = await listBackups(workspace.name, environment).catch((): NamedBackup[] => []);
      const entries = [...journal.entries, ...readJournal({ ...journal, entries: [...lines] }).entries];
      const isSafe = gate.verdict !== 'checkpoint' && isRecoverable(head, backups, entries);
      if (!isSafe) await store.keeper.checkpoint(written, head);
    } catch (thrown) {
      store.writer.journalLater(journalIssue(thrown));
    }
  });
}
