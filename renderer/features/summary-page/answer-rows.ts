import { countriesRecordedFrom } from '../../../shared/summary/participants-from.ts';
import { sourcesOfFigure, tabulate } from '../../../shared/summary/figure-sources.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import type { FigureRow } from './figure-table.tsx';
import type { Answer, Summary } from './use-summary.ts';

type Read = Pick<Summary, 'input' | 'labels' | 'project'>;

/**
 * The rows of one answer over all countries: the project's countries in their order, also those of which nothing is
 * known, then everything else that occurs.
 */
export function rowsOfAnswer(
  answer: Answer,
  { input, labels, project }: Read,
  country: (code: string) => string,
): FigureRow[] {
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
