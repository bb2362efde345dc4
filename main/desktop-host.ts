import { app, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Host } from '../shared/host.ts';
import type { DesktopWords } from './desktop-words.ts';
import { outsideAddress } from './external-links.ts';
import { fileDialogs } from './file-dialogs.ts';
import { freeSpaceAt } from './free-space.ts';
import type { Journals } from './journals.ts';
import type { PendingFiles } from './open-file.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';
import { pdfOf } from './page-as-pdf.ts';
import { snapshotsIn } from './snapshots.ts';

interface Parts {
  readonly shown: () => BrowserWindow;
  readonly words: DesktopWords;
  readonly documents: string;
  readonly journals: Journals;
  readonly profile: string;
  readonly version: string;
  readonly language: string;
  readonly pendingFiles: PendingFiles;
  readonly snapshotFolder: SnapshotFolder;
  readonly onUnsaved: (isUnsaved: boolean) => void;
}

/** What the screens ask of the shell, as the desktop application answers it. */
export function desktopHost(parts: Parts): Host {
  const { openJournal, appendJournal, replaceJournal, removeJournalRemains } = parts.journals;
  return {
    getAppInfo: () =>
      Promise.resolve({
        edition: 'desktop',
        version: parts.version,
        language: parts.language,
        capabilities: { storage: 'folder', canChooseFolder: true, place: parts.snapshotFolder.place },
      }),
    ...fileDialogs(parts),
    makePdf: () => pdfOf(parts.shown()),
    takePendingFiles: () => parts.pendingFiles.take(),
    openJournal,
    appendJournal,
    replaceJournal,
    removeJournalRemains,
    ...snapshotsIn(() => parts.snapshotFolder.path),
    chooseFolder: () => parts.snapshotFolder.choose(),
    getFreeSpace: () => freeSpaceAt(parts.profile),
    openExternal: (address) => openOutside(address),
    setUnsaved: (isUnsaved) => Promise.resolve(parts.onUnsaved(isUnsaved)),
  };
}

/** @returns false when the address is not allowed or the system knows no program for it */
export async function openOutside(address: string): Promise<boolean> {
  const outside = outsideAddress(address);
  if (outside === undefined) return false;
  try {
    await shell.openExternal(outside);
    return true;
  } catch {
    return false;
  }
}

/** The system's languages, the best liked first; never empty. */
export function preferredLanguages(): readonly string[] {
  const preferred = app.getPreferredSystemLanguages();
  return preferred.length > 0 ? preferred : [app.getLocale()];
}
