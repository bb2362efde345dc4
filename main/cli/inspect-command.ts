import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { combineInputs } from './combine-inputs.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { findingAsJson } from './finding-as-json.ts';
import { countSeverities, findingLine } from './say-issues.ts';
import { inspectReport } from './inspect-report.ts';
import { stopOnRefusals } from './stop-on-refusals.ts';

export const inspectCommand: Command = {
  name: 'inspect',
  usage: 'inspect FILE… [--report FILE.docx] [--json] [--skip-unreadable] [--take-good-rows]',
  help: [
    'Combines the files in memory and reads them as a careful reader does: what must be fixed, what to check.',
    'Exit status 1 when something must be fixed.',
    '--report FILE.docx  hold this Word report against the records instead: every sentence, number and date that differs',
    '--json              one JSON document on standard output: each finding with its record, field and values',
    '--skip-unreadable   leave out files that cannot be read, and say which',
    '--take-good-rows    leave out bad rows of workbooks, and say which',
  ],
  opensPackages: true,
  run: inspectFiles,
};

async function inspectFiles(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, {
    report: 'value',
    json: 'flag',
    'skip-unreadable': 'flag',
    'take-good-rows': 'flag',
  });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  const inputs = await combineInputs(files, io, { takeGoodRows: options['take-good-rows'] ?? false });
  const stopped = stopOnRefusals(inputs, options, io);
  if (stopped.stop) return stopped.status;
  const dataset = datasetOf(stopped.state);
  if (options.report !== undefined) return inspectReport(options.report, dataset, options, io);
  const findings = checkDataset(dataset);
  if (options.json) io.writeOut(`${JSON.stringify({ findings: findings.map(findingAsJson) }, null, 2)}\n`);
  else sayFindings(findings, dataset, io);
  // What was left out may hold more.
  const isIncomplete = inputs.rejected.length > 0 || inputs.badRows.length > 0;
  return countSeverities(findings).errors > 0 || isIncomplete ? exitStatus.findings : exitStatus.done;
}

/** What must be fixed first; otherwise in the order of the records. */
function sayFindings(findings: readonly Issue[], { project }: Dataset, io: CommandIo): void {
  io.writeOut(`${sentence('cli.inspected', { project: project.code, ...countSeverities(findings) })}\n`);
  for (const severity of ['error', 'warning'] as const) {
    for (const issue of findings) if (issue.severity === severity) io.writeOut(findingLine(issue));
  }
}
