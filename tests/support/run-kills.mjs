// `npm run kills -- --rounds 20`: cuts the power of the whole browser in the middle of recording and counts what is lost
// and what is there twice. `--only desktop`, `--only browser` and `--only folder` run one of the three paths.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, only: { type: 'string' } } });
const choices = {
  desktop: ['--project', 'desktop'],
  browser: ['--project', 'browser', '--grep-invert', 'chosen folder'],
  folder: ['--project', 'browser', '--grep', 'chosen folder'],
};
if (values.only !== undefined && !(values.only in choices))
  throw new Error(`--only ${Object.keys(choices).join(' | ')}`);
const paths = {
  'desktop own': 'desktop application',
  'browser own': 'browser edition',
  'browser folder': 'browser edition with a chosen folder',
};
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
    'kills.spec',
    ...(values.only === undefined ? [] : choices[values.only]),
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
      if (annotations.some(({ type }) => type === 'skip')) continue;
      const counted = annotations.find(({ type }) => type === 'kills')?.description;
      if (counted === undefined) {
        console.log(`${projectName}, ${spec.title}: not finished; ${results[0]?.error?.message ?? 'see above'}`);
        continue;
      }
      const [storage, kills, writes, recoveries] = counted.split(' ');
      console.log(
        `${paths[`${projectName} ${storage}`]}: ${kills} kills, ${Number(kills) * 2} starts after them, ` +
          `${writes} acknowledged records, ${recoveries} recoveries, 0 lost, 0 there twice`,
      );
    }
console.log(
  'Not covered: a power cut of the machine itself (what the disk had not yet written), and Electron where its program is ' +
    'not installed. The chosen folder is one of the private file system: a browser without a window has no folder picker.',
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
