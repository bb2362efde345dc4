import { canaries } from './canaries.ts';
import type { Experiment } from './experiment.ts';
import { formulas } from './formula-payloads.ts';
import { hostileCalls } from './hostile-calls.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostileUrls } from './hostile-urls.ts';
import { mutations } from './mutations.ts';
import { spreadsheetProgram } from './spreadsheet-program.ts';

/** What somebody means to do harm with: texts, addresses, calls, files. */
export const hostile: readonly Experiment[] = [
  formulas,
  spreadsheetProgram,
  hostileUrls,
  hostileCalls,
  hostileFiles,
  mutations,
  canaries,
];
