import { dirname, join } from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { FolderChoice } from '../shared/host.ts';
import { backupFolderIn, backupFolderName, placeOf } from './backup-place.ts';
import type { DesktopWords } from './desktop-words.ts';
import { readSettings, writeSettings } from './settings-file.ts';
import { tryFolder } from './snapshots.ts';

const schema = z.strictObject({ folder: z.string().min(1) });

interface Surroundings {
  /** Where the choice is remembered. */
  readonly settingsPath: string;
  readonly documents: string;
  readonly shown: () => BrowserWindow;
  readonly words: DesktopWords;
  readonly onUnreadable: () => void;
}

/** The place of the backups: outside the profile, so that whatever happens to that one does not happen to both. */
export class SnapshotFolder {
  readonly #surroundings: Surroundings;
  #folder: string;

  private constructor(surroundings: Surroundings, folder: string) {
    this.#surroundings = surroundings;
    this.#folder = folder;
  }

  static async read(surroundings: Surroundings): Promise<SnapshotFolder> {
    const { settingsPath, documents, onUnreadable } = surroundings;
    const chosen = await readSettings(settingsPath, schema, onUnreadable);
    return new SnapshotFolder(surroundings, chosen?.folder ?? join(documents, backupFolderName));
  }

  get path(): string {
    return this.#folder;
  }

  /** In words people recognise: the last two parts. */
  get place(): string {
    return placeOf(this.#folder);
  }

  /** Lets the person choose, and makes sure that something can be kept there before it is remembered. */
  async choose(): Promise<FolderChoice> {
    const { settingsPath, shown, words } = this.#surroundings;
    const { canceled, filePaths } = await dialog.showOpenDialog(shown(), {
      title: words('desktop.chooseFolder'),
      buttonLabel: words('desktop.chooseFolderButton'),
      defaultPath: dirname(this.#folder),
      properties: ['openDirectory', 'createDirectory'],
    });
    const chosen = filePaths[0];
    if (canceled || chosen === undefined) return { chosen: false };
    const folder = backupFolderIn(chosen);
    await tryFolder(folder);
    await writeSettings(settingsPath, { folder });
    this.#folder = folder;
    return { chosen: true, place: this.place };
  }
}
