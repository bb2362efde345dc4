import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Consolidator } from '../../shared/consolidation/consolidate-packages.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { divideByPartner } from '../../shared/consolidation/divide-by-partner.ts';
import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import { refused } from '../../shared/result.ts';
import { labelPartners } from '../../shared/summary/partner-labels.ts';
import { summariseCountry } from '../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../shared/summary/summarise-project.ts';
import { linesOfCountry, linesOfProject } from '../../shared/summary/summary-lines.ts';
import { application } from './application.ts';
import { sampleCodes, sampleRecord } from '../../shared/consolidation/bundled-data.ts';
import type { SampleRecord } from '../../shared/consolidation/bundled-data.ts';
import { exitStatus, readArguments } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { consolidatedOutputs } from './consolidate-command.ts';
import { readInput } from './read-inputs.ts';
import { refusalLine } from './say-issues.ts';
import { summaryAsJson } from './summary-command.ts';
import { notWritten, writeOutputs } from './write-outputs.ts';
import type { OutputFile } from './write-outputs.ts';

export const demoCommand: Command = {
  name: 'demo',
  usage: 'demo [--folder out]',
  help: [
    'Shows the whole way on the record of a finished project: a package from each partner, all of them combined, the workbook, the country summaries.',
    '--folder FOLDER   where the files go (out, when nothing is said)',
  ],
  run: runDemo,
};

async function runDemo(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { options } = readArguments(args, { folder: 'value' });
  const folder = options.folder ?? 'out';
  const sample = sampleCodes().map((code) => sampleRecord(code))[0];
  if (!sample) throw new Error('the application brings along no sample record');
  try {
    await mkdir(resolve(io.folder, folder, 'packages'), { recursive: true });
  } catch (failure) {
    return refuse(refused(notWritten(folder, failure)), io);
  }
  const packages = await partnerPackages(sample, join(folder, 'packages'), io);
  const sent = await writeOutputs(packages, io);
  const consolidator = new Consolidator();
  for (const { file } of packages) {
    const input = await readInput(file, io);
    if (input.ok && input.value.type === 'package') consolidator.add(input.value);
  }
  const { state } = consolidator;
  if (!sent.ok || !state) return refuse(sent, io);
  const names = { out: join(folder, 'consolidated.xlsx'), package: join(folder, 'consolidated.json') };
  const dataset = datasetOf(state);
  const countries = dataset.project.countries.flatMap((country) => {
    const summary = summariseCountry(dataset, country);
    return [
      { file: join(folder, `summary-${country}.txt`), content: `${linesOfCountry(summary, 'en').join('\n')}\n` },
      {
        file: join(folder, `summary-${country}.json`),
        content: `${JSON.stringify(summaryAsJson(summary), null, 2)}\n`,
      },
    ];
  });
  const consolidated = await writeOutputs([...(await consolidatedOutputs(state, names, io)), ...countries], io);
  if (!consolidated.ok) return refuse(consolidated, io);
  sayFiles('cli.demoPackages', sent.value, io);
  sayFiles('cli.demoConsolidated', consolidated.value, io);
  io.writeOut(`\n${linesOfProject(summariseProject(dataset), 'en').join('\n')}\n`);
  io.writeOut(`\n${sentence('cli.demoFolder', { folder: resolve(io.folder, folder) })}\n`);
  return exitStatus.done;
}

/** What each partner would have sent. */
async function partnerPackages({ state, recordedAt }: SampleRecord, folder: string, io: CommandIo) {
  const { organisations } = datasetOf(state);
  const labels = labelPartners(organisations, organisations.keys(), []);
  const files: OutputFile[] = [];
  for (const [partner, part] of divideByPartner(state)) {
    const manifest = { purpose: 'partner', partner, createdAt: recordedAt, application } as const;
    const { text } = await writePackage(packageContentOf(part, manifest), io.platform);
    files.push({ file: join(folder, `${fileName(labels.get(partner) ?? partner)}.json`), content: text });
  }
  return files;
}

function fileName(label: string): string {
  return label.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
}

function refuse(result: Awaited<ReturnType<typeof writeOutputs>>, io: CommandIo): ExitStatus {
  if (!result.ok) for (const issue of result.issues) io.writeError(refusalLine(issue));
  return exitStatus.refused;
}

function sayFiles(code: 'cli.demoPackages' | 'cli.demoConsolidated', files: readonly string[], io: CommandIo): void {
  io.writeOut(`${sentence(code)}\n${files.map((file) => `  ${file}\n`).join('')}`);
}
