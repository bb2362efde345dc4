import { basename } from 'node:path';
import { dialog } from 'electron';
import type { DesktopWords } from './desktop-words.ts';
import type { Log } from './log.ts';

export interface Faults {
  /** Writes it down and tells the person; resolves when they have read it. */
  readonly say: (what: string, failure: unknown) => Promise<void>;
}

/**
 * An exception that nobody caught is a bug and is said, once. The application goes on, so that the page can still save
 * what is in it.
 */
export function reportFaults(log: Log, words: DesktopWords): Faults {
  let isSaid = false;
  const say = async (what: string, failure: unknown) => {
    log.failure(what, failure);
    if (isSaid) return;
    isSaid = true;
    await dialog.showMessageBox({
      type: 'warning',
      message: words('desktop.fault'),
      detail: words('desktop.faultDetail', { log: basename(log.path) }),
    });
  };
  process.on('uncaughtException', (failure) => void say('uncaught exception', failure));
  process.on('unhandledRejection', (failure) => void say('unhandled rejection', failure));
  return { say };
}
