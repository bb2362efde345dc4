import { wrap } from 'comlink';
import type { JournalContents, Sentinel } from '../../shared/host.ts';
import { HostRejection } from './browser-failure.ts';
import { failingWith } from './failing-worker.ts';
import { namesIn } from './folder-files.ts';
import {
  appendFolderJournal,
  openFolderJournal,
  readFolderSentinel,
  removeFolderRemains,
  replaceFolderJournal,
} from './folder-journal.ts';
import type { JournalWorker } from './journal-worker.ts';
import { levelJournals, sameProgress } from './level-journals.ts';

/** A journal in the folder is made one file again when it is opened and has more than so many. */
const mostParts = 64;

/**
 * The journal of the browser edition: always in the browser's private file system, and in the chosen folder too, when
 * there is one that may be used. What the browser evicts, the folder still has. A call resolves when both have it. One
 * that was left behind (a call that failed half way, a window that knew no folder) is brought level before it goes on.
 */
export class BrowserJournal {
  readonly #worker: JournalWorker;
  readonly #broken: Promise<never>;
  #folder: FileSystemDirectoryHandle | null;

  constructor(folder: FileSystemDirectoryHandle | null) {
    const worker = new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = wrap<JournalWorker>(worker);
    this.#broken = failingWith(worker);
    this.#folder = folder;
  }

  open(workspace: string): Promise<JournalContents> {
    return inTurn(workspace, () => this.#open(workspace, this.#folder));
  }

  append(workspace: string, entries: readonly string[], sentinel: Sentinel): Promise<void> {
    return inTurn(workspace, async () => {
      const before = await this.#ask(this.#worker.append(workspace, entries, sentinel));
      if (!this.#folder) return;
      const folder = await journalFolder(this.#folder, workspace);
      if (sameProgress(before, await readFolderSentinel(folder))) {
        await appendFolderJournal(folder, entries, sentinel);
        return;
      }
      const { entries: all } = await this.#open(workspace, this.#folder);
      if (!entries.every((entry) => all.includes(entry))) throw new HostRejection('disk');
    });
  }

  replace(workspace: string, entries: readonly string[], sentinel: Sentinel): Promise<void> {
    return inTurn(workspace, async () => {
      await this.#ask(this.#worker.replace(workspace, entries, sentinel));
      if (!this.#folder) return;
      await replaceFolderJournal(await journalFolder(this.#folder, workspace), entries, sentinel);
    });
  }

  /** Takes away what was put aside of torn or damaged journals. */
  removeRemains(workspace: string): Promise<void> {
    return inTurn(workspace, async () => {
      await this.#ask(this.#worker.removeRemains(workspace));
      if (this.#folder) await removeFolderRemains(await journalFolder(this.#folder, workspace));
    });
  }

  /** Copies all journals there are to a folder that is to be used, and takes over those that only the folder has. */
  async copyTo(folder: FileSystemDirectoryHandle): Promise<void> {
    const inside = await navigator.storage.getDirectory();
    const workspaces = new Set([...(await workspacesIn(inside)), ...(await workspacesIn(folder))]);
    for (const workspace of workspaces) await inTurn(workspace, () => this.#open(workspace, folder));
  }

  /** From now on the journals are kept in this folder, too. */
  use(folder: FileSystemDirectoryHandle): void {
    this.#folder = folder;
  }

  async #open(workspace: string, chosen: FileSystemDirectoryHandle | null): Promise<JournalContents> {
    const inside = await this.#ask(this.#worker.open(workspace));
    if (!chosen) return inside;
    const folder = await journalFolder(chosen, workspace);
    const outside = await openFolderJournal(folder);
    const { contents, firstLacks, secondLacks } = levelJournals(inside, outside);
    const { entries, sentinel } = contents;
    if (firstLacks) await this.#ask(this.#worker.replace(workspace, entries, sentinel));
    if (secondLacks || outside.parts > mostParts) await replaceFolderJournal(folder, entries, sentinel);
    return contents;
  }

  #ask<T>(answer: Promise<T>): Promise<T> {
    return Promise.race([answer, this.#broken]);
  }
}

async function journalFolder(root: FileSystemDirectoryHandle, workspace: string): Promise<FileSystemDirectoryHandle> {
  const journals = await root.getDirectoryHandle('journals', { create: true });
  return journals.getDirectoryHandle(workspace, { create: true });
}

async function workspacesIn(root: FileSystemDirectoryHandle): Promise<readonly string[]> {
  return namesIn(await root.getDirectoryHandle('journals', { create: true }), 'directory');
}

/** Several tabs take turns. */
function inTurn<T>(workspace: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`forin-journal-${workspace}`, act);
}
