// Finds a Chromium for the tests, installing one where that is possible without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const installed = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/** Quiet and alone: no sandbox (containers), no graphics card, nothing fetched in the background. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function works(path) {
  if (!path || !existsSync(path)) return false;
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}

async function bundled() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/** @returns {Promise<string | undefined>} the program's path: named by CHROMIUM_PATH, installed, or Playwright's own */
export async function findBrowser() {
  for (const path of [process.env.CHROMIUM_PATH, ...installed]) if (works(path)) return path;
  const own = await bundled();
  return works(own) ? own : undefined;
}

/** As {@link findBrowser}; when there is none, Playwright's is downloaded, or Debian's installed. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.error('Installing Chromium: the tests open the screens in it.');
  const output = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 };
  const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], output);
  const downloaded = await findBrowser();
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (downloaded || !canInstall) return downloaded;
  const environment = { ...output, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], environment);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], environment);
  return findBrowser();
}
