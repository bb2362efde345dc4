/**
 * One experiment of the fault bench (`npm run faults`): it does harm on purpose, round after round, and counts what did
 * not come out as promised. A new one is a file beside this one and a line in `experiments.ts`.
 */
export interface Experiment {
  /** One word in small letters, for `--only`. */
  readonly name: string;
  /** What it shows, in one line. */
  readonly shows: string;
  /** How often it is tried: `long` by the bench, `short` by `npm test`, where it may take a few seconds. */
  readonly rounds: { readonly long: number; readonly short: number };
  /** @param rounds how often now. Rejects only when the experiment itself is broken. */
  readonly run: (rounds: number, context: ExperimentContext) => Promise<Outcome>;
}

export interface ExperimentContext {
  /** An empty folder; removed afterwards. */
  readonly folder: string;
  /** Where chance begins: the same number gives the same harm. Moments of a kill are never the same. */
  readonly seed: number;
  /** True in `npm test`: each round may be smaller, too. */
  readonly isShort: boolean;
  /** Path of a Chromium; undefined when there is none. */
  readonly browser: string | undefined;
  /** Says how far it has come, to somebody who waits for a long one. */
  readonly told: (progress: string) => void;
}

export type Outcome = Tried | Skipped;

export interface Tried {
  /** What was tried: kills, damaged files, edits. */
  readonly trials: number;
  /** One sentence for each that did not come out as promised: which it was, what was expected, what was found. */
  readonly failures: readonly string[];
  /** Figures beside the trials, such as acknowledged records and recoveries. */
  readonly note?: string;
}

/** Nothing was tried, and why: no right to mount a small disk, no Chromium. */
export interface Skipped {
  readonly skipped: string;
}
