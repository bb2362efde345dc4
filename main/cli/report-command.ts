import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { foldName } from '../../shared/counting/distinct-names.ts';
import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { documentWords } from '../../shared/outputs/document/document-words.ts';
import { documentAsMarkdown } from '../../shared/outputs/document/write-markdown.ts';
import { writeWord } from '../../shared/outputs/document/write-word.ts';
import { implementationReport } from '../../shared/outputs/report/implementation-report.ts';
import type { ImplementationReport } from '../../shared/outputs/report/implementation-report.ts';
import { missingTextWords } from '../../shared/outputs/report/missing-texts.ts';
import type { ReportChoices, ReportPeriods, ReportScope } from '../../shared/outputs/report/report-choices.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { reportingPeriodSchema } from '../../shared/schema/reporting-period.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { combineInputs } from './combine-inputs.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { languageOf } from './document-language.ts';
import { findingLine, issueAsJson, refusalLine, rejectedDocument } from './say-issues.ts';
import { stopOnRefusals } from './stop-on-refusals.ts';
import { checkCountry } from './summary-command.ts';
import { checkOutputNames, writeOutputs } from './write-outputs.ts';

export const reportCommand: Command = {
  name: 'report',
  usage:
    'report FILE… --out FILE.docx|FILE.md [--period 2023-Q1..2023-Q4] [--country LT | --partner NAME] [--language lt] [--without-staff] [--without-logos] [--json] [--skip-unreadable] [--take-good-rows]',
  help: [
    'Combines the files in memory and writes the implementation report. Exit status 1 when texts are missing, too.',
    '--out FILE.docx     write a Word file; FILE.md: Markdown',
    '--period 2023       a year, a quarter (2023-Q1), or from one to another (2023-Q1..2023-Q4); all when it is left out',
    '--country LT        activities meant for the country or held there',
    '--partner NAME      activities that the partner reports: its name, its short name or its id',
    '--language lt       language of the report: en, lt, lv or et; English when it is left out',
    '--without-staff     beside each total the total without project staff, where it is known',
    '--without-logos     leave out the logos of the project',
    '--json              one JSON document on standard output: activities, missing texts, findings',
    '--skip-unreadable   leave out files that cannot be read, and say which',
    '--take-good-rows    leave out bad rows of workbooks, and say which',
  ],
  opensPackages: true,
  run: reportFiles,
};

async function reportFiles(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, {
    out: 'value',
    period: 'value',
    country: 'value',
    partner: 'value',
    language: 'value',
    'without-staff': 'flag',
    'without-logos': 'flag',
    json: 'flag',
    'skip-unreadable': 'flag',
    'take-good-rows': 'flag',
  });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  const { out } = options;
  if (out === undefined || !/\.(?:docx|md)$/i.test(out)) throw new UsageError(sentence('cli.reportOut'));
  checkOutputNames([out], files, io);
  const locale = languageOf(options.language);
  const period = periodsOf(options.period);
  if (options.country !== undefined && options.partner !== undefined) throw new UsageError(sentence('cli.oneScope'));

  const inputs = await combineInputs(files, io, { takeGoodRows: options['take-good-rows'] ?? false });
  const stopped = stopOnRefusals(inputs, options, io);
  if (stopped.stop) return stopped.status;
  const dataset = datasetOf(stopped.state);
  const now = io.platform.now();
  const choices: ReportChoices = {
    day: now.slice(0, 10),
    scope: scopeOf(options, dataset),
    ...(period && { period }),
    ...(options['without-staff'] && { takesOffStaff: true }),
    ...(options['without-logos'] && { leavesOutLogos: true }),
  };
  const report = implementationReport(dataset, choices, documentWords(locale));
  const { document } = report;
  const content = /\.md$/i.test(out) ? documentAsMarkdown(document) : await writeWord(document, now);
  const written = await writeOutputs([{ file: out, content }], io);
  if (!written.ok) {
    for (const issue of written.issues) io.writeError(refusalLine(issue));
    if (options.json) io.writeOut(rejectedDocument(written.issues));
    return exitStatus.refused;
  }
  const findings = findingsOf(report, dataset);
  if (options.json) io.writeOut(`${JSON.stringify(reportAsJson(report, findings), null, 2)}\n`);
  else for (const line of linesOf(report, findings)) io.writeOut(line);
  io.writeError(`${sentence('cli.written', { file: out })}\n`);
  const isOpen = findings.length > 0 || dataset.conflicts.length > 0 || report.missingTexts.length > 0;
  const isIncomplete = inputs.rejected.length > 0 || inputs.badRows.length > 0;
  return isOpen || isIncomplete ? exitStatus.findings : exitStatus.done;
}

function periodsOf(typed: string | undefined): ReportPeriods | undefined {
  if (typed === undefined) return undefined;
  const [from = '', to = from, ...more] = typed.split('..');
  const begins = from.length === 4 ? `${from}-Q1` : from;
  const ends = to.length === 4 ? `${to}-Q4` : to;
  if (more.length > 0 || !isPeriod(from) || !isPeriod(to) || begins > ends) {
    throw new UsageError(sentence('cli.notAPeriod', { value: typed }));
  }
  return { from, to };
}

function isPeriod(text: string): boolean {
  return reportingPeriodSchema.safeParse(text).success;
}

function scopeOf(options: { country?: string; partner?: string }, dataset: Dataset): ReportScope {
  if (options.country !== undefined) {
    const country = options.country.toUpperCase();
    checkCountry(country, options.country, dataset);
    return { of: 'country', country };
  }
  if (options.partner === undefined) return { of: 'project' };
  return { of: 'partner', partner: partnerOf(options.partner, dataset) };
}

/** The organisation that reports activities, or is named as a partner, under what was typed. */
function partnerOf(typed: string, { project, activities, organisations }: Dataset): string {
  const reporting = [...(project.partners ?? []), ...activities.flatMap(({ reportedBy }) => reportedBy ?? [])];
  const partners = [...new Set(reporting)].flatMap((id) => organisations.get(id) ?? []);
  const folded = foldName(typed);
  const found = partners.find(
    ({ id, name, shortName, otherNames = [] }) =>
      id === typed || [name, shortName, ...otherNames].some((one) => one !== undefined && foldName(one) === folded),
  );
  if (found) return found.id;
  const names = partners.map(({ id, name, shortName }) => shortName ?? name ?? id).join(', ');
  throw new UsageError(sentence('cli.partnerUnknown', { partner: typed, partners: names }));
}

/** What must be fixed in the activities of the report, and in what belongs to no activity. */
function findingsOf({ activities }: ImplementationReport, dataset: Dataset): readonly Issue[] {
  const inside = new Set(activities.map(({ id }) => id));
  return checkDataset(dataset).filter(
    ({ severity, path }) =>
      severity === 'error' && (path.kind !== 'activity' || path.record === undefined || inside.has(path.record)),
  );
}

function linesOf({ activities, missingTexts }: ImplementationReport, findings: readonly Issue[]): readonly string[] {
  const words = documentWords('en');
  return [
    `${sentence('cli.report.activities', { count: activities.length })}\n`,
    ...missingTexts.map((one) => `${sentence('cli.report.missing', { text: missingTextWords(one, words) })}\n`),
    ...findings.map(findingLine),
  ];
}

function reportAsJson({ document, activities, missingTexts }: ImplementationReport, findings: readonly Issue[]) {
  return {
    title: document.title,
    language: document.locale,
    activities: activities.map(({ id, label, title }) => ({ id, reference: label, title })),
    missingTexts,
    findings: findings.map(issueAsJson),
  };
}
