import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program of Electron, which is a download of its own beside the package.
 * @param root folder of this repository
 * @returns null when it is not there. Never asks the package itself: that would begin the download.
 */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const record = join(folder, 'path.txt');
  const name = existsSync(record) ? readFileSync(record, 'utf8').trim() : 'electron';
  const program = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return existsSync(program) ? program : null;
}

/** Lets the package fetch its program, once; where its source cannot be reached that fails within a second. */
export function installElectron(root: string): string | null {
  const script = join(root, 'node_modules', 'electron', 'install.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: 300_000 });
  return findElectron(root);
}
