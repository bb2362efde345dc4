import type { Issue } from '../issue.ts';

/**
 * What is recognised of attendance files: formats, tables, columns, rows, dates (`docs/attendance.md`). What people decide
 * and are shown of it is in `review.ts`. None of this is ever stored: names live in memory during the import only
 * (`domain.md` §6). What is kept is an `attendanceImport`.
 */

/** What a file is, told by its shape. */
const attendanceFormats = [
  'teams.list.v1',
  'teams.report.v2021',
  'teams.report.v2022',
  'teams.live_event',
  'zoom.participants.sessions',
  'zoom.participants.unique',
  'zoom.meetings.list',
  'zoom.webinar.attendee',
  'zoom.registration',
  'meet.attendance',
  'platform.log',
  'webex.attendance',
  'eventbrite.attendees',
  'forms.registration',
  'registration.list',
  'stream.metrics',
  'poll.report',
  'signin.sheet',
  'participants.list',
  'unknown',
] as const;
export type AttendanceFormat = (typeof attendanceFormats)[number];

/** `registration`: intended numbers only. `stream`: views, never people. `other`: nothing that can be counted. */
export type AttendanceKind = 'attendance' | 'registration' | 'stream' | 'other';

/** What a column says. `dayPresence`: a column of its own for one day, marked for who came. */
export const columnRoles = [
  'rowNumber',
  'fullName',
  'firstName',
  'lastName',
  'email',
  'upn',
  'phone',
  'organisation',
  'organisationType',
  'municipality',
  'country',
  'citizenship',
  'gender',
  'genderMark',
  'role',
  'signature',
  'attended',
  'mode',
  'modeMark',
  'dayPresence',
  'date',
  'joinTime',
  'leaveTime',
  'duration',
  'hours',
  'action',
  'remarks',
  'formTimestamp',
  'approval',
  'quantity',
  'waitingRoom',
  'eventTitle',
  'eventStart',
  'eventEnd',
  'meetingId',
  'connection',
  'ignored',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface RecognisedColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** The day of a `dayPresence` column, when its header says it. */
  readonly day?: string;
  /** `genderMark`: what a mark in this column means. */
  readonly gender?: Gender;
  /** `modeMark`: how people took part who are marked in this column. */
  readonly mode?: AttendanceMode;
  /** First values of it, for the mapping screen. */
  readonly examples: readonly string[];
}

/** A table inside a sheet. Rows count from 1, as a spreadsheet shows them. */
export interface RecognisedTable {
  readonly sheet: string;
  /** Which of the file's sheets, from 0: two may bear one name. */
  readonly sheetIndex: number;
  /** First and last header row. */
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly RecognisedColumn[];
  /** Answers to a mapping are remembered under it: the folded headers. */
  readonly layout: string;
}

/** What a person answered on the mapping screen: the role of each column, by its place. */
export interface TableMapping {
  readonly layout: string;
  readonly roles: Readonly<Record<number, ColumnRole>>;
  /** What a bare `M` in its gender column means, when that was asked. */
  readonly genderOfM?: 'F' | 'M';
}

export type Gender = 'F' | 'M' | 'other';
export type AttendanceMode = 'inPerson' | 'online';

/** Where a row stands. `file` is the key that the session gave the file. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** First column, from 1, of a table that stands beside another in the same rows; absent for the first of them. */
  readonly column?: number;
  /** Which of several people of one row, from 2; absent for the first, and where a row is one person. */
  readonly part?: number;
}

/** Why a row counts nobody. */
export const exclusionReasons = [
  'bot',
  'room',
  'waiting-room',
  'no-show',
  'no-times',
  'service',
  'registration-only',
  'other-version',
  'too-short',
  'by-hand',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** What people should look at; none of it changes a number by itself. */
const personFlags = [
  'two-devices',
  'short-attendance',
  'single-name',
  'partial-name',
  'unreadable-name',
  'renamed',
  'organisation-in-name',
  'unnamed-people',
  'perhaps-group',
  'two-organisations',
  'shared-address',
  'no-time',
  'no-signature',
] as const;
export type PersonFlag = (typeof personFlags)[number];

/** A data row of an attendance table, understood. Times are minutes since 1970-01-01 00:00 as written, without a zone. */
export interface AttendanceRow {
  readonly place: RowPlace;
  /** As it stands there, tags such as `(Guest)` taken off. */
  readonly name: string;
  /** The folded words of the name in a fixed order: what people are told apart by. Empty: no name. */
  readonly key: string;
  /** The name before renaming, or what else stands in brackets. */
  readonly otherName: string | undefined;
  readonly otherKey: string | undefined;
  readonly email: string | undefined;
  readonly organisation: string | undefined;
  readonly organisationType: string | undefined;
  /** ISO code. */
  readonly country: string | undefined;
  readonly gender: Gender | undefined;
  readonly modes: readonly AttendanceMode[];
  /** Days on which this row proves presence. */
  readonly days: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Stated, or from join to leave; absent: unknown, which never excludes. */
  readonly minutes: number | undefined;
  /** Host, organiser, panelist, presenter, speaker. */
  readonly isStaff: true | undefined;
  /** Key of the meeting, in a file that holds several. */
  readonly meeting: string | undefined;
  /** People without a name who came with this one: tickets for several, `su 2 vaikais`. */
  readonly unnamed: number | undefined;
  /** The people whom the cell names, when they are several and can be read: asked about, and told apart by a decision. */
  readonly people: readonly string[] | undefined;
  /** They stand in the name, so that each row of a person means the same people; tickets add up. */
  readonly isCompany: boolean;
  readonly verdict: 'person' | 'unidentified' | ExclusionReason;
  readonly flags: readonly PersonFlag[];
}

export type DateSource =
  | 'event start'
  | 'row times'
  | 'title row'
  | 'day columns'
  | 'sheet name'
  | 'file name'
  | 'activity'
  | 'person';

export interface EventDate {
  /** Settled or proposed; absent: nobody knows. */
  readonly date?: string;
  /** Last day, when it is not the first. */
  readonly endDate?: string;
  /** What it may be, the proposed one first; one entry when it is sure. */
  readonly candidates: readonly string[];
  readonly source?: DateSource;
  /** `ask`: several candidates and nothing that settles them, or none at all. */
  readonly certainty: 'certain' | 'likely' | 'ask';
}

/** A sentence of the catalogue that says why a file was recognised as what it is. */
export interface Evidence {
  readonly code: `attendance.why.${string}`;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * What has to be asked. `meeting`: the file holds several meetings, and one has to be chosen; `sheets`: several sheets look
 * like versions of one list.
 */
export type Need = 'mapping' | 'date' | 'gender' | 'meeting' | 'sheets';

/** A sheet that may be a version of the list on another one. */
export interface SheetVersion {
  readonly sheet: string;
  /** From 0. */
  readonly sheetIndex: number;
  readonly persons: number;
  /** As somebody said; before that, as it is proposed. */
  readonly isCounted: boolean;
}

/** One of several meetings in a file. */
export interface Meeting {
  readonly key: string;
  readonly title?: string;
  readonly date: EventDate;
  readonly rows: number;
}

/** One file, understood. */
export interface RecognisedFile {
  readonly key: string;
  readonly file: string;
  readonly sha256: string;
  readonly format: AttendanceFormat;
  readonly kind: AttendanceKind;
  readonly encoding: string;
  readonly evidence: readonly Evidence[];
  readonly title?: string;
  readonly tables: readonly RecognisedTable[];
  /** A list of registered people of whom somebody said that they came. */
  readonly areRegisteredCounted?: true;
  readonly rows: readonly AttendanceRow[];
  readonly date: EventDate;
  /** In the order of the file; empty when it holds one meeting only. */
  readonly meetings: readonly Meeting[];
  /** Sheets that look like versions of one list; absent where none does. */
  readonly versions?: readonly SheetVersion[];
  /** People whom the platform counted and did not name. */
  readonly notIdentified?: number;
  /** Streams and platforms' own totals, by metric: never people. */
  readonly stream: Readonly<Partial<Record<'views' | 'reach' | 'peak viewers', number>>>;
  /** Intended numbers of a registration. */
  readonly registered?: { readonly persons: number; readonly inPerson: number; readonly online: number };
  readonly needs: readonly Need[];
  /** Refusals and warnings; a file with an error has no rows. */
  readonly issues: readonly Issue[];
}
