import { sentence } from '../../shared/messages/sentence.ts';
import { checkReport } from '../../shared/outputs/report-check/check-report.ts';
import type { ReportCheck } from '../../shared/outputs/report-check/check-report.ts';
import type { Activity } from '../../shared/schema/activity.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { labelOf } from '../../shared/summary/counted-activities.ts';
import { exitStatus } from './command.ts';
import type { CommandIo, ExitStatus } from './command.ts';
import { findingAsJson } from './finding-as-json.ts';
import { readInThread } from './read-in-thread.ts';
import { findingLine, refusalLine, rejectedDocument } from './say-issues.ts';

/** Holds a Word report against the records: everything in which the two differ. Status 1 when they do, or nothing was found. */
export async function inspectReport(
  file: string,
  dataset: Dataset,
  { json }: { readonly json?: true },
  io: CommandIo,
): Promise<ExitStatus> {
  const read = await readInThread('document', file, io);
  if (!read.ok) {
    if (json) io.writeOut(rejectedDocument(read.issues));
    else for (const issue of read.issues) io.writeError(refusalLine(issue));
    return exitStatus.refused;
  }
  const check = checkReport(read.value.read, dataset);
  if (json) io.writeOut(`${JSON.stringify(asJson(file, check), null, 2)}\n`);
  else say(file, check, io);
  // A document in which nothing was found to compare has not been found right.
  return check.findings.length > 0 || check.found.length === 0 ? exitStatus.findings : exitStatus.done;
}

function say(file: string, { findings, found, notInReport }: ReportCheck, io: CommandIo): void {
  const numbers = { file, findings: findings.length, activities: found.length };
  io.writeOut(`${sentence('cli.reportInspected', numbers)}\n`);
  for (const finding of findings) {
    const { heading = '', quote } = finding.place;
    io.writeOut(findingLine(finding));
    io.writeOut(`  ${sentence('cli.placeInReport', { heading, hasHeading: heading === '' ? 'no' : 'yes', quote })}\n`);
  }
  if (notInReport.length === 0) return;
  io.writeOut(`${sentence('cli.notInReport', { activities: notInReport.map(labelOf).join(', ') })}\n`);
}

function asJson(file: string, { findings, found, notInReport }: ReportCheck) {
  return {
    report: file,
    findings: findings.map((finding) => ({
      ...findingAsJson(finding),
      place: { heading: finding.place.heading ?? null, quote: finding.place.quote },
    })),
    inReport: found.map(named),
    notInReport: notInReport.map(named),
  };
}

function named(activity: Activity) {
  return { record: activity.id, label: labelOf(activity) };
}
