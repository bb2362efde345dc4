// Builds a bundle when a source is newer than it: the scripts of the README need no build step of their own.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const common = ['shared', 'resources', 'package.json', 'package-lock.json'];

/** The desktop shell and the servers beside it. @returns the folder with the bundles */
export async function buildShellIfStale() {
  await buildIfStale(join('dist', 'main', 'main.cjs'), ['main', ...common], join('main', 'vite.config.ts'));
  return join(root, 'dist', 'main');
}

/** The page with the screens. @returns its folder */
export async function buildPageIfStale() {
  await buildIfStale(join('dist', 'web', 'index.html'), ['renderer', ...common], join('renderer', 'vite.config.ts'));
  return join(root, 'dist', 'web');
}

async function buildIfStale(bundle, sources, configuration) {
  const file = join(root, bundle);
  const newest = Math.max(...sources.map((name) => newestChange(join(root, name))));
  if (existsSync(file) && statSync(file).mtimeMs >= newest) return;
  const { build } = await import('vite');
  await build({ configFile: join(root, configuration), logLevel: 'error' });
}

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
