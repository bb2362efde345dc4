import type { Page } from '@playwright/test';

export type Edition = 'desktop' | 'browser';

export interface LaunchOptions {
  /** Folder with everything that outlives a restart: profile, documents, downloads. */
  readonly profile: string;
  /** Folder of a page to show instead of the application's own. */
  readonly page?: string;
  /** Languages that the system prefers; English when absent. */
  readonly languages?: readonly string[];
  /**
   * The browser edition can choose a folder for journal and backups. A browser without a window has no picker: a folder
   * of the browser's private file system, which has the same interface, stands in for what a person would choose.
   */
  readonly canChooseFolder?: boolean;
  /** The browser edition has never been opened here: its service worker comes while one works. */
  readonly isFirstVisit?: boolean;
  /** Window size of the browser edition; the desktop's is set by its own state. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The application, running; the same to the specs in both editions. */
export interface RunningApp {
  readonly edition: Edition;
  /** The page that the window shows now. */
  readonly page: Page;
  /** Does what opens the dialog, and answers it with these files. */
  readonly chooseFiles: (paths: readonly string[], trigger: () => Promise<unknown>) => Promise<void>;
  /** Does what saves a file, and gives the path where it then is. */
  readonly saveFile: (trigger: () => Promise<unknown>) => Promise<string>;
  /** Addresses that the page asked for, by origin: more than one means that something left the computer. */
  readonly origins: () => readonly string[];
  readonly close: () => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** What only the desktop application can do; null in the browser edition. */
  readonly desktop: DesktopOnly | null;
}

export interface DesktopOnly {
  /** Opens files by double click while the application runs. */
  readonly doubleClick: (...paths: readonly string[]) => Promise<void>;
  readonly clickMenu: (id: string) => Promise<void>;
  /** Answers the next question of the window with its button at this place, counted from 0. */
  readonly answerQuestion: (button: number) => Promise<void>;
  readonly questions: () => Promise<readonly string[]>;
  /** Closes the window as a person would. */
  readonly closeWindow: () => Promise<void>;
  readonly crash: () => Promise<void>;
  readonly openedOutside: () => Promise<readonly string[]>;
}
