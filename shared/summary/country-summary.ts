import type { Issue } from '../issue.ts';
import type { Project } from '../schema/project.ts';
import type { Coverage, Figures } from './figures.ts';
import type { Adjustment, SummarisedProject } from './project-summary.ts';

export interface CoveredFigures extends Figures {
  readonly coverage: Coverage;
}

/** Plan items that each country delivers, by code, in the order of the plan. */
export interface CountryPlan {
  /** Reported or missing. */
  readonly owed: readonly string[];
  readonly reported: readonly string[];
  readonly missing: readonly string[];
  /** Cancelled, or its part of them is: not owed any more. */
  readonly calledOff: readonly string[];
}

/** One country (`domain.md` §4): three answers beside each other, none of them added to another. */
export interface CountrySummary {
  readonly project: SummarisedProject;
  readonly country: string;
  /** Which of the answers the funder reads first. */
  readonly funderFigure: Project['funderFigure'];
  /** Activities held there and nowhere else. */
  readonly held: CoveredFigures;
  /** Activities held there and in other countries with one unsplit count, by joined key (`DK+SE`). */
  readonly heldJointly: Readonly<Record<string, CoveredFigures>>;
  /** Country-specific activities meant for it alone. */
  readonly scope: CoveredFigures;
  /** Country-specific activities meant for it and other countries, by joined key. */
  readonly scopeJointly: Readonly<Record<string, CoveredFigures>>;
  /** Activities of the whole project that are not country-specific: the same for every country. */
  readonly regional: CoveredFigures;
  /** Participants from the country, where a country part or a breakdown says so; `activities` are all of the project. */
  readonly participantsFrom: CoveredFigures;
  /** Null: missing. */
  readonly organisationsMapped: number | null;
  readonly planItems: CountryPlan;
  /** The whole project's, as far as activities of this country are concerned. */
  readonly adjustments: readonly Adjustment[];
  readonly issues: readonly Issue[];
}
