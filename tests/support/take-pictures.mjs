// `npm run pictures`: the pictures of the guides and of the README, taken from the running browser edition.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
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
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium } },
);
process.exitCode = status ?? 1;
