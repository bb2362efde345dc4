import type { Issue } from '../../issue.ts';
import type { Activity } from '../../schema/activity.ts';
import type { AttendanceImport } from '../../schema/bookkeeping.ts';
import type { Conflict, Dataset } from '../../schema/dataset.ts';
import type { DocumentWords } from '../document/document.ts';

/** A change of the activity as the store remembers it. Who typed it is not taken: the sheet names organisations only. */
export interface SheetChange {
  /** When (instant). */
  readonly at: string;
  /** Organisation id. */
  readonly partner?: string;
  readonly fields: readonly {
    readonly address: string;
    readonly before?: unknown;
    readonly after?: unknown;
    readonly wasDisputed?: true;
    readonly isDisputed?: true;
  }[];
}

/** Attendance files that were read for the activity. */
export interface SheetImport {
  readonly record: AttendanceImport;
  /** When it was last read in (instant); undefined: it came with somebody's records. */
  readonly at: string | undefined;
}

/** Everything that the sheet is made of. */
export interface SheetInput {
  readonly activity: Activity;
  readonly dataset: Dataset;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** Findings of the activity that are open. */
  readonly findings: readonly Issue[];
  /** Oldest first. */
  readonly changes: readonly SheetChange[];
  readonly imports: readonly SheetImport[];
  /** Numbers of people with a trait below this are not shown, as in every output of the workspace; absent: below 5. */
  readonly threshold?: number;
  /** The day it is made (calendar day). */
  readonly day: string;
}

/** The words of a document and what only the screens can say. */
export interface SheetWords extends DocumentWords {
  /** Day and time of an instant, on the clock of the reader. */
  readonly moment: (instant: string) => string;
  /** What a field is called, by its address. */
  readonly field: (address: string) => string;
  /** What a format of attendance files is called. */
  readonly format: (code: string) => string;
}

/** The partner of a change or a version by its name; somebody, when nobody says which. */
export function partnerWords(
  partner: string | undefined,
  { organisations }: Dataset,
  { shared }: DocumentWords,
): string {
  const found = organisations.get(partner ?? '');
  return found?.shortName ?? found?.name ?? shared('evidenceSheet.someone');
}
