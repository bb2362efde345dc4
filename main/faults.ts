import { basename } from 'node:path';
import { dialog } from 'electron';
import type { DesktopWords } from './desktop-words.ts';
import type { Log } from './log.ts';

/**
 * An exception that nobody caught is a bug and is said, once. The application goes on, so that the page can still save
 * what is in it.
 */
export function reportFaults(log: Log, words: DesktopWords): void {
  let isSaid = false;
  const report = (what: string) => (failure: unknown) => {
    log.failure(what, failure);
    if (isSaid) return;
    isSaid = true;
    void dialog.showMessageBox({
      type: 'warning',
      message: words('desktop.fault'),
      detail: words('desktop.faultDetail', { log: basename(log.path) }),
    });
  };
  process.on('uncaughtException', report('uncaught exception'));
  process.on('unhandledRejection', report('unhandled rejection'));
}
