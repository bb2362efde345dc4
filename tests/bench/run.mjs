// `npm run bench`: bundles the measurements, as the command line is bundled, and starts them: first those without a
// window, then those of the screens. `-- --screens` only the latter, `-- --attendance` only attendance files,
// `-- --combining` only packages that contradict each other, `-- --report` only the implementation report,
// `-- --summaries` only the summary and a cross-table, `-- --quick` a part of each.
import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildPageIfStale } from '../../main/build-if-stale.mjs';
import { findOrInstallBrowser } from '../support/find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join('dist', 'bench');

async function bundle(source) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: ['@playwright/test', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      },
    },
  });
}

// In a process of its own: Linux counts the memory of whoever starts a process as that process's own.
function run(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, folder, script), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const quick = process.argv.includes('--quick') ? ['--quick'] : [];
const alone = ['--attendance', '--combining', '--report', '--summaries'].filter((part) => process.argv.includes(part));
if (!process.argv.includes('--screens')) {
  await bundle('tests/bench/bench.ts');
  run('bench.js', [...quick, ...alone]);
}
if (alone.length > 0) process.exit();
const browser = await findOrInstallBrowser();
if (browser === undefined) {
  process.stderr.write('The screens were not measured: there is no Chromium and none can be installed.\n');
  process.exit(1);
}
const page = await buildPageIfStale();
await bundle('tests/bench/screens/bench-screens.ts');
run('bench-screens.js', [page, browser, ...quick]);
