// `npm run faults`: does harm on purpose and counts what did not come out as promised; a line for each experiment.
// `-- --only NAME,NAME` some of them, `-- --rounds N` how often each, `-- --short` as in `npm test`, `-- --seed N` other
// chance. Exit status 1 when something failed.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

function wholeNumber(name, text) {
  if (!/^[1-9]\d*$/u.test(text)) throw new Error(`--${name} takes a whole number from 1`);
  return Number(text);
}

const { module } = await runnerImport(fileURLToPath(new URL('run-faults.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const isWell = await module.runFaults({
  only: values.only.flatMap((names) => names.split(',')),
  isShort: values.short,
  seed: wholeNumber('seed', values.seed),
  browser: await findBrowser(),
  ...(values.rounds === undefined ? {} : { rounds: wholeNumber('rounds', values.rounds) }),
});
process.exit(isWell ? 0 : 1);
