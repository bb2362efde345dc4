import { Consolidator } from '../../shared/consolidation/consolidate-packages.ts';
import type { MergeCounts, ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import type { Issue } from '../../shared/issue.ts';
import type { PackageDocument } from '../../shared/schema/package-document.ts';
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
}

/** Reads the files one at a time and merges them: the packages first, then workbooks, whose rows are edits of packages. */
export async function combineInputs(
  files: readonly string[],
  io: CommandIo,
  options: { readonly takeGoodRows: boolean },
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
  const badRows: Issue[] = [];
  const notes: Issue[] = [];
  for (const workbook of workbooks) {
    const added = await addWorkbook(workbook, consolidator, io, options);
    rejected.push(...added.rejected);
    badRows.push(...added.badRows);
    notes.push(...added.notes);
  }
  return { state: consolidator.state, byFile: consolidator.byFile, taken, rejected, badRows, notes };
}
