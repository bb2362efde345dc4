// Starts the command line; bundles it first when a source is newer than the bundle.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bundle = join(root, 'dist', 'cli', 'forin.js');
const sources = ['main', 'shared', 'resources', 'package.json', 'package-lock.json'];

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

const newest = Math.max(...sources.map((name) => newestChange(join(root, name))));
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest) {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'main', 'vite.cli.config.ts'), logLevel: 'error' });
}
await import(pathToFileURL(bundle).href);
