import { createAttendanceSession, defaultPolicy } from '../../shared/attendance/create-session.ts';
import type { AttendancePolicy } from '../../shared/attendance/review.ts';
import type { AttendanceSession, SessionContext } from '../../shared/attendance/session.ts';
import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { isCalendarDate } from '../../shared/schema/calendar-date.ts';
import { fileAsJson, refusedAsJson, unionAsJson } from './attendance-json.ts';
import type { FileJson } from './attendance-json.ts';
import { linesOfAttendance } from './attendance-lines.ts';
import { withoutSheetName } from './attendance-without-names.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { readTablesOf } from './read-tables.ts';
import { findingLineWithFile, refusalLine } from './say-issues.ts';

export const attendanceCommand: Command = {
  name: 'attendance',
  usage: 'attendance FILE… [--event-date YYYY-MM-DD] [--min-minutes N] [--json] [--with-names]',
  help: [
    'Says what the attendance import understands of each file, and of all of them as one event. Nothing is written.',
    '--event-date YYYY-MM-DD   first day of the event: settles dates that can be read in two ways, or that a file lacks',
    '--min-minutes N           counts nobody who was there for less, all connections together; without it everybody counts',
    '--json                    one JSON document on standard output',
    '--with-names              names the people; without it no name is printed',
    'Exit status: 0 understood; 1 something has to be asked; 3 a file was refused.',
  ],
  run: countAttendance,
};

async function countAttendance(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, {
    'event-date': 'value',
    'min-minutes': 'value',
    json: 'flag',
    'with-names': 'flag',
  });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  const context = contextOf(options['event-date']);
  const policy = { ...defaultPolicy, minimumMinutes: minutesOf(options['min-minutes']) };
  const withNames = options['with-names'] ?? false;
  const union = sessionOf(context, policy);
  const results: FileJson[] = [];
  let isRefused = false;
  for (const [index, file] of files.entries()) {
    const read = await readTablesOf(file, io);
    if (!read.ok) {
      isRefused = true;
      const issues = withNames ? read.issues : read.issues.map((issue) => withoutSheetName(issue));
      for (const issue of issues) io.writeError(refusalLine(issue));
      results.push(refusedAsJson(file, issues));
      continue;
    }
    // Dates of the name count, not those of the folders above.
    const input = { key: `file ${index + 1}`, file: nameOf(file), ...read.value };
    const alone = sessionOf(context, policy);
    const line = alone.add(input);
    union.add(input);
    isRefused ||= isRefusedWhole(line.issues);
    const { sheets } = read.value.tables;
    const issues = withNames ? line.issues : line.issues.map((issue) => withoutSheetName(issue, sheets));
    sayIssues(issues, options.json ?? false, io);
    results.push(fileAsJson(file, line, issues, alone, withNames));
  }
  sayIssues(union.overview().issues, options.json ?? false, io);
  if (options.json)
    io.writeOut(`${JSON.stringify({ files: results, union: unionAsJson(union, withNames) }, null, 2)}\n`);
  else io.writeOut(`${linesOfAttendance(results, union).join('\n')}\n`);
  if (isRefused) return exitStatus.refused;
  return results.some(({ needs }) => needs.length > 0) ? exitStatus.findings : exitStatus.done;
}

function sessionOf(context: SessionContext, policy: AttendancePolicy): AttendanceSession {
  const session = createAttendanceSession(context);
  session.setPolicy(policy);
  return session;
}

function contextOf(date: string | undefined): SessionContext {
  const base = { organisations: [], mappings: [] };
  if (date === undefined) return base;
  if (date.length !== 10 || !isCalendarDate(date))
    throw new UsageError(sentence('cli.notADay', { option: '--event-date', value: date }));
  return { ...base, activityDays: { from: date, to: date } };
}

function minutesOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^\d{1,4}$/u.test(text))
    throw new UsageError(sentence('cli.notMinutes', { option: '--min-minutes', value: text }));
  return Number(text);
}

function nameOf(file: string): string {
  return file.split(/[/\\]/u).at(-1) ?? file;
}

function isRefusedWhole(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function sayIssues(issues: readonly Issue[], isJson: boolean, io: CommandIo): void {
  for (const issue of issues) {
    if (issue.severity === 'error') io.writeError(refusalLine(issue));
    else if (!isJson) io.writeError(findingLineWithFile(issue));
  }
}
