import type { Experiment } from './experiment.ts';
import { journalKills } from './journal-kills.ts';

/** In the order in which they run and are printed. */
export const experiments: readonly Experiment[] = [journalKills];
