import { expect, test } from 'vitest';
import { findBrowser } from '../support/find-browser.mjs';
import { experiments } from './experiments.ts';
import { runExperiment } from './run-experiment.ts';

const told = () => {};

test('experiments have names of one word, each once', () => {
  const names = experiments.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z-]*$/u);
});

// The whole form is `npm run faults`.
test.each(experiments.filter(({ rounds }) => rounds.short > 0))(
  'in short: $shows',
  async (experiment) => {
    const browser = await findBrowser();
    const outcome = await runExperiment(experiment, experiment.rounds.short, { seed: 1, isShort: true, browser, told });
    if ('skipped' in outcome) {
      process.stdout.write(`${experiment.name}: skipped, ${outcome.skipped}\n`);
      return;
    }
    expect(outcome.failures).toEqual([]);
    expect(outcome.trials).toBeGreaterThan(0);
  },
  300_000,
);
