/**
 * What the screens ask of the shell they run in: one contract, kept by the desktop application (`main/`, over typed IPC)
 * and by the browser edition (`renderer/host/`). What a shell cannot do it says in its capabilities; nothing is a silent
 * no-op. Only plain objects and Uint8Array cross it. Paths never do: the shell keeps them and shows people a place.
 */
export interface Host {
  readonly getAppInfo: () => Promise<AppInfo>;

  /** Lets the person choose files and reads them. Empty when they cancel. */
  readonly openFiles: (request: OpenRequest) => Promise<OpenedFile[]>;
  /** Lets the person choose where to save, then writes atomically. */
  readonly saveFile: (request: SaveRequest) => Promise<SaveResult>;
  /** The page as it would be printed now, as a PDF of A4 sheets with their numbers; null: this shell can only print. */
  readonly makePdf: () => Promise<Uint8Array | null>;
  /** Files that came in by double click or drop on the icon since the last call. */
  readonly takePendingFiles: () => Promise<OpenedFile[]>;

  /** Opens the journal of a workspace; a torn last line is cut off, and said. */
  readonly openJournal: (workspace: string) => Promise<JournalContents>;
  /** Appends entries (JSON without line breaks) and flushes them to the disk before it resolves. */
  readonly appendJournal: (workspace: string, entries: readonly string[], sentinel: Sentinel) => Promise<void>;
  /** Begins the journal anew: after a verified snapshot has made the older entries unnecessary. */
  readonly replaceJournal: (workspace: string, entries: readonly string[], sentinel: Sentinel) => Promise<void>;
  /** Takes away what was put aside of a torn or damaged journal: nobody can look into it to take out what was erased. */
  readonly removeJournalRemains: (workspace: string) => Promise<void>;

  /** Writes a snapshot outside the browser's own storage, reads it back and compares. */
  readonly writeSnapshot: (workspace: string, name: string, bytes: Uint8Array) => Promise<SnapshotInfo>;
  readonly listSnapshots: (workspace: string) => Promise<SnapshotInfo[]>;
  readonly readSnapshot: (workspace: string, name: string) => Promise<Uint8Array>;
  readonly removeSnapshot: (workspace: string, name: string) => Promise<void>;
  /** Lets the person choose where snapshots (in the browser: and the journal) are kept. */
  readonly chooseFolder: () => Promise<FolderChoice>;

  /** Free bytes where the database is, or null when the shell cannot say. */
  readonly getFreeSpace: () => Promise<number | null>;
  /** Opens an https or mailto address outside the application; false when the address is not allowed. */
  readonly openExternal: (address: string) => Promise<boolean>;
  /** Tells the shell whether something is not saved yet, so that it asks before closing. */
  readonly setUnsaved: (isUnsaved: boolean) => Promise<void>;
}

/** What the shell tells the screens unasked. */
export interface HostEvents {
  /** Files wait for {@link Host.takePendingFiles}. */
  readonly pendingFiles: () => void;
  /** A command of the menu, such as `save` or `undo`. */
  readonly menuCommand: (command: MenuCommand) => void;
}

export type MenuCommand = 'new' | 'open' | 'save' | 'find' | 'undo' | 'print' | 'settings' | 'help';

export interface AppInfo {
  readonly edition: 'desktop' | 'browser';
  readonly version: string;
  /** Language that the system prefers, BCP 47. */
  readonly language: string;
  readonly capabilities: Capabilities;
}

export interface Capabilities {
  /** `folder`: snapshots and journal are files outside the browser's storage; `browser`: inside it, and may go with it. */
  readonly storage: 'folder' | 'browser';
  /** A folder can be chosen. */
  readonly canChooseFolder: boolean;
  /** Where snapshots are, in words people recognise; null when there is no such place. */
  readonly place: string | null;
  /** The browser has promised not to delete its storage by itself. Absent: it has not. */
  readonly isKept?: true;
}

export interface OpenRequest {
  /** `table`: whatever may hold a list, from a workbook to a text. `picture`: PNG or JPEG. */
  readonly kind: 'package' | 'workbook' | 'table' | 'picture' | 'any';
  readonly multiple: boolean;
}

export interface OpenedFile {
  /** Without a character that would turn or hide what stands beside it (`shownName`). */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SaveRequest {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/** `place`: where it is, in words people recognise ("Documents"). */
export type SaveResult = { readonly saved: true; readonly place: string } | { readonly saved: false };

/** What is known outside the database of how far it had come. */
export interface Sentinel {
  /** Raised whenever the workspace is made anew or restored. */
  readonly generation: number;
  /** Number of the last change. */
  readonly sequence: number;
  readonly records: number;
}

export interface JournalContents {
  readonly entries: string[];
  readonly sentinel: Sentinel | null;
  /** True when the last line was torn and cut off. */
  readonly wasTorn: boolean;
}

export interface SnapshotInfo {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type FolderChoice = { readonly chosen: true; readonly place: string } | { readonly chosen: false };

/** The desktop's preload gives the page one of these as `window.forinHost`; the host is chosen once, in `renderer/main.tsx`. */
export interface HostBridge extends Host {
  /** @returns how to stop listening */
  readonly on: <E extends keyof HostEvents>(event: E, listener: HostEvents[E]) => () => void;
}
