import type { CountColumn } from '../../schema/count.ts';
import type { CoveredFigures } from '../../summary/country-summary.ts';
import type { Figures } from '../../summary/figures.ts';
import type { DocumentTable, DocumentWords } from '../document/document.ts';

/** Columns of figures in a document; who came both ways is in the total already. */
const shownColumns = ['inPerson', 'online', 'total'] as const;

export interface NamedRow {
  readonly name: string;
  readonly figures: Figures | CoveredFigures;
  /** Small numbers of people with a trait that are not shown. */
  readonly hides?: (column: CountColumn) => boolean;
}

/**
 * A table of participations: a row for each name, with its activities, the columns, and how many are counted.
 *
 * @param caption undefined: the heading above says it already
 */
export function figureTable(
  caption: string | undefined,
  head: string,
  rows: readonly NamedRow[],
  words: DocumentWords,
  sum?: NamedRow,
): DocumentTable {
  const { shared } = words;
  return {
    type: 'table',
    ...(caption !== undefined && { caption }),
    head: [
      head,
      shared('figures.activities'),
      ...shownColumns.map((column) => shared(`figures.column.${column}`)),
      shared('figures.countedHead'),
    ],
    rows: [...rows, ...(sum ? [sum] : [])].map((row) => [capital(row.name), ...figureCells(row, words)]),
    numberColumns: [1, 2, 3, 4, 5],
    ...(sum && { hasSumRow: true }),
  };
}

/** `not said` begins a row, beside names. */
export function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}

/** Without any activity there is nothing unknown either. */
function figureCells({ figures, hides }: NamedRow, words: DocumentWords): readonly string[] {
  const { shared, number } = words;
  const { activities, counted } = figures;
  if (activities === 0)
    return [number(0), ...shownColumns.map(() => shared('summary.nothing')), shared('summary.nothing')];
  return [
    number(activities),
    ...shownColumns.map((column) =>
      hides?.(column) ? shared('crossTable.hidden') : numberOrUnknown(figures[column], words),
    ),
    shared('summary.countedOf', { counted: number(counted), activities: number(activities) }),
  ];
}

export function numberOrUnknown(value: number | null, { shared, number }: DocumentWords): string {
  return value === null ? shared('activityReport.unknown') : number(value);
}
