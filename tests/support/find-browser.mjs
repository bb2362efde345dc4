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

const headless = '/usr/bin/chromium-headless-shell';
const output = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 };

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

/** What browsers with a window allow by themselves when somebody clicks; one without a window allows nothing. */
export const grantedOnClick = ['clipboard-write'];

function works(path) {
  if (!path || !existsSync(path)) return false;
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}

async function bundled() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

async function lookForBrowser() {
  for (const path of [process.env.CHROMIUM_PATH, ...installed]) if (works(path)) return path;
  const own = await bundled();
  return works(own) ? own : undefined;
}

let found;

/** @returns {Promise<string | undefined>} the program's path: named by CHROMIUM_PATH, installed, or Playwright's own */
export async function findBrowser() {
  found ??= await lookForBrowser();
  return found;
}

function installFromDebian(...packages) {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) return;
  const environment = { ...output, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], environment);
  spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-liberation'],
    environment,
  );
}

/** As {@link findBrowser}; when there is none, Playwright's is downloaded, or Debian's installed. */
export async function findOrInstallBrowser() {
  if (await findBrowser()) return found;
  console.error('Installing Chromium: the tests open the screens in it.');
  const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], output);
  if (!(await findBrowser())) installFromDebian('chromium');
  return findBrowser();
}

/**
 * The same engine without a window of its own, where Debian has it; else as {@link findOrInstallBrowser}. It starts in a
 * third of the time and needs half the processor, which halves the whole test command; storage, workers and pages are the
 * same code. What is measured and published (`npm run faults`, `npm run bench`) runs in the browser that people have.
 */
export async function findOrInstallHeadless() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return findOrInstallBrowser();
  if (!works(headless)) installFromDebian('chromium-headless-shell');
  return works(headless) ? headless : findOrInstallBrowser();
}
