import type { FileLine } from '../../../shared/attendance/session.ts';
import type { AttendanceImport } from '../../../shared/schema/bookkeeping.ts';
import { countsOf } from './import-counts.ts';
import { sessionOf } from './import-wish.ts';
import type { ImportTarget, ImportWish } from './import-wish.ts';
import { storedDecision } from './stored-decisions.ts';

/** The import that this one repeats or goes on with: of the same activity and session, with a file in common. */
export function earlierImport(
  imports: readonly AttendanceImport[],
  activity: string,
  target: ImportTarget,
  files: readonly Pick<FileLine, 'sha256'>[],
): AttendanceImport | undefined {
  const session = sessionOf(target);
  const hashes = new Set(files.map(({ sha256 }) => sha256));
  return imports.find(
    (one) =>
      one.activity === activity && one.session === session && one.files?.some(({ sha256 }) => hashes.has(sha256)),
  );
}

/** Earlier imports of the same people's event that these files may go on with: none of them has one of these files. */
export function importsBefore(
  imports: readonly AttendanceImport[],
  activity: string,
  session: string | undefined,
  files: readonly Pick<FileLine, 'sha256'>[],
): readonly AttendanceImport[] {
  const here = new Set(files.map(({ sha256 }) => sha256));
  return imports.filter(
    (one) => one.activity === activity && one.session === session && !one.files?.some(({ sha256 }) => here.has(sha256)),
  );
}

/** How many files an earlier import was made of that are not here: without them, other numbers take its place. */
export function filesMissing(
  earlier: AttendanceImport | undefined,
  files: readonly Pick<FileLine, 'sha256'>[],
): { readonly missing: number; readonly count: number } {
  const here = new Set(files.map(({ sha256 }) => sha256));
  const before = earlier?.files ?? [];
  return { missing: before.filter(({ sha256 }) => !here.has(sha256)).length, count: before.length };
}

/** What stays of the files: numbers, reasons, method, decisions by place. No name. */
export function importValue({ overview, decisions, target, bases }: ImportWish, activity: string) {
  const { count, date, files, policy } = overview;
  const session = sessionOf(target);
  const used = files.filter(({ kind }) => kind !== 'other');
  // Days without a date stay on the screen.
  const perDay = Object.entries(count.perDay)
    .filter(([day]) => day.length === 10)
    .map(([day, persons]) => ({ day, persons }));
  const kept = decisions.flatMap((decision) => storedDecision(decision, files) ?? []);
  return {
    activity,
    ...(session !== undefined && { session }),
    ...(date.date !== undefined && { eventDate: date.date }),
    ...(date.endDate !== undefined && { eventEndDate: date.endDate }),
    ...(date.source !== undefined && { dateSource: date.source }),
    rows: count.rows,
    ...countsOf(count.persons, bases),
    unidentified: count.persons.unidentified,
    staff: count.staff,
    ...(perDay.length > 0 && { perDay }),
    excluded: count.excluded.map(({ reason, rows }) => ({ reason, rows })),
    policy: {
      version: policy.version,
      minimumMinutes: policy.minimumMinutes,
      ...(policy.leaveOutStaff && { leavesOutStaff: true as const }),
    },
    files: used.map((file) => ({
      sha256: file.sha256,
      kind: file.kind as 'attendance' | 'registration' | 'stream',
      format: file.format,
      rows: file.rows,
      added: file.added,
      ...(file.date.date !== undefined && { date: file.date.date }),
      ...(file.versions && { sheets: sheetsCounted(file.versions) }),
    })),
    decisions: kept,
  };
}

/** Numbers of the sheets that somebody said to count, from 1. */
function sheetsCounted(versions: NonNullable<FileLine['versions']>): readonly number[] {
  return versions.flatMap(({ sheetIndex, isCounted }) => (isCounted ? [sheetIndex + 1] : []));
}

/** The changes by which an earlier import becomes this one. */
export function replacing(
  earlier: AttendanceImport,
  value: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  const gone = Object.keys(earlier).filter((field) => field !== 'id' && !(field in value));
  return new Map([...Object.entries(value), ...gone.map((field): [string, unknown] => [field, undefined])]);
}
