import { basename, dirname, join } from 'node:path';

/** One name in every language: the folder is looked for again after the system's language has changed. */
export const backupFolderName = 'FOR-IN Register backups';

/** Backups never lie loose among other files; a folder that is theirs already is taken as it is. */
export function backupFolderIn(chosen: string): string {
  return basename(chosen) === backupFolderName ? chosen : join(chosen, backupFolderName);
}

/** Where a folder is, in words people recognise: its last two parts. The whole path stays in the shell. */
export function placeOf(folder: string): string {
  const parent = basename(dirname(folder));
  return parent === '' ? basename(folder) : `${parent} › ${basename(folder)}`;
}
