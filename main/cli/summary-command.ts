import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import type { CountrySummary } from '../../shared/summary/country-summary.ts';
import type { ProjectSummary } from '../../shared/summary/project-summary.ts';
import { summariseCountry } from '../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../shared/summary/summarise-project.ts';
import { linesOfCountry, linesOfProject } from '../../shared/summary/summary-lines.ts';
import { combineInputs } from './combine-inputs.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { periodsAsJson } from './periods-as-json.ts';
import { countSeverities, issueAsJson, refusalLine, rejectedDocument } from './say-issues.ts';
import { documentOutputs, writeDocuments } from './summary-documents.ts';
import { stopOnRefusals } from './stop-on-refusals.ts';

export const summaryCommand: Command = {
  name: 'summary',
  usage:
    'summary FILE… [--country LT] [--period 2023-Q1] [--docx FILE.docx] [--md FILE.md] [--xlsx FILE.xlsx] [--language lt] [--json] [--skip-unreadable] [--take-good-rows]',
  help: [
    'Combines the files in memory and prints the figures of the project, or of one country.',
    '--country LT        one country: where held, country scope and participants from, beside each other',
    '--period 2023-Q1    only activities that began in this year (2023) or quarter, in the documents',
    '--docx FILE.docx    also write it as a Word file',
    '--md FILE.md        also write it as Markdown',
    '--xlsx FILE.xlsx    also write it as a workbook with charts',
    '--language lt       language of these documents: en, lt, lv or et; English when it is left out',
    '--json              one JSON document on standard output; an unknown figure is null',
    '--skip-unreadable   leave out files that cannot be read, and say which',
    '--take-good-rows    leave out bad rows of workbooks, and say which',
  ],
  opensPackages: true,
  run: summariseFiles,
};

async function summariseFiles(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, {
    country: 'value',
    period: 'value',
    docx: 'value',
    md: 'value',
    xlsx: 'value',
    language: 'value',
    json: 'flag',
    'skip-unreadable': 'flag',
    'take-good-rows': 'flag',
  });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  const outputs = documentOutputs(options, files, io);
  const inputs = await combineInputs(files, io, { takeGoodRows: options['take-good-rows'] ?? false });
  const stopped = stopOnRefusals(inputs, options, io);
  if (stopped.stop) return stopped.status;
  const dataset = datasetOf(stopped.state);
  const country = options.country?.toUpperCase();
  if (country !== undefined && options.country !== undefined) checkCountry(country, options.country, dataset);
  const written = await writeDocuments(outputs, dataset, country ?? null, io);
  if (!written.ok) {
    for (const issue of written.issues) io.writeError(refusalLine(issue));
    if (options.json) io.writeOut(rejectedDocument(written.issues));
    return exitStatus.refused;
  }
  const summary = country === undefined ? summariseProject(dataset) : summariseCountry(dataset, country);
  if (options.json)
    io.writeOut(`${JSON.stringify({ ...summaryAsJson(summary), ...periodsAsJson(dataset) }, null, 2)}\n`);
  else {
    const lines = 'country' in summary ? linesOfCountry(summary, 'en') : linesOfProject(summary, 'en');
    io.writeOut(`${lines.join('\n')}\n`);
  }
  for (const file of written.value) io.writeError(`${sentence('cli.written', { file })}\n`);
  const hasErrors =
    countSeverities(summary.issues).errors > 0 || inputs.badRows.length > 0 || inputs.rejected.length > 0;
  return dataset.conflicts.length > 0 || hasErrors ? exitStatus.findings : exitStatus.done;
}

/** Throws {@link UsageError} for what is no country of the project. */
export function checkCountry(country: string, typed: string, { project }: Dataset): void {
  const countries = [...project.countries, ...(project.otherCountries ?? [])];
  if (countries.includes(country)) return;
  const params = { country: typed, project: project.code, countries: countries.join(', ') };
  throw new UsageError(sentence('cli.countryUnknown', params));
}

/** The summary as other programs rely on it: the project by its code, each issue with its sentence. */
export function summaryAsJson(summary: ProjectSummary | CountrySummary) {
  const { project, issues, ...figures } = summary;
  const definition = { name: project.name, definition: project.definition, version: project.version };
  return { project: project.code, projectDefinition: definition, ...figures, issues: issues.map(issueAsJson) };
}
