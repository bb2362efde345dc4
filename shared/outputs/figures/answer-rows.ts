import { countriesRecordedFrom } from '../../summary/participants-from.ts';
import { sourcesOfFigure, tabulate } from '../../summary/figure-sources.ts';
import type { FigureName } from '../../summary/figure-sources.ts';
import type { Project } from '../../schema/project.ts';
import type { Answer } from '../../summary/answers.ts';
import type { CoveredFigures } from '../../summary/country-summary.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import type { FigureLabels } from './figure-labels.ts';

interface Read {
  readonly input: SummaryInput;
  readonly labels: FigureLabels;
  readonly project: Project;
}

/** A row of a table of figures. */
export interface AnswerRow {
  readonly figure: FigureName;
  readonly figures: CoveredFigures;
  readonly label: string;
  /** What the figure is called by itself. */
  readonly name: string;
}

/**
 * The rows of one answer over all countries: the project's countries in their order, also those of which nothing is
 * known, then everything else that occurs.
 */
export function rowsOfAnswer(
  answer: Answer,
  { input, labels, project }: Read,
  country: (code: string) => string,
): AnswerRow[] {
  if (answer === 'participantsFrom') {
    const recorded = new Set(input.inSums.flatMap(({ activity }) => countriesRecordedFrom(activity)));
    const others = [...recorded].filter((code) => !project.countries.includes(code)).toSorted();
    return [...project.countries, ...others].map((code) => {
      const figure: FigureName = { of: 'participantsFrom', country: code };
      const { figures } = sourcesOfFigure(input, figure);
      return { figure, label: country(code), name: labels.figure(figure), figures };
    });
  }
  const grouping = answer === 'held' ? 'byCountryHeld' : 'byCountryScope';
  const rows = new Map(tabulate(input, { of: 'project' }, grouping).map((row) => [row.key, row.figures]));
  const others = [...rows.keys()].filter((key) => !project.countries.includes(key));
  return [...project.countries, ...others].map((key) => {
    const figure: FigureName = { of: grouping, key };
    const figures = rows.get(key) ?? sourcesOfFigure(input, figure).figures;
    return { figure, label: labels.key(grouping, key), name: labels.figure(figure), figures };
  });
}
