// `npm run pictures`: the pictures of the guides and of the README, taken from the running browser edition.
// `npm run pictures -- --all-languages --out <folder>`: every screen in every language, to be looked at; not kept.
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: { 'all-languages': { type: 'boolean', default: false }, out: { type: 'string' } },
});
if (values['all-languages'] !== (values.out !== undefined))
  throw new Error('--all-languages needs --out with a folder for the pictures, and --out needs --all-languages.');
const chromium = await findOrInstallBrowser();
if (!chromium) throw new Error('No Chromium is here and none can be installed (CHROMIUM_PATH names one).');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '-c',
    'tests/support/pictures/playwright.config.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      ...(values.out !== undefined && { FORIN_PICTURES: resolve(values.out) }),
    },
  },
);
process.exitCode = status ?? 1;
