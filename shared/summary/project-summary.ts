import type { Issue } from '../issue.ts';
import type { ColumnFigures, Coverage, Figures } from './figures.ts';

/** Figures by the key of a group. `none`: the record does not say; `conflict`: it says several things, undecided. */
export type GroupedFigures = Readonly<Record<string, Figures>>;

/** A settled overlap between activities (`domain.md` §5) and what it changed. */
export interface Adjustment {
  /** Id of the overlap record. */
  readonly overlap: string;
  /** References of the activities. */
  readonly activities: readonly string[];
  /** The same with their titles, as people know them. */
  readonly names: readonly string[];
  readonly method: 'sum' | 'max' | 'stated';
  /** What the adjustment adds to each column, mostly negative; null where a count it needs is unknown. */
  readonly delta: ColumnFigures;
  readonly reason: string | null;
  readonly author: string | null;
  /** False: it is in no figure. An issue says why. */
  readonly applied: boolean;
}

/** `undated`: held, but the plan or the activity has no date to compare. */
export type PlanVerdict = 'onTime' | 'early' | 'late' | 'notReported' | 'cancelled' | 'undated';

export interface PlanItemSummary {
  readonly verdict: PlanVerdict;
  /** Whole months from the last planned month to the month it began; null when it is not late. */
  readonly monthsLate: number | null;
  /** Held elsewhere than planned; null when the plan names a place and the record does not tell where it was. */
  readonly moved: boolean | null;
  /** Only of an item that each country delivers, as the next two; else all are empty. */
  readonly countriesReported: readonly string[];
  /** Countries that still owe it. */
  readonly countriesMissing: readonly string[];
  /** Countries that neither reported nor owe it, because it or their part of it was cancelled. */
  readonly countriesCalledOff: readonly string[];
}

/** Plan codes by verdict, in the order of the plan; `unplanned`: references of activities. */
export interface PlanSummary extends Readonly<Record<PlanVerdict, readonly string[]>> {
  readonly unplanned: readonly string[];
}

export interface OrganisationsMapped {
  /** Null when no country has said a number. */
  readonly total: number | null;
  /** Every country of the project; null: missing. */
  readonly byCountry: Readonly<Record<string, number | null>>;
}

export interface CountriesPresentFigures {
  /** Reference of the activity. */
  readonly activity: string;
  /** Distinct countries; null: not recorded, or undecided. */
  readonly inPerson: number | null;
  readonly online: number | null;
  readonly overall: number | null;
  /** What the source states, where it does. */
  readonly inPersonStated: number | null;
  readonly onlineStated: number | null;
}

export interface SummarisedProject {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly version: number;
}

export interface ActivityNumbers {
  /** Activities in the sums. */
  readonly total: number;
  /** Of these, with a known total. */
  readonly counted: number;
  /** Not in the sums, by the reason why. */
  readonly planned: number;
  readonly postponed: number;
  readonly cancelled: number;
  /** Left out because another record of the same event was kept. */
  readonly superseded: number;
}

/** The whole project (issue 2, "JSON that other programs rely on"). An unknown figure is null, never 0. */
export interface ProjectSummary {
  readonly project: SummarisedProject;
  readonly activities: ActivityNumbers;
  readonly participations: ColumnFigures;
  readonly coverage: Coverage;
  readonly byYear: GroupedFigures;
  readonly byQuarter: GroupedFigures;
  readonly byType: GroupedFigures;
  readonly byPillar: GroupedFigures;
  readonly byThematicArea: GroupedFigures;
  readonly byPartner: GroupedFigures;
  readonly byCountryHeld: GroupedFigures;
  readonly byCountryScope: GroupedFigures;
  readonly organisationsMapped: OrganisationsMapped;
  /** Distinct countries present; only activities that list countries. */
  readonly countriesPresent: readonly CountriesPresentFigures[];
  readonly plan: PlanSummary;
  readonly planItems: Readonly<Record<string, PlanItemSummary>>;
  readonly adjustments: readonly Adjustment[];
  readonly issues: readonly Issue[];
}
