import type { Bases } from './import-counts.ts';
import type { OrganisationAnswers } from './import-breakdowns.ts';
import type { AppliedImport } from './use-apply.ts';

/** Where the numbers shall go, as it was chosen: a session, or `whole`; `new` with the title as it stands in the field. */
export type TargetChoice =
  | { readonly kind: 'activity'; readonly id: string; readonly session?: string }
  | { readonly kind: 'new'; readonly title: string };

/** What a person answers on the page besides decisions about people. */
export interface ReviewChoices {
  /** Null: nothing chosen, what is proposed stands. */
  readonly target: TargetChoice | null;
  readonly organisations: OrganisationAnswers;
  readonly bases: Partial<Bases>;
  /** Meetings that were chosen in files that hold several, by key of the file. */
  readonly meetings: ReadonlyMap<string, readonly string[]>;
  /** False: these files alone, although an earlier one of the event is known. */
  readonly isTogether: boolean;
  /** What was written last; the page shows it until something else is begun. */
  readonly applied: AppliedImport | null;
}

export const noChoices: ReviewChoices = {
  target: null,
  organisations: new Map(),
  bases: {},
  meetings: new Map(),
  isTogether: true,
  applied: null,
};
