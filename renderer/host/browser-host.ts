import type { Capabilities, HostBridge } from '../../shared/host.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { sayingWhy } from './browser-failure.ts';
import { openBrowserFiles, saveBrowserFile } from './browser-files.ts';
import { BrowserJournal } from './browser-journal.ts';
import { askForFolder, canChooseFolder, permittedFolder, rememberFolder } from './chosen-folder.ts';
import { openOutside, setLeaveQuestion } from './leaving.ts';
import { ownFolderIn } from './own-folder.ts';
import { SnapshotsOffThread } from './snapshots-off-thread.ts';

/** The folder that journals and snapshots are kept in, and how people know it. */
interface Place {
  readonly folder: FileSystemDirectoryHandle;
  readonly words: string;
}

/** The shell of the browser edition. Made once, before the first screen. What it rejects with can be put into words. */
export async function makeBrowserHost(): Promise<HostBridge> {
  let place = await earlierPlace();
  const journal = new BrowserJournal(place?.folder ?? null);
  const snapshots = new SnapshotsOffThread(place?.folder ?? null);
  let wasAskedToKeep = false;

  return {
    getAppInfo: async () => ({
      edition: 'browser',
      version: packageJson.version,
      language: navigator.language,
      capabilities: await capabilitiesOf(place),
    }),
    openFiles: (request) => sayingWhy('', () => openBrowserFiles(request)),
    saveFile: (request) => sayingWhy(request.suggestedName, () => saveBrowserFile(request)),
    makePdf: () => Promise.resolve(null),
    // An ordinary page is never started with files.
    takePendingFiles: () => Promise.resolve([]),
    openJournal: (workspace) =>
      sayingWhy('', async () => {
        await snapshots.complete(workspace);
        return journal.open(workspace);
      }),
    appendJournal: (workspace, entries, sentinel) =>
      sayingWhy('', async () => {
        await journal.append(workspace, entries, sentinel);
        // Browsers listen to such a wish once a person has worked here.
        if (!wasAskedToKeep) void askToKeep();
        wasAskedToKeep = true;
      }),
    replaceJournal: (workspace, entries, sentinel) =>
      sayingWhy('', () => journal.replace(workspace, entries, sentinel)),
    removeJournalRemains: (workspace) => sayingWhy('', () => journal.removeRemains(workspace)),
    writeSnapshot: (workspace, name, bytes) => sayingWhy(name, () => snapshots.write(workspace, name, bytes)),
    listSnapshots: (workspace) => sayingWhy('', () => snapshots.list(workspace)),
    readSnapshot: (workspace, name) => sayingWhy(name, () => snapshots.read(workspace, name)),
    removeSnapshot: (workspace, name) => sayingWhy(name, () => snapshots.remove(workspace, name)),
    chooseFolder: () =>
      sayingWhy('', async () => {
        const chosen = await askForFolder();
        if (!chosen) return { chosen: false };
        const next = await placeIn(chosen);
        // Nothing is changed before everything is there: a folder that takes only a part is not used.
        await snapshots.copyTo(next.folder);
        await journal.copyTo(next.folder);
        await rememberFolder(chosen);
        await snapshots.use(next.folder);
        journal.use(next.folder);
        place = next;
        return { chosen: true, place: next.words };
      }),
    getFreeSpace: () =>
      sayingWhy('', async () => {
        const { quota, usage } = await navigator.storage.estimate();
        return quota === undefined || usage === undefined ? null : quota - usage;
      }),
    openExternal: (address) => Promise.resolve(openOutside(address)),
    setUnsaved: (isUnsaved) => {
      setLeaveQuestion(isUnsaved);
      return Promise.resolve();
    },
    // A page has no menu of its own and is opened without files: neither event ever comes.
    on: () => () => undefined,
  };
}

/** Null when no folder was chosen, when the browser wants to be asked again, and when the folder is gone: the screens say so. */
async function earlierPlace(): Promise<Place | null> {
  try {
    const chosen = await permittedFolder();
    return chosen && (await placeIn(chosen));
  } catch {
    return null;
  }
}

async function placeIn(chosen: FileSystemDirectoryHandle): Promise<Place> {
  const folder = await ownFolderIn(chosen);
  return { folder, words: `${chosen.name} › ${folder.name}` };
}

async function capabilitiesOf(place: Place | null): Promise<Capabilities> {
  const isKept = await hasPromisedToKeep();
  return {
    storage: place ? 'folder' : 'browser',
    canChooseFolder: canChooseFolder(),
    place: place?.words ?? null,
    ...(isKept ? { isKept: true } : {}),
  };
}

async function hasPromisedToKeep(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/** Some browsers answer by themselves, others ask the person; what they say is seen in the capabilities. */
async function askToKeep(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Not promised is what holds anyway.
  }
}
