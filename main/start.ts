import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { sentence } from '../shared/messages/sentence.ts';
import { findElectron, installElectron } from './find-electron.ts';
import { serveBrowserEdition } from './serve-browser-edition.ts';

/** `npm start`: the desktop application where its program is, the browser edition where it cannot be had. */
const root = join(import.meta.dirname, '..', '..');
const electron = findElectron(root) ?? installElectron(root);
if (electron === null) {
  process.stdout.write(`${sentence('cli.withoutElectron')}\n`);
  void serveBrowserEdition(join(root, 'dist', 'web'));
} else {
  const program = spawn(electron, [join(root, 'dist', 'main', 'main.cjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  program.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
}
