import type { Issue } from '../issue.ts';
import type { Tables } from '../reading/tables.ts';
import type { EventDate, RecognisedFile, TableMapping } from './model.ts';
import type { AttendanceCount, AttendanceDecision, AttendancePolicy, PersonGroup, PersonLine } from './review.ts';

/** A file as the session takes it. */
export interface SessionFile {
  /** Given by the caller; stays the same for as long as the file is in the session. */
  readonly key: string;
  /** Its name: some dates stand only there. */
  readonly file: string;
  readonly sha256: string;
  readonly tables: Tables;
}

/** What is known around the files. Plain values, so that it crosses to a worker. */
export interface SessionContext {
  /** Days of the activity that the counts go to: they settle ambiguous dates. */
  readonly activityDays?: { readonly from: string; readonly to: string };
  /** Organisations of the registry, to match names; the id is what breakdowns are kept under. */
  readonly organisations: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly country?: string;
    readonly type?: string;
  }[];
  /** Answers to mapping screens, remembered by layout. */
  readonly mappings: readonly TableMapping[];
}

/** A recognised file without its rows: what a list of files shows. */
export type FileLine = Omit<RecognisedFile, 'rows'> & {
  readonly rows: number;
  /** Persons that only this file brings. */
  readonly added: number;
};

export interface SessionOverview {
  readonly files: readonly FileLine[];
  /** All files of the event together. */
  readonly count: AttendanceCount;
  readonly date: EventDate;
  /** What several files together make doubtful. */
  readonly issues: readonly Issue[];
  readonly groups: Readonly<Record<PersonGroup, number>>;
  readonly decisions: number;
  readonly policy: AttendancePolicy;
}

/** What tells somebody apart: to be hashed with the installation's secret and then forgotten. */
export interface Identity {
  /** `e:` an e-mail address, these first; `n:` a folded full name. */
  readonly keys: readonly string[];
  readonly modes: PersonLine['modes'];
  readonly isStaff: boolean;
}

/** One import under review: files in, decisions in, numbers out. Pure and synchronous; the window keeps it in a worker. */
export interface AttendanceSession {
  readonly add: (file: SessionFile) => FileLine;
  readonly remove: (key: string) => void;
  readonly setContext: (context: SessionContext) => void;
  readonly setPolicy: (policy: AttendancePolicy) => void;
  /** The answer of the mapping screen for one layout. */
  readonly map: (mapping: TableMapping) => void;
  /** Which meetings of a file that holds several belong to the event; none: all of them. */
  readonly chooseMeetings: (file: string, meetings: readonly string[]) => void;
  /** Which of the sheets that look like versions of one list count, by their places from 0. */
  readonly chooseSheets: (file: string, sheets: readonly number[]) => void;
  /** Whether the people of a file of registered people came: somebody was there who says so. At first nobody says it. */
  readonly countRegistered: (file: string, count: boolean) => void;
  readonly setDate: (date: string, endDate?: string) => void;
  /** The newest decision about a place replaces the one before. */
  readonly decide: (decision: AttendanceDecision) => void;
  /** Takes back the last decision; false when there is none. */
  readonly undo: () => boolean;
  readonly overview: () => SessionOverview;
  /** A stretch of one list, found names only when `search` is given. */
  readonly people: (
    group: PersonGroup,
    from: number,
    count: number,
    search?: string,
  ) => { readonly total: number; readonly people: readonly PersonLine[] };
  readonly decisions: () => readonly AttendanceDecision[];
  /** Every counted person, staff too, whether the policy leaves them out or not. */
  readonly identities: () => readonly Identity[];
  /** What the lists say of some of these people, by their places in `identities`. */
  readonly splitOf: (places: readonly number[]) => AttendanceCount['by'];
}
