import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import type { Issue } from '../../shared/issue.ts';
import { inFile } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { readInput } from './read-inputs.ts';
import { countSeverities, findingLine, issueAsJson, refusalLine } from './say-issues.ts';
import { validateWorkbook } from './workbook-inputs.ts';

export const validateCommand: Command = {
  name: 'validate',
  usage: 'validate FILE… [--json]',
  help: [
    'Reads packages and workbooks, each for itself, and lists what must be fixed and what to check.',
    '--json   one JSON document on standard output',
  ],
  opensPackages: true,
  run: validateFiles,
};

/** What is found in one file. A refused file has no records. */
export interface ValidatedFile {
  readonly file: string;
  readonly refused: boolean;
  /** Null when the file was refused: nobody knows how many it has. */
  readonly records: number | null;
  readonly issues: readonly Issue[];
}

async function validateFiles(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, { json: 'flag' });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  const validated: ValidatedFile[] = [];
  for (const file of files) {
    const result = await validateFile(file, io);
    validated.push(result);
    if (!options.json) sayFile(result, io);
  }
  if (options.json) {
    const asJson = validated.map((result) => ({ ...result, issues: result.issues.map(issueAsJson) }));
    io.writeOut(`${JSON.stringify({ files: asJson }, null, 2)}\n`);
  }
  if (validated.some((result) => result.refused)) return exitStatus.refused;
  const hasErrors = validated.some((result) => countSeverities(result.issues).errors > 0);
  return hasErrors ? exitStatus.findings : exitStatus.done;
}

async function validateFile(file: string, io: CommandIo): Promise<ValidatedFile> {
  const input = await readInput(file, io);
  if (!input.ok) return { file, refused: true, records: null, issues: input.issues };
  if (input.value.type === 'workbook') return validateWorkbook(input.value, io);
  const state = stateOf(input.value.document);
  const issues = checkDataset(datasetOf(state)).map((issue) => inFile(issue, file));
  return { file, refused: false, records: state.records.size, issues };
}

function sayFile({ file, records, issues }: ValidatedFile, io: CommandIo): void {
  if (records === null) {
    for (const issue of issues) io.writeError(refusalLine(issue));
    return;
  }
  io.writeOut(`${sentence('cli.valid', { file, records, ...countSeverities(issues) })}\n`);
  for (const issue of issues) io.writeOut(findingLine(issue));
}
