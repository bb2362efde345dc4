import { Consolidator } from '../../shared/consolidation/consolidate-packages.ts';
import type { MergeCounts, ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { PackageDocument } from '../../shared/schema/package-document.ts';
import type { RemovedRow } from '../../shared/outputs/returned-workbook/return-questions.ts';
import type { CommandIo } from './command.ts';
import { startProgress } from './progress.ts';
import { readInput } from './read-inputs.ts';
import type { WorkbookInput } from './read-inputs.ts';
import { addWorkbook } from './workbook-inputs.ts';

/** What the command says of each package it took. */
export interface TakenFile {
  readonly file: string;
  readonly manifest: PackageDocument['manifest'];
  readonly sha256: string;
}

/** All inputs read and merged; nothing written yet. */
export interface CombinedInputs {
  /** Undefined when no file could be taken. */
  readonly state: ConsolidationState | undefined;
  readonly byFile: readonly MergeCounts[];
  readonly taken: readonly TakenFile[];
  /** One refusal for each file that was not taken. */
  readonly rejected: readonly Issue[];
  /** Bad rows of workbooks; with `takeGoodRows` the others were taken. */
  readonly badRows: readonly Issue[];
  /** What else is to be said of the files. */
  readonly notes: readonly Issue[];
  /** Records whose rows were removed from a workbook; they stay. */
  readonly kept: readonly KeptRecord[];
  /** Fields in two versions that the file of decisions settled; null without such a file. */
  readonly settled: number | null;
}

interface CombineOptions {
  readonly takeGoodRows: boolean;
  /** A file of decisions (`decisionsOf`). */
  readonly decisions?: string;
}

/** A record whose row was removed from the workbook `file`. */
export interface KeptRecord extends Pick<RemovedRow, 'kind' | 'id' | 'label'> {
  readonly file: string;
}

/** Reads the files one at a time and merges them: the packages first, then workbooks, whose rows are edits of packages. */
export async function combineInputs(
  files: readonly string[],
  io: CommandIo,
  options: CombineOptions,
): Promise<CombinedInputs> {
  const consolidator = new Consolidator();
  const taken: TakenFile[] = [];
  const workbooks: WorkbookInput[] = [];
  const rejected: Issue[] = [];
  const progress = startProgress(io, files.length);
  for (const [index, file] of files.entries()) {
    const input = await readInput(file, io);
    if (!input.ok) rejected.push(...input.issues);
    else if (input.value.type === 'workbook') workbooks.push(input.value);
    else {
      const added = consolidator.add(input.value);
      const { manifest, integrity } = input.value.document;
      if (added.ok) taken.push({ file, manifest, sha256: integrity.value });
      else rejected.push(...added.issues);
    }
    progress.step(index + 1);
  }
  progress.finish();
  const decided = options.decisions === undefined ? ok(null) : await addDecisions(options.decisions, consolidator, io);
  if (!decided.ok) rejected.push(...decided.issues);
  const badRows: Issue[] = [];
  const notes: Issue[] = [];
  const kept: KeptRecord[] = [];
  for (const workbook of workbooks) {
    const added = await addWorkbook(workbook, consolidator, io, options);
    rejected.push(...added.rejected);
    badRows.push(...added.badRows);
    notes.push(...added.notes);
    kept.push(...added.kept.map(({ kind, id, label }) => ({ file: workbook.file, kind, id, label })));
  }
  return {
    state: consolidator.state,
    byFile: consolidator.byFile,
    taken,
    rejected,
    badRows,
    notes,
    kept,
    settled: decided.ok ? decided.value : null,
  };
}

/** Adds what was decided elsewhere. @returns how many fields in two versions it settled */
async function addDecisions(file: string, consolidator: Consolidator, io: CommandIo): Promise<Result<number>> {
  const input = await readInput(file, io);
  if (!input.ok) return input;
  if (input.value.type !== 'package' || input.value.document.manifest.purpose !== 'decisions') {
    return refused(error('cli.notDecisions', { file }));
  }
  const before = openConflicts(consolidator);
  const added = consolidator.add(input.value);
  return added.ok ? ok(Math.max(0, before - openConflicts(consolidator))) : added;
}

function openConflicts({ state }: Consolidator): number {
  return state ? datasetOf(state).conflicts.length : 0;
}
