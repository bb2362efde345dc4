import type { NarrativePart } from '../activity-report/narratives.ts';
import type { Protection } from '../figures/protected-from.ts';

/** First and last reporting period of a report, years `2022` or quarters `2022-Q2`. One period: the same twice. */
export interface ReportPeriods {
  readonly from: string;
  readonly to: string;
}

/** Whose activities a report holds. */
export type ReportScope =
  | { readonly of: 'project' }
  /** Meant for the country or held there. */
  | { readonly of: 'country'; readonly country: string }
  /** Reported by the partner (organisation id), whatever record of the registry names it. */
  | { readonly of: 'partner'; readonly partner: string };

/** What somebody chose for one implementation report. What is absent is as the record has it. */
export interface ReportChoices {
  /** The day the report is made (calendar day): it stands at the foot of every page. */
  readonly day: string;
  /** Absent: everything that is recorded. */
  readonly period?: ReportPeriods;
  readonly scope: ReportScope;
  /** Activities (ids) in the order wished for; those not named follow by date. Absent: all by date. */
  readonly order?: readonly string[];
  /** In place of the project's own, in the language of the report. */
  readonly title?: string;
  readonly introduction?: string;
  /** Typed for this report, in its language; the small markup of prose. */
  readonly highlights?: string;
  /** True: delegations are printed without the number of people of each organisation. */
  readonly hidesDelegationNumbers?: boolean;
  /** True: beside each total stands the total without project staff, where both are known. */
  readonly takesOffStaff?: boolean;
  /** How small numbers of participants from a country are kept out. */
  readonly protection?: Protection;
  /** True: the project's logos do not stand at the top of the first page. */
  readonly leavesOutLogos?: boolean;
}

/** A text of an activity that nobody wrote in the language of the report. */
export interface MissingText {
  readonly activity: string;
  /** What people call the activity. */
  readonly label: string;
  /** Which text, e.g. `outcomes`; absent: the activity has no text in any language. */
  readonly part?: NarrativePart;
  /** The country it is about; absent: all. */
  readonly country?: string;
  /** Languages in which it is there; the first stands in the report under its name. */
  readonly languages: readonly string[];
}
