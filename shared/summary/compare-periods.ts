import type { CoveredFigures } from './country-summary.ts';
import { eachColumn } from './figures.ts';
import type { ColumnFigures } from './figures.ts';
import type { FigureName } from './figure-sources.ts';
import { sourcesOfFigure } from './figure-sources.ts';
import { restrictToPeriod } from './period-scope.ts';
import type { SummaryInput } from './summary-input.ts';

/** A figure of one period beside that of the period before. */
export interface PeriodComparison {
  readonly before: string;
  readonly now: CoveredFigures;
  readonly earlier: CoveredFigures;
  /** Now less earlier; null where one of them is not known. Activities are always known. */
  readonly difference: ColumnFigures & { readonly activities: number };
}

/** The year or quarter before: `2022-Q1` → `2021-Q4`. */
export function periodBefore(period: string): string {
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return String(year - 1);
  const quarter = Number(period.slice(6));
  return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
}

/**
 * A figure of a period compared with the period before it. What a period does not know, no difference is made of.
 *
 * @param whole the whole record
 */
export function compareWithPeriodBefore(whole: SummaryInput, period: string, figure: FigureName): PeriodComparison {
  const before = periodBefore(period);
  const now = sourcesOfFigure(restrictToPeriod(whole, period), figure).figures;
  const earlier = sourcesOfFigure(restrictToPeriod(whole, before), figure).figures;
  const columns = eachColumn((column) => {
    const [one, other] = [now[column], earlier[column]];
    return one === null || other === null ? null : one - other;
  });
  return { before, now, earlier, difference: { activities: now.activities - earlier.activities, ...columns } };
}
