import { app } from 'electron';
import { filesInArguments } from './open-file.ts';

/**
 * One application per profile: two would write into one database (`reliability.md` W5). A second start hands its files to
 * the first and ends.
 * @returns false when this is the second
 */
export function becomeTheOnlyOne(onSecondStart: (files: readonly string[]) => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, words, folder) => onSecondStart(filesInArguments(words.slice(1), folder)));
  return true;
}
