import type { AttendanceSession } from '../../shared/attendance/session.ts';
import type { Persons } from '../../shared/attendance/review.ts';
import { shownName } from '../../shared/messages/shown-name.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import type { SentenceCode } from '../../shared/messages/catalogue.ts';
import type { FileJson } from './attendance-json.ts';

/** What was understood, for people: a paragraph for each file, then all of them as one event. */
export function linesOfAttendance(files: readonly FileJson[], union: AttendanceSession): readonly string[] {
  const lines = files.flatMap((file) => (file.persons ? linesOfFile(file) : []));
  const { count } = union.overview();
  const counted = files.filter((file) => file.kind === 'attendance');
  return counted.length > 1 ? [...lines, personsLine('cli.attendanceUnion', count.persons)] : lines;
}

function linesOfFile(file: Extract<FileJson, { readonly persons: Persons }>): readonly string[] {
  const { date, endDate } = file.events[0] ?? { date: null, endDate: null };
  const why = sentence(`attendance.why.${file.format}`);
  const when = date === null ? '' : ` ${date}${endDate === null ? '' : ` – ${endDate}`}.`;
  return [
    `${shownName(file.file)}: ${why}${when}`,
    ...(file.kind === 'attendance' ? [`  ${personsLine('cli.attendancePersons', file.persons)}`] : []),
    ...(file.registered ? [`  ${sentence('cli.attendanceRegistered', { count: file.registered.unique })}`] : []),
    ...file.excluded.map(
      ({ reason, rows }) =>
        `  ${sentence('cli.attendanceExcluded', { rows, reason: sentence(`attendance.reason.${reason}`) })}`,
    ),
    ...Object.entries(file.stream).map(
      ([metric, value]) => `  ${sentence(`stream.${metric}` as SentenceCode)}: ${value}`,
    ),
  ];
}

function personsLine(
  code: 'cli.attendancePersons' | 'cli.attendanceUnion',
  { unique, inPerson, online, both, unidentified }: Persons,
): string {
  return sentence(code, { unique, inPerson, online, both, unidentified });
}
