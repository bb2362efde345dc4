// Finds LibreOffice, installing it where that is possible without asking. Tests open written workbooks in it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.FORIN_SOFFICE,
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  `${process.env.PROGRAMFILES}\\LibreOffice\\program\\soffice.exe`,
];

/** @returns {string | undefined} the program's path */
export function findLibreOffice() {
  return places.find((path) => path && existsSync(path));
}

/** Debian and its kin, as root: installs the spreadsheet part. @returns {string | undefined} */
export function findOrInstallLibreOffice() {
  const found = findLibreOffice();
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (found || !canInstall) return found;
  console.error('Installing LibreOffice Calc: the tests open written workbooks in it.');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'libreoffice-calc'], options);
  return findLibreOffice();
}
