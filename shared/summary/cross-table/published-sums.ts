import { cellKey, placeOf, sumKey } from '../../suppression/count-table.ts';
import type { CellKey } from '../../suppression/count-table.ts';
import type { Publication } from '../../suppression/publication.ts';
import type { CrossChoice } from './cross-table.ts';
import { isPersonal } from './dimensions.ts';

/** How a cross-table is called among what was published. */
export function nameOfCrossTable({ rows, columns, measure }: CrossChoice, period: string | undefined): string {
  return ['cross-table', rows, columns, measure, period ?? 'all'].join(' ');
}

/** How the participants from each country are called, as country summaries have them. */
export function nameOfParticipantsFrom(period: string | undefined): string {
  return `participants-from ${period ?? 'all'}`;
}

/**
 * What binds a table: its own earlier issues, and of other tables the sums that it has in common with them. Women in
 * total are the same number by type and by quarter: hidden in the one and shown in the other they would not be hidden.
 */
export function bindingIssues(
  published: readonly Publication[],
  choice: CrossChoice,
  period: string | undefined,
): readonly Publication[] {
  const name = nameOfCrossTable(choice, period);
  return published.flatMap((issue): readonly Publication[] => {
    if (issue.table === name) return [issue];
    const shared = [true, false].flatMap((isRow) => sharedSums(issue, choice, period, isRow));
    if (shared.length === 0) return [];
    return [
      {
        table: name,
        known: Object.fromEntries(shared.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
        hidden: shared.filter(({ isHidden }) => isHidden).map(({ key }) => key),
      },
    ];
  });
}

interface SharedSum {
  readonly key: CellKey;
  readonly value: number | null | undefined;
  readonly isHidden: boolean;
}

/** @param isRow the sums of our rows; else those of our columns */
function sharedSums(
  issue: Publication,
  choice: CrossChoice,
  period: string | undefined,
  isRow: boolean,
): readonly SharedSum[] {
  const dimension = isRow ? choice.rows : choice.columns;
  if (!isPersonal(dimension)) return [];
  const theirs = whereIn(issue.table, dimension, choice.measure, period);
  if (theirs === undefined) return [];
  const hidden = new Set(issue.hidden);
  return [...new Set([...Object.keys(issue.known), ...issue.hidden])].flatMap((their): readonly SharedSum[] => {
    const { row, column } = placeOf(their);
    const [option, other] = theirs === 'rows' ? [row, column] : [column, row];
    if (option === sumKey || other !== sumKey) return [];
    const key = isRow ? cellKey(option, sumKey) : cellKey(sumKey, option);
    return [{ key, value: issue.known[their], isHidden: hidden.has(their) }];
  });
}

/** On which side another table has the same dimension, of the same numbers and period. */
function whereIn(
  table: string,
  dimension: string,
  measure: string,
  period: string | undefined,
): 'rows' | 'columns' | undefined {
  if (table === nameOfParticipantsFrom(period)) {
    return dimension === 'fromCountry' && measure === 'total' ? 'rows' : undefined;
  }
  const [kind, rows, columns, theirMeasure, theirPeriod] = table.split(' ');
  if (kind !== 'cross-table' || theirMeasure !== measure || theirPeriod !== (period ?? 'all')) return undefined;
  if (rows === dimension) return 'rows';
  return columns === dimension ? 'columns' : undefined;
}
