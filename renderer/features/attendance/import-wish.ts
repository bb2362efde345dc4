import type { AttendanceCount, AttendanceDecision } from '../../../shared/attendance/review.ts';
import type { SessionOverview } from '../../../shared/attendance/session.ts';
import type { UnitedPersons } from '../../../shared/attendance/unite-persons.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { OrganisationAnswers } from './import-breakdowns.ts';
import type { Bases } from './import-counts.ts';

/** Where the counts go: an activity, one session of it, or an activity that is made for them. */
export type ImportTarget =
  | { readonly kind: 'activity'; readonly id: string; readonly session?: string }
  | { readonly kind: 'new'; readonly fields: Readonly<Record<string, unknown>> };

/** These files together with those that were imported before. */
export interface United extends UnitedPersons {
  /**
   * What the lists say of the people who are new here. Null: not to be added to what the earlier files were split into,
   * since those were counted by other rules, or two of their people turned out to be one.
   */
  readonly split: AttendanceCount['by'] | null;
}

export interface ImportWish {
  readonly overview: SessionOverview;
  readonly decisions: readonly AttendanceDecision[];
  readonly dataset: Dataset;
  readonly target: ImportTarget;
  readonly bases: Bases;
  readonly organisations: OrganisationAnswers;
  /** With the files that were imported before; null: these files alone. */
  readonly united: United | null;
  readonly newId: () => string;
}

/** The session that the counts go to; undefined: the whole activity. */
export function sessionOf(target: ImportTarget): string | undefined {
  return target.kind === 'activity' ? target.session : undefined;
}
