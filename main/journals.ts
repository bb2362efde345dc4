import { join } from 'node:path';
import type { Host, JournalContents } from '../shared/host.ts';
import { diskRejection } from './disk-failure.ts';
import { JournalFile, removeRemains } from './journal-file.ts';

type JournalCalls = 'openJournal' | 'appendJournal' | 'replaceJournal' | 'removeJournalRemains';

export interface Journals extends Pick<Host, JournalCalls> {
  /** Waits for what is under way and lets the files go. */
  readonly close: () => Promise<void>;
}

/**
 * The journals of all workspaces, one folder each. Calls for one workspace are carried out one after the other, in the
 * order in which they came. Rejects with what people can be told; the next call then opens the file anew.
 */
export function journalsIn(folder: string): Journals {
  const files = new Map<string, JournalFile>();
  const lines = new Map<string, Promise<unknown>>();

  function inTurn<T>(workspace: string, work: () => Promise<T>): Promise<T> {
    const before = lines.get(workspace) ?? Promise.resolve();
    const turn = before.then(work).catch(async (failure: unknown) => {
      await forget(workspace);
      throw diskRejection(failure, '');
    });
    // The next call waits for this one, however it ends.
    lines.set(
      workspace,
      turn.catch(() => {}),
    );
    return turn;
  }

  async function forget(workspace: string): Promise<void> {
    const file = files.get(workspace);
    files.delete(workspace);
    await file?.close().catch(() => {
      // It failed already; that is why it is forgotten.
    });
  }

  async function openAnew(workspace: string): Promise<JournalContents> {
    await forget(workspace);
    const { file, contents } = await JournalFile.open(join(folder, workspace));
    files.set(workspace, file);
    return contents;
  }

  async function fileOf(workspace: string): Promise<JournalFile> {
    if (!files.has(workspace)) await openAnew(workspace);
    const file = files.get(workspace);
    if (!file) throw new Error('the journal was opened and is not there');
    return file;
  }

  return {
    openJournal: (workspace) => inTurn(workspace, () => openAnew(workspace)),
    appendJournal: (workspace, entries, sentinel) =>
      inTurn(workspace, async () => (await fileOf(workspace)).append(entries, sentinel)),
    replaceJournal: (workspace, entries, sentinel) =>
      inTurn(workspace, async () => {
        const file = await fileOf(workspace);
        files.delete(workspace);
        await file.replace(entries, sentinel);
      }),
    removeJournalRemains: (workspace) => inTurn(workspace, () => removeRemains(join(folder, workspace))),
    close: async () => {
      await Promise.all(lines.values());
      await Promise.all([...files.keys()].map(forget));
    },
  };
}
