// `npm run kills -- --rounds 20`: cuts the power of the whole browser in the middle of recording and counts what is lost.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const chromium = await findOrInstallBrowser();
if (!chromium) throw new Error('No Chromium is here and none can be installed (CHROMIUM_PATH names one).');
const folder = mkdtempSync(join(tmpdir(), 'forin-kills-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '-c',
    'tests/playwright.config.ts',
    'kills',
    '--reporter=list,json',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      FORIN_KILL_ROUNDS: values.rounds,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  },
);

console.log('');
for (const { specs } of JSON.parse(readFileSync(report, 'utf8')).suites)
  for (const spec of specs)
    for (const { projectName, annotations, results } of spec.tests) {
      const counted = annotations.find(({ type }) => type === 'kills')?.description;
      if (counted === undefined)
        console.log(`${projectName}: not finished; ${results[0]?.error?.message ?? 'see above'}`);
      else {
        const [kills, writes, recoveries] = counted.split(' ');
        console.log(
          `${projectName}: ${kills} kills, ${Number(kills) * 2} starts after them, ${writes} acknowledged records, ` +
            `${recoveries} recoveries, ${results.at(-1)?.status === 'passed' ? 0 : 'some'} lost`,
        );
      }
    }
console.log(
  'Not covered: the browser edition with a chosen folder (a browser without a window has no folder picker), a power cut ' +
    'of the machine itself (what the disk had not yet written), and Electron where its program is not installed.',
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
