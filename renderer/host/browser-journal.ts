import { wrap } from 'comlink';
import type { JournalContents, Sentinel } from '../../shared/host.ts';
import { appendFolderJournal, openFolderJournal, replaceFolderJournal } from './folder-journal.ts';
import type { JournalWorker } from './journal-worker.ts';

/**
 * The journal of the browser edition: always in the browser's private file system, and in the chosen folder too, when
 * there is one that may be used. What the browser evicts, the folder still has.
 */
export class BrowserJournal {
  readonly #worker = wrap<JournalWorker>(
    new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module' }),
  );
  #folder: FileSystemDirectoryHandle | null;

  constructor(folder: FileSystemDirectoryHandle | null) {
    this.#folder = folder;
  }

  /** Of two journals the one that has come further is taken, and the other brought up to it. */
  open(workspace: string): Promise<JournalContents> {
    return inTurn(workspace, async () => {
      const inside = await this.#worker.open(workspace);
      const folder = await this.#folderOf(workspace);
      const chosen = folder && (await openFolderJournal(folder));
      if (!folder || !chosen || sameProgress(inside.sentinel, chosen.sentinel)) return inside;
      const [ahead, inFolder] = isAhead(chosen.sentinel, inside.sentinel) ? [chosen, true] : [inside, false];
      if (ahead.sentinel) {
        if (inFolder) await this.#worker.replace(workspace, ahead.entries, ahead.sentinel);
        else await replaceFolderJournal(folder, ahead.entries, ahead.sentinel);
      }
      return ahead;
    });
  }

  append(workspace: string, entries: readonly string[], sentinel: Sentinel): Promise<void> {
    return inTurn(workspace, async () => {
      await this.#worker.append(workspace, entries, sentinel);
      const folder = await this.#folderOf(workspace);
      if (folder) await appendFolderJournal(folder, entries, sentinel);
    });
  }

  replace(workspace: string, entries: readonly string[], sentinel: Sentinel): Promise<void> {
    return inTurn(workspace, async () => {
      await this.#worker.replace(workspace, entries, sentinel);
      const folder = await this.#folderOf(workspace);
      if (folder) await replaceFolderJournal(folder, entries, sentinel);
    });
  }

  /** From now on the journals are kept in this folder, too; they are copied there at once. */
  async moveTo(folder: FileSystemDirectoryHandle, workspaces: readonly string[]): Promise<void> {
    this.#folder = folder;
    for (const workspace of workspaces) await this.open(workspace);
  }

  async #folderOf(workspace: string): Promise<FileSystemDirectoryHandle | null> {
    if (!this.#folder) return null;
    const journals = await this.#folder.getDirectoryHandle('journals', { create: true });
    return journals.getDirectoryHandle(workspace, { create: true });
  }
}

/** Several tabs take turns. */
function inTurn<T>(workspace: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`forin-journal-${workspace}`, act);
}

function isAhead(a: Sentinel | null, b: Sentinel | null): boolean {
  if (!a || !b) return a !== null;
  return a.generation === b.generation ? a.sequence > b.sequence : a.generation > b.generation;
}

function sameProgress(a: Sentinel | null, b: Sentinel | null): boolean {
  return a?.generation === b?.generation && a?.sequence === b?.sequence;
}
