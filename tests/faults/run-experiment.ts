import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Experiment, ExperimentContext, Outcome } from './experiment.ts';

/** Runs one experiment in a folder of its own. Rejects when the experiment itself is broken. */
export async function runExperiment(
  experiment: Experiment,
  rounds: number,
  context: Omit<ExperimentContext, 'folder'>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), `forin-faults-${experiment.name}-`));
  try {
    return await experiment.run(rounds, { ...context, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
