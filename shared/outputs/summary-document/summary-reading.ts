import type { Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import { figureOfAnswer } from '../../summary/answers.ts';
import type { FigureName } from '../../summary/figure-sources.ts';
import type { ProtectedParticipants } from '../../summary/protect-participants-from.ts';
import { readForSummary } from '../../summary/summary-input.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import { countriesRecordedFrom } from '../../summary/participants-from.ts';
import { restrictToPeriod } from '../../summary/period-scope.ts';
import { protectFrom } from '../figures/protected-from.ts';
import type { Protection } from '../figures/protected-from.ts';

/** What somebody chose for a summary. */
export interface SummaryChoices {
  /** ISO code; null: all countries. */
  readonly country: string | null;
  /** A year `2022` or a quarter `2022-Q2`; absent: everything. */
  readonly period?: string | undefined;
  readonly protection?: Protection;
  /** The day it is made (calendar day). */
  readonly day: string;
}

/** The record as the parts of a summary read it. */
export interface SummaryReading {
  readonly whole: SummaryInput;
  /** The activities of the period. */
  readonly input: SummaryInput;
  readonly country: string | null;
  readonly period: string | undefined;
  readonly project: Project;
  readonly protection: Protection;
  /** Participants from the countries of the summary. */
  readonly from: ProtectedParticipants;
}

/** The figure that the summary is about: the whole project's, or the funder's answer for the country. */
export function mainFigure({ country, project }: Pick<SummaryReading, 'country' | 'project'>): FigureName {
  return country === null ? { of: 'project' } : figureOfAnswer(project.funderFigure, country);
}

/** The participants from each country as a summary of these activities may show them when it leaves. */
export function protectedFrom(
  input: SummaryInput,
  { country, period, protection = {} }: Pick<SummaryChoices, 'country' | 'period' | 'protection'>,
): ProtectedParticipants {
  const others = [...new Set(input.inSums.flatMap(({ activity }) => countriesRecordedFrom(activity)))].toSorted();
  // All countries in any summary: what one of them hides must not follow from another.
  const countries = [
    ...new Set([...input.dataset.project.countries, ...others, ...(country === null ? [] : [country])]),
  ];
  return protectFrom(input, countries, period, protection);
}

/** The record as a summary of it reads it. */
export function readSummary(dataset: Dataset, { country, period, protection = {} }: SummaryChoices): SummaryReading {
  const whole = readForSummary(dataset);
  const input = period === undefined ? whole : restrictToPeriod(whole, period);
  const { project } = dataset;
  const from = protectedFrom(input, { country, period, protection });
  return { whole, input, country, period, project, protection, from };
}
