import type { AttendanceCount, Breakdown, PersonLine } from '../../shared/attendance/review.ts';
import { personGroups } from '../../shared/attendance/review.ts';
import type { AttendanceSession, FileLine } from '../../shared/attendance/session.ts';
import type { Issue } from '../../shared/issue.ts';
import { withoutPeople } from './attendance-without-names.ts';
import { issueAsJson } from './say-issues.ts';

/** What the importer understood of one file, as other programs rely on it. No name stands in it unless asked for. */
export type FileJson = ReturnType<typeof fileAsJson> | ReturnType<typeof refusedAsJson>;

export function fileAsJson(
  file: string,
  line: FileLine,
  issues: readonly Issue[],
  session: AttendanceSession,
  withNames: boolean,
) {
  const { count } = session.overview();
  return {
    file,
    format: line.format,
    encoding: line.encoding,
    kind: line.kind,
    events: eventsOf(line, session),
    rows: line.rows,
    persons: count.persons,
    registered: line.registered
      ? { unique: line.registered.persons, inPerson: line.registered.inPerson, online: line.registered.online }
      : null,
    ...figuresAsJson(count, session, withNames),
    stream: line.stream,
    ...(line.versions ? { versions: line.versions.map(versionAsJson) } : {}),
    needs: line.needs,
    issues: issues.map(issueAsJson),
    ...(withNames ? { people: namesOf(session) } : {}),
  };
}

/** A sheet by its number: its name may be a person's. */
function versionAsJson({ sheetIndex, persons, isCounted }: NonNullable<FileLine['versions']>[number]) {
  return { sheet: sheetIndex + 1, persons, counted: isCounted };
}

/** A file that could not be read at all: nothing is known of it, so nothing is 0. */
export function refusedAsJson(file: string, issues: readonly Issue[]) {
  return {
    file,
    format: null,
    encoding: null,
    kind: 'other' as const,
    refused: true,
    events: [],
    rows: null,
    persons: null,
    registered: null,
    needs: [],
    issues: issues.map(issueAsJson),
  };
}

/** All files as one event. */
export function unionAsJson(session: AttendanceSession, withNames: boolean) {
  const { count, date, issues } = session.overview();
  return {
    persons: count.persons,
    date: date.date ?? null,
    endDate: date.endDate ?? null,
    ...figuresAsJson(count, session, withNames),
    issues: issues.map(issueAsJson),
    ...(withNames ? { people: namesOf(session) } : {}),
  };
}

function figuresAsJson(
  { perDay, by, excluded, possibleDuplicates, staff }: AttendanceCount,
  session: AttendanceSession,
  withNames: boolean,
) {
  return {
    staff,
    perDay: options(perDay),
    by: {
      country: options(by.country),
      organisation: options(withNames ? by.organisation : withoutPeople(by.organisation, session)),
      organisationType: options(by.organisationType),
      gender: options(by.gender),
    },
    excluded,
    possibleDuplicates,
  };
}

/** What is not known has a name of its own. */
function options(breakdown: Breakdown): Breakdown {
  return Object.fromEntries(Object.entries(breakdown).map(([option, number]) => [option || '(unknown)', number]));
}

/** One event, or each of several meetings; persons of the meeting that stand in it. */
function eventsOf(line: FileLine, session: AttendanceSession) {
  if (line.kind === 'other' || line.kind === 'stream') return [];
  if (line.meetings.length < 2) return [eventAsJson(line.date, session.overview().count.persons.unique)];
  return line.meetings.map(({ key, date }) => {
    session.chooseMeetings(line.key, [key]);
    const event = eventAsJson(date, session.overview().count.persons.unique);
    session.chooseMeetings(
      line.key,
      line.meetings.map((meeting) => meeting.key),
    );
    return event;
  });
}

function eventAsJson({ date, endDate, candidates, source }: FileLine['date'], persons: number) {
  return {
    date: date ?? null,
    endDate: endDate ?? null,
    dateCandidates: candidates,
    dateSource: source ?? null,
    persons,
  };
}

function namesOf(session: AttendanceSession): readonly Pick<PersonLine, 'name' | 'group'>[] {
  return personGroups.flatMap((group) =>
    session
      .people(group, 0, Number.MAX_SAFE_INTEGER)
      .people.map(({ name, email, reason, modes, days, minutes, flags, rows }) => ({
        name,
        ...(email === undefined ? {} : { email }),
        group,
        ...(reason ? { reason } : {}),
        modes,
        days,
        ...(minutes === undefined ? {} : { minutes: Math.round(minutes * 10) / 10 }),
        flags,
        rows: rows.map(({ place }) => ({ sheet: place.sheet, row: place.row })),
      })),
  );
}
