// `npm run faults`: does harm on purpose and counts what did not come out as promised; a line for each experiment.
// `-- --only NAME,NAME` some of them, `-- --rounds N` how often each, `-- --short` as in `npm test`, `-- --seed N` other
// chance, `-- --progress` how far it has come. Exit status 1 when something failed.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    progress: { type: 'boolean', default: false },
  },
});

function wholeNumber(name, text) {
  if (!/^[1-9]\d*$/u.test(text)) throw new Error(`--${name} takes a whole number from 1`);
  return Number(text);
}

// Loads the sources as they are, also those that are asked for later; it serves nobody.
const loader = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { runFaults } = await loader.ssrLoadModule(fileURLToPath(new URL('run-faults.ts', import.meta.url)));
const isWell = await runFaults({
  only: values.only.flatMap((names) => names.split(',')),
  isShort: values.short,
  saysProgress: values.progress,
  seed: wholeNumber('seed', values.seed),
  browser: await findBrowser(),
  ...(values.rounds === undefined ? {} : { rounds: wholeNumber('rounds', values.rounds) }),
});
await loader.close();
process.exit(isWell ? 0 : 1);
