import type { Experiment, Outcome } from './experiment.ts';
import { experiments } from './experiments.ts';
import { runExperiment } from './run-experiment.ts';

export interface FaultsWish {
  /** Names of experiments; empty: all. */
  readonly only: readonly string[];
  /** Overrides what each experiment says of itself. */
  readonly rounds?: number;
  readonly isShort: boolean;
  /** Says on the error output how far it has come. */
  readonly saysProgress: boolean;
  readonly seed: number;
  readonly browser: string | undefined;
}

/** How many failures of one experiment are written out. */
const shown = 10;

/** Runs the experiments one after the other and prints a line for each. @returns true when nothing failed */
export async function runFaults(wish: FaultsWish): Promise<boolean> {
  const unknown = wish.only.filter((name) => !experiments.some((one) => one.name === name));
  if (unknown.length > 0) {
    print(`There is no experiment ${unknown.join(', ')}. There are: ${experiments.map(({ name }) => name).join(', ')}`);
    return false;
  }
  const chosen = experiments.filter(({ name }) => wish.only.length === 0 || wish.only.includes(name));
  const totals = { trials: 0, failures: 0, skipped: 0 };
  for (const experiment of chosen) {
    const begun = performance.now();
    const outcome = await outcomeOf(experiment, wish);
    const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
    print(lineOf(experiment, outcome, seconds));
    if ('skipped' in outcome) {
      totals.skipped += 1;
      continue;
    }
    for (const failure of outcome.failures.slice(0, shown)) print(`    ${failure}`);
    if (outcome.failures.length > shown) print(`    and ${outcome.failures.length - shown} more`);
    totals.trials += outcome.trials;
    totals.failures += outcome.failures.length;
  }
  const skipped = totals.skipped === 0 ? '' : `, ${totals.skipped} skipped`;
  print(
    `${chosen.length - totals.skipped} experiments${skipped}: ${counted(totals.trials)} trials, ${totals.failures} failures`,
  );
  return totals.failures === 0;
}

/** An experiment that breaks has failed: what it was to show is not shown. */
async function outcomeOf(experiment: Experiment, wish: FaultsWish): Promise<Outcome> {
  const { seed, isShort, browser } = wish;
  const rounds = wish.rounds ?? (isShort ? experiment.rounds.short : experiment.rounds.long);
  if (rounds === 0) return { skipped: 'it has no short form here' };
  const told = (progress: string) => {
    if (wish.saysProgress) process.stderr.write(`${experiment.name}: ${progress}\n`);
  };
  try {
    return await runExperiment(experiment, rounds, { seed, isShort, browser, told });
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { trials: 0, failures: [`the experiment broke off: ${why}`] };
  }
}

function lineOf({ name, shows }: Experiment, outcome: Outcome, seconds: string): string {
  if ('skipped' in outcome) return `${name}: skipped, ${outcome.skipped} (${shows})`;
  const note = outcome.note === undefined ? '' : `; ${outcome.note}`;
  const { trials, failures } = outcome;
  return `${name}: ${counted(trials)} trials, ${failures.length} failures, ${seconds} (${shows}${note})`;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
