import type { AttendanceMode, ExclusionReason, PersonFlag, RowPlace } from './model.ts';

/** What people decide and are shown of recognised files: decisions, policy, figures, lines of the lists. Names live in memory only. */

/** A decision of the person who imports, by place and never by name. */
export type AttendanceDecision =
  | { readonly decision: 'include' | 'exclude'; readonly place: RowPlace }
  /** The cell names several people, and each of them is one. */
  | { readonly decision: 'several people'; readonly place: RowPlace }
  | { readonly decision: 'same person' | 'different people'; readonly place: RowPlace; readonly other: RowPlace };

export interface AttendancePolicy {
  readonly version: 1;
  /** Below it, on the union of intervals, nobody is counted; 0: no minimum. */
  readonly minimumMinutes: number;
  /** Hosts, speakers and project staff are left out of the figures. */
  readonly leaveOutStaff: boolean;
}

export interface Persons {
  readonly unique: number;
  readonly inPerson: number;
  readonly online: number;
  readonly both: number;
  readonly unidentified: number;
}

/** Options of a breakdown with their numbers; `''`: not known. */
export type Breakdown = Readonly<Record<string, number>>;

export interface AttendanceCount {
  readonly persons: Persons;
  /** Of those counted; for the subtotal that can be left out. */
  readonly staff: number;
  readonly rows: number;
  /**
   * Persons by day, in order of the days; empty when the event has one day or none is known. A day without a date has its
   * number; `''`: persons whose days are not known.
   */
  readonly perDay: Readonly<Record<string, number>>;
  readonly by: {
    readonly country: Breakdown;
    readonly organisation: Breakdown;
    readonly organisationType: Breakdown;
    readonly gender: Breakdown;
  };
  readonly excluded: readonly { readonly reason: ExclusionReason; readonly rows: number }[];
  readonly possibleDuplicates: number;
}

/** Somebody in the review, with all rows that are taken for this person. */
export interface PersonLine {
  /** Stays the same while rows and decisions do. */
  readonly key: string;
  readonly name: string;
  readonly email?: string;
  readonly organisation?: string;
  readonly country?: string;
  readonly group: PersonGroup;
  /** Of an excluded one. */
  readonly reason?: ExclusionReason;
  readonly modes: readonly AttendanceMode[];
  readonly days: readonly string[];
  /** On the union of intervals; absent: unknown. */
  readonly minutes?: number;
  readonly isStaff: boolean;
  readonly flags: readonly PersonFlag[];
  readonly rows: readonly PersonRow[];
  /** Keys of people who may be the same. */
  readonly perhapsSameAs: readonly string[];
  /** What somebody decided about one of its rows. */
  readonly isDecided: boolean;
}

export interface PersonRow {
  readonly place: RowPlace;
  readonly name: string;
  /** Whom the cell names, when they are several. */
  readonly people?: readonly string[];
  readonly email?: string;
  readonly minutes?: number;
}

export const personGroups = ['counted', 'toDecide', 'unidentified', 'excluded'] as const;
export type PersonGroup = (typeof personGroups)[number];
