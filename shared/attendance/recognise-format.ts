import { foldName } from '../counting/distinct-names.ts';
import type { AttendanceFormat, AttendanceKind } from './model.ts';
import type { FoundTable } from './find-tables.ts';
import { isGroupName } from './group-name.ts';
import { headsNumbers } from './numbers-only.ts';
import { isRegistrationTable } from './registration-table.ts';
import type { TableColumn } from './table-columns.ts';
import type { HeaderRole } from './vocabulary.ts';

/** A table with its columns. */
export interface ReadTable {
  readonly table: FoundTable;
  readonly columns: readonly TableColumn[];
}

/** What a file is, and which of its tables hold the people. */
export interface FormatFound {
  readonly format: AttendanceFormat;
  readonly kind: AttendanceKind;
  readonly people: readonly ReadTable[];
}

export function rolesOf({ columns }: ReadTable): ReadonlySet<HeaderRole> {
  return new Set(columns.map(({ role }) => role));
}

/** The folded headers of a table, for words that only one platform uses. */
function headersOf({ columns }: ReadTable): ReadonlySet<string> {
  return new Set(columns.map(({ header }) => foldName(header)));
}

interface FileFacts {
  readonly tables: readonly ReadTable[];
  readonly headers: ReadonlySet<string>;
  /** Folded texts that stand alone in their row: section lines and titles. */
  readonly lines: ReadonlySet<string>;
  /** Lines such as `2. Participants`, in any language. */
  readonly numberedLines: number;
}

type Rule = (facts: FileFacts) => FormatFound | undefined;

const attendance = (format: AttendanceFormat, people: readonly ReadTable[]): FormatFound => ({
  format,
  kind: 'attendance',
  people,
});

const withRoles = (facts: FileFacts, ...roles: readonly HeaderRole[]) =>
  facts.tables.filter((table) => {
    const found = rolesOf(table);
    return roles.every((role) => found.has(role));
  });

/** A column of names, in which names stand: `Participants` may head a number of them, or groups beside their numbers. */
const hasName = ({ columns }: ReadTable) =>
  columns.some(
    ({ role, content }) =>
      (role === 'fullName' || role === 'firstName' || role === 'lastName') &&
      (content.numbers < 0.8 || content.filled < 2) &&
      !(content.filled > 1 && content.examples.every(isGroupName) && columns.some(headsNumbers)),
  );

/** The rules in the order in which they are tried: what only one platform writes comes first. */
const rules: readonly Rule[] = [
  function zoomWebinar(facts) {
    const isReport =
      facts.lines.has('attendee report') || facts.lines.has('attendee details') || facts.lines.has('panelist details');
    const people = withRoles(facts, 'joinTime').filter(hasName);
    return isReport && people.length > 0 ? attendance('zoom.webinar.attendee', people) : undefined;
  },
  function pollOrSurvey(facts) {
    const isPoll =
      facts.headers.has('submitted date time') ||
      [...facts.lines].some((line) => /^(?:poll|survey|q a|performance) report/u.test(line)) ||
      (facts.headers.has('user id') && facts.headers.has('user name') && facts.headers.has('user email'));
    return isPoll ? { format: 'poll.report', kind: 'other', people: [] } : undefined;
  },
  function teamsLiveEvent(facts) {
    const people = withRoles(facts, 'fullName', 'action', 'actionTime');
    const isLive = facts.headers.has('utceventtimestamp') || facts.headers.has('participantid');
    return isLive && people.length > 0 ? attendance('teams.live_event', people) : undefined;
  },
  function teamsList(facts) {
    const people = withRoles(facts, 'fullName', 'action', 'actionTime');
    return people.length > 0 ? attendance('teams.list.v1', people) : undefined;
  },
  function eventbrite(facts) {
    const isEventbrite =
      ['ticket type', 'attendee status', 'order', 'order no', 'order id', 'attendee'].filter((word) =>
        facts.headers.has(word),
      ).length >= 2;
    const people = facts.tables.filter(hasName);
    if (!isEventbrite || people.length === 0) return undefined;
    return attendance('eventbrite.attendees', people.slice(0, 1));
  },
  function zoomRegistration(facts) {
    const people = withRoles(facts, 'formTimestamp', 'approval').filter(hasName);
    return people.length > 0 && withRoles(facts, 'joinTime').length === 0
      ? { format: 'zoom.registration', kind: 'registration', people }
      : undefined;
  },
  function webex(facts) {
    const people = facts.tables.filter((table) => hasName(table) && rolesOf(table).has('joinTime'));
    const isWebex =
      facts.headers.has('attendance duration') ||
      facts.headers.has('connection type') ||
      facts.headers.has('attendee email');
    return isWebex && people.length > 0 ? attendance('webex.attendance', people) : undefined;
  },
  function teamsSections(facts) {
    const people = facts.tables.filter(
      (table) => hasName(table) && (rolesOf(table).has('joinTime') || rolesOf(table).has('upn')),
    );
    const words = facts.headers;
    const isSectioned = facts.numberedLines >= 2 || words.has('in meeting duration') || words.has('first join');
    if (!isSectioned || people.length === 0) return undefined;
    // Section 3 repeats everybody, once for each session: the table of section 2 alone is counted.
    return attendance('teams.report.v2022', people.slice(0, 1));
  },
  function zoomParticipants(facts) {
    const people = facts.tables.filter(
      (table) => hasName(table) && (rolesOf(table).has('duration') || rolesOf(table).has('joinTime')),
    );
    const [first] = people;
    if (!first || !(isZoom(headersOf(first)) || hasBrackets(first))) return undefined;
    const roles = rolesOf(first);
    if (roles.has('eventTitle') && (roles.has('meetingId') || headersOf(first).has('id')))
      return attendance('zoom.meetings.list', people);
    return attendance(roles.has('joinTime') ? 'zoom.participants.sessions' : 'zoom.participants.unique', people);
  },
  function meet(facts) {
    const people = facts.tables.filter((table) => hasName(table) && rolesOf(table).has('duration'));
    const isMeet = people.some((table) => {
      const words = headersOf(table);
      const times = table.columns.find(({ role }) => role === 'joinTime');
      return (
        words.has('time joined') ||
        words.has('time exited') ||
        (times !== undefined && times.content.times > 0.6 && rolesOf(table).has('email'))
      );
    });
    return isMeet ? attendance('meet.attendance', people.slice(0, 1)) : undefined;
  },
  function teamsSessions(facts) {
    const people = withRoles(facts, 'fullName', 'joinTime', 'leaveTime').filter((table) => {
      const roles = rolesOf(table);
      return roles.has('upn') || roles.has('duration') || roles.has('email');
    });
    return people.length > 0 && !isTyped(people[0]!) ? attendance('teams.report.v2021', people) : undefined;
  },
  function forms(facts) {
    const people = withRoles(facts, 'formTimestamp').filter((table) => hasName(table) || rolesOf(table).has('email'));
    const came = people.some((table) => rolesOf(table).has('signature') || rolesOf(table).has('joinTime'));
    return people.length > 0 && !came ? { format: 'forms.registration', kind: 'registration', people } : undefined;
  },
  function typedSheet(facts) {
    const people = facts.tables.filter(hasName);
    if (people.length === 0) return undefined;
    // A sheet of those who registered beside one of those who came says of its own people only that they registered.
    if (people.every(isRegistrationTable)) return { format: 'registration.list', kind: 'registration', people };
    const hasMode = people.some((table) => rolesOf(table).has('mode'));
    return attendance(hasMode ? 'participants.list' : 'signin.sheet', people);
  },
];

function isZoom(words: ReadonlySet<string>): boolean {
  const seen = [
    'name original name',
    'user name original name',
    'user email',
    'duration minutes',
    'total duration minutes',
    'guest',
    'recording consent',
    'recording disclaimer response',
    'in waiting room',
    '名前 (元の名前)',
    'ユーザーメール',
    '参加時刻',
    '所要時間（分）',
  ].filter((word) => words.has(foldName(word)));
  return seen.length >= 2;
}

/** `Name (Original Name)` and `Duration (Minutes)` have their brackets in every language of the portal. */
function hasBrackets({ columns }: ReadTable): boolean {
  return (['fullName', 'duration'] as const).every((role) =>
    columns.some((column) => column.role === role && /\(.+\)|（.+）/u.test(column.header)),
  );
}

/** Lists typed from paper may have times of arrival; platforms never have these columns. */
function isTyped(table: ReadTable): boolean {
  const roles = rolesOf(table);
  return roles.has('rowNumber') || roles.has('signature') || roles.has('organisation');
}

/** What the tables of a file are; undefined when no rule fits. */
export function recogniseFormat(tables: readonly ReadTable[], lines: readonly string[]): FormatFound | undefined {
  const facts: FileFacts = {
    tables,
    headers: new Set(tables.flatMap((table) => [...headersOf(table)])),
    lines: new Set(lines.map(foldName)),
    numberedLines: lines.filter((line) => /^\s*\d\.\s+\p{L}/u.test(line)).length,
  };
  for (const rule of rules) {
    const found = rule(facts);
    if (found) return found;
  }
  return undefined;
}
