import type { Capabilities, HostBridge, SnapshotInfo } from '../../shared/host.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { openBrowserFiles, saveBrowserFile } from './browser-files.ts';
import { BrowserJournal } from './browser-journal.ts';
import { BrowserSnapshots } from './browser-snapshots.ts';
import { askForFolder, canChooseFolder, permittedFolder } from './chosen-folder.ts';

/** The shell of the browser edition. Made once, before the first screen. */
export async function makeBrowserHost(): Promise<HostBridge> {
  let folder = await permittedFolder();
  const journal = new BrowserJournal(folder);
  const opened = new Set<string>();

  const snapshotsOf = async (workspace: string): Promise<BrowserSnapshots> => {
    const root = folder ?? (await navigator.storage.getDirectory());
    const snapshots = await root.getDirectoryHandle('backups', { create: true });
    return new BrowserSnapshots(await snapshots.getDirectoryHandle(workspace, { create: true }));
  };

  return {
    getAppInfo: () =>
      Promise.resolve({
        edition: 'browser',
        version: packageJson.version,
        language: navigator.language,
        capabilities: capabilitiesOf(folder),
      }),
    openFiles: openBrowserFiles,
    saveFile: saveBrowserFile,
    // An ordinary page is never started with files.
    takePendingFiles: () => Promise.resolve([]),
    openJournal: (workspace) => {
      opened.add(workspace);
      return journal.open(workspace);
    },
    appendJournal: (workspace, entries, sentinel) => journal.append(workspace, entries, sentinel),
    replaceJournal: (workspace, entries, sentinel) => journal.replace(workspace, entries, sentinel),
    writeSnapshot: async (workspace, name, bytes): Promise<SnapshotInfo> =>
      (await snapshotsOf(workspace)).write(name, bytes),
    listSnapshots: async (workspace) => (await snapshotsOf(workspace)).list(),
    readSnapshot: async (workspace, name) => (await snapshotsOf(workspace)).read(name),
    removeSnapshot: async (workspace, name) => (await snapshotsOf(workspace)).remove(name),
    chooseFolder: async () => {
      const chosen = await askForFolder();
      if (!chosen) return { chosen: false };
      folder = chosen;
      await journal.moveTo(chosen, [...opened]);
      return { chosen: true, place: chosen.name };
    },
    getFreeSpace: async () => {
      const { quota, usage } = await navigator.storage.estimate();
      return quota === undefined || usage === undefined ? null : quota - usage;
    },
    openExternal: (address) => Promise.resolve(openOutside(address)),
    setUnsaved: (isUnsaved) => {
      setLeaveQuestion(isUnsaved);
      return Promise.resolve();
    },
    // A page has no menu of its own and is opened without files: neither event ever comes.
    on: () => () => undefined,
  };
}

function capabilitiesOf(folder: FileSystemDirectoryHandle | null): Capabilities {
  return { storage: folder ? 'folder' : 'browser', canChooseFolder: canChooseFolder(), place: folder?.name ?? null };
}

/** Only https and mailto, in a window that knows nothing of this one. */
function openOutside(address: string): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return false;
  window.open(url, '_blank', 'noopener,noreferrer');
  return true;
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** While something is not saved, the browser asks before the page is left. */
function setLeaveQuestion(isUnsaved: boolean): void {
  if (isUnsaved) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
}
