import { readFileSync } from 'node:fs';
import { combineInputs } from '../../main/cli/combine-inputs.ts';
import type { CommandIo } from '../../main/cli/command.ts';
import { nodePlatform } from '../../main/node-platform.ts';
import { nodeDisk } from '../../main/write-file-atomically.ts';
import { mergeRecordsInto } from '../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import { editRecord } from '../../shared/consolidation/edit-record.ts';
import { findCandidates } from '../../shared/linkage/find-candidates.ts';
import { summariseProject } from '../../shared/summary/summarise-project.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { writeAttendanceFiles } from './attendance-files.ts';
import { decideAttendance, importAttendance, readBareText, readBareWorkbook } from './attendance-measurements.ts';
import { countAtLeast } from './least-count.ts';
import { packageFile, writePackageFiles } from './package-files.ts';
import { writeBareReport, writeReport } from './report-measurements.ts';
import { Stopwatch } from './stopwatch.ts';
import { measureSummaries } from './summary-measurements.ts';
import type { Measured } from './stopwatch.ts';
import { writeBareWorkbook, writeWorkbook } from './workbook-measurements.ts';

/** @param size how many packages of the folder, or rows of an attendance file */
type Measurement = (folder: string, size: number) => Promise<Measured>;

/** By name: what one child process can measure. */
export const measurements: Readonly<Record<string, Measurement>> = {
  write: async (folder, packages) => {
    const watch = new Stopwatch();
    const totals = await writePackageFiles(folder, packages);
    return watch.lap('write').read(totals);
  },

  /** The same with much to settle: 5 % edited on two sides, 2 % reported by two partners. */
  writeTroubled: async (folder, packages) => {
    const watch = new Stopwatch();
    const totals = await writePackageFiles(folder, packages, { allConcurrent: true, sameEvents: 0.02 });
    return watch.lap('write').read(totals);
  },

  /** Read, check, merge, settle what can be settled, and look for events that two partners report. */
  combine: async (folder, packages) => {
    const watch = new Stopwatch();
    const state = await consolidate(folder, packages);
    const dataset = datasetOf(state);
    const candidates = findCandidates(dataset);
    return watch.lap('combine').read({
      conflicts: dataset.conflicts.length,
      candidates: candidates.length,
      activities: dataset.activities.length,
    });
  },

  /** The yardstick: each file read and parsed, and let go. */
  parse: async (folder, packages) => {
    const watch = new Stopwatch();
    let records = 0;
    for (let index = 0; index < packages; index += 1) {
      const document = JSON.parse(readFileSync(packageFile(folder, index), 'utf8')) as { records: unknown[] };
      records += document.records.length;
    }
    return Promise.resolve(watch.lap('parse').read({ records }));
  },

  consolidate: async (folder, packages) => {
    const watch = new Stopwatch();
    const state = await consolidate(folder, packages);
    return watch.lap('consolidate').read({ kept: state.records.size });
  },

  /** What follows a consolidation, each step by itself. */
  after: async (folder, packages) => {
    const state = await consolidate(folder, packages);
    const watch = new Stopwatch();
    const dataset = datasetOf(state);
    watch.lap('dataset');
    const findings = checkDataset(dataset);
    watch.lap('findings');
    const summary = summariseProject(dataset);
    watch.lap('summary');
    return watch.read({
      activities: dataset.activities.length,
      conflicts: dataset.conflicts.length,
      findings: findings.length,
      counted: summary.activities.counted,
    });
  },

  /** Every activity comes again, edited since: no record is new, none is as it was. */
  merge: async (folder, packages) => {
    const state = await consolidate(folder, packages);
    const records = new Map(state.records);
    const edited = new Map(
      [...records.values()]
        .filter(hasContent)
        .filter(({ kind }) => kind === 'activity')
        .map((record, index) => {
          const stamp = { dot: `editedlater0:${index + 1}`, at: '2024-03-01T12:00:00.000Z' };
          return [record.id, editRecord(record, new Map([['title', `Edited ${index}`]]), stamp)] as const;
        }),
    );
    const watch = new Stopwatch();
    const { added, updated } = mergeRecordsInto(records, edited);
    return watch.lap('merge').read({ added, updated });
  },

  summaries: async (folder, packages) => measureSummaries(datasetOf(await consolidate(folder, packages))),

  workbook: async (folder, packages) => writeWorkbook(await consolidate(folder, packages)),
  report: async (folder, packages) => writeReport(await consolidate(folder, packages)),
  bareReport: async (folder, packages) => writeBareReport(await consolidate(folder, packages)),
  bareWorkbook: async (folder, packages) => writeBareWorkbook(await consolidate(folder, packages)),

  writeAttendance: (folder, rows) =>
    Promise.resolve(new Stopwatch().lap('write').read(writeAttendanceFiles(folder, rows))),
  bareZoom: (folder) => Promise.resolve(readBareText(folder)),
  leastZoom: (folder) => Promise.resolve(countAtLeast(folder)),
  importZoom: (folder) => Promise.resolve(importAttendance(folder, 'zoom')),
  decideZoom: (folder) => Promise.resolve(decideAttendance(folder, 'zoom')),
  bareSheet: (folder) => Promise.resolve(readBareWorkbook(folder)),
  importSheet: (folder) => Promise.resolve(importAttendance(folder, 'sheet')),
  decideSheet: (folder) => Promise.resolve(decideAttendance(folder, 'sheet')),
};

const io: CommandIo = {
  platform: nodePlatform,
  disk: nodeDisk,
  milliseconds: () => performance.now(),
  folder: '/',
  isTerminal: false,
  writeOut: () => undefined,
  writeError: () => undefined,
};

/** What the command line does with packages: each read whole, checked, and merged, one at a time. */
async function consolidate(folder: string, packages: number): Promise<ConsolidationState> {
  const files = Array.from({ length: packages }, (_, index) => packageFile(folder, index));
  const { state, rejected } = await combineInputs(files, io, { takeGoodRows: false });
  if (!state || rejected.length > 0) throw new Error(`not read: ${JSON.stringify(rejected)}`);
  return state;
}
