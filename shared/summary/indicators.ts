import type { Project } from '../schema/project.ts';
import { sumOrganisationsMapped } from './organisations-mapped.ts';
import type { SummaryInput } from './summary-input.ts';
import { tallyAll } from './group-figures.ts';

export type Indicator = NonNullable<Project['indicators']>[number];

/** An indicator of a project beside its target. */
export interface IndicatorFigure {
  readonly indicator: Indicator;
  /** Null: nobody has said a number. */
  readonly value: number | null;
  /** How many of the activities (of `answer`: those that answer) the value covers. */
  readonly known: number;
  readonly of: number;
  /** Whole per cent of the target, rounded down so that 100 means reached; null without a target or a value. */
  readonly percent: number | null;
}

/**
 * Each indicator of the project, in its order, from the activities that were held: their number, their participations,
 * the organisations mapped, or the numeric answers to one of the project's own questions. An answer in two versions is
 * not known; what is unknown is never 0.
 */
export function indicatorFigures(input: SummaryInput): readonly IndicatorFigure[] {
  return (input.dataset.project.indicators ?? []).map((indicator) => {
    const { value, known, of } = valueOf(indicator, input);
    return { indicator, value, known, of, percent: percentOf(value, indicator.target) };
  });
}

type Value = Pick<IndicatorFigure, 'value' | 'known' | 'of'>;

function valueOf({ measure, question }: Indicator, { inSums, adjustments, dataset }: SummaryInput): Value {
  const of = inSums.length;
  switch (measure) {
    case 'activities': {
      // Of the others nobody has said, or decided, whether they took place.
      const held = inSums.filter(({ activity, isUndecided }) => !isUndecided && activity.status === 'held').length;
      return { value: held, known: held, of };
    }
    case 'participations': {
      const { total, counted } = tallyAll(inSums, adjustments).figures();
      return { value: total, known: counted, of };
    }
    case 'organisationsMapped': {
      const { total, byCountry } = sumOrganisationsMapped(inSums, dataset.project.countries);
      const countries = Object.values(byCountry);
      return { value: total, known: countries.filter((one) => one !== null).length, of: countries.length };
    }
    default: {
      const numbers = inSums.flatMap(({ activity, conflicts, isUndecided }) => {
        if (isUndecided || conflicts.has(`answers/${question}/value`)) return [];
        const value = activity.answers?.find(({ id }) => id === question)?.value;
        return typeof value === 'number' ? [value] : [];
      });
      const sum = numbers.reduce((all, one) => all + one, 0);
      return { value: numbers.length > 0 ? sum : null, known: numbers.length, of };
    }
  }
}

function percentOf(value: number | null, target: number | undefined): number | null {
  if (value === null || target === undefined || target === 0) return null;
  return Math.floor((100 * value) / target);
}
