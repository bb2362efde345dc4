import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { consolidatedManifest, packageContentOf } from '../../shared/consolidation/package-content.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { workbookOfState } from '../../shared/outputs/workbook/workbook-of-state.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import { isRecipient, seal } from '../../shared/package/age.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { application } from './application.ts';
import { combineInputs } from './combine-inputs.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { consolidationAsJson, consolidationLines } from './consolidation-result.ts';
import { countSeverities, refusalLine, rejectedDocument } from './say-issues.ts';
import { stopOnRefusals } from './stop-on-refusals.ts';
import { checkOutputNames, writeOutputs } from './write-outputs.ts';
import type { OutputFile } from './write-outputs.ts';

export const consolidateCommand: Command = {
  name: 'consolidate',
  usage:
    'consolidate FILE… [--out FILE.xlsx] [--package FILE.json [--recipient age1…]] [--decisions FILE.json] [--json] [--skip-unreadable] [--take-good-rows]',
  help: [
    'Combines packages of several partners, and workbooks that came back, into one.',
    '--out FILE.xlsx      write the consolidated workbook',
    '--package FILE.json  write the consolidated package',
    '--recipient age1…    encrypt the package, so that only the holder of this key opens it',
    '--decisions FILE.json settle what was decided in the application (saved there under Combine reports, Two versions)',
    '--json               one JSON document on standard output: packages, changes, conflicts, rejected files',
    '--skip-unreadable    leave out files that cannot be read, and say which',
    '--take-good-rows     leave out bad rows of workbooks, and say which',
  ],
  opensPackages: true,
  run: consolidateFiles,
};

async function consolidateFiles(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, {
    out: 'value',
    package: 'value',
    recipient: 'value',
    decisions: 'value',
    json: 'flag',
    'skip-unreadable': 'flag',
    'take-good-rows': 'flag',
  });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  if (!options.out && !options.package && !options.json) throw new UsageError(sentence('cli.noOutput'));
  await checkRecipient(options);
  const outputNames = [options.out, options.package].filter((file) => file !== undefined);
  if (options.out !== undefined && /\.json$/i.test(options.out)) {
    throw new UsageError(sentence('cli.outIsWorkbook', { file: options.out }));
  }
  checkOutputNames(outputNames, options.decisions === undefined ? files : [...files, options.decisions], io);

  const inputs = await combineInputs(files, io, {
    takeGoodRows: options['take-good-rows'] ?? false,
    ...(options.decisions === undefined ? {} : { decisions: options.decisions }),
  });
  const stopped = stopOnRefusals(inputs, options, io);
  if (stopped.stop) return stopped.status;

  const outputs = await consolidatedOutputs(stopped.state, options, io);
  const written = await writeOutputs(outputs, io);
  if (!written.ok) {
    for (const issue of written.issues) io.writeError(refusalLine(issue));
    if (options.json) io.writeOut(rejectedDocument(written.issues));
    return exitStatus.refused;
  }
  const dataset = datasetOf(stopped.state);
  const findings = checkDataset(dataset);
  const result = { inputs, dataset, findings };
  if (options.json) io.writeOut(`${JSON.stringify(consolidationAsJson(result), null, 2)}\n`);
  else for (const line of consolidationLines(result)) io.writeOut(`${line}\n`);
  for (const file of written.value) io.writeError(`${sentence('cli.written', { file })}\n`);
  const isIncomplete = inputs.rejected.length > 0 || inputs.badRows.length > 0;
  const isOpen = dataset.conflicts.length > 0 || countSeverities(findings).errors > 0;
  return isIncomplete || isOpen ? exitStatus.findings : exitStatus.done;
}

/** Throws {@link UsageError} for what is no public key, before anything is read. */
async function checkRecipient({
  recipient,
  package: file,
}: {
  readonly recipient?: string;
  readonly package?: string;
}) {
  if (recipient === undefined) return;
  if (file === undefined) throw new UsageError(sentence('cli.recipientWithoutPackage'));
  if (!(await isRecipient(recipient))) throw new UsageError(sentence('cli.notARecipient', { value: recipient }));
}

/** The files a consolidation is written to, complete before the first of them is touched. */
export async function consolidatedOutputs(
  state: ConsolidationState,
  names: { readonly out?: string; readonly package?: string; readonly recipient?: string },
  io: CommandIo,
): Promise<OutputFile[]> {
  const manifest = consolidatedManifest(state, application);
  const outputs: OutputFile[] = [];
  if (names.package !== undefined) {
    const { text } = await writePackage(packageContentOf(state, manifest), io.platform);
    const { package: file, recipient } = names;
    const { platform } = io;
    const content =
      recipient === undefined ? text : await seal(platform.encodeUtf8(text), { recipients: [recipient] }, platform);
    outputs.push({ file, content });
  }
  if (names.out !== undefined) {
    outputs.push({ file: names.out, content: await writeXlsx(workbookOfState(state, { madeAt: manifest.createdAt })) });
  }
  return outputs;
}
