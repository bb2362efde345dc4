import type { DocumentWords } from '../document/document.ts';
import { capital } from '../figures/figure-table.ts';
import type { NamedRow } from '../figures/figure-table.ts';
import type { CellValue, ColumnModel, SheetModel } from '../workbook/workbook-model.ts';

const columns = ['inPerson', 'online', 'both', 'total'] as const;

/** Rows of figures as a sheet; with a chart of in person beside online where there is something to draw. */
export function figureSheet(
  name: string,
  head: string,
  rows: readonly NamedRow[],
  words: DocumentWords,
  chartOf?: string,
): SheetModel {
  const { shared } = words;
  return {
    name,
    columns: [
      { header: head, width: 44, style: 'prose', hidden: false },
      numberColumn(shared('figures.activities')),
      numberColumn(shared('figures.countedHead')),
      ...columns.map((column) => numberColumn(shared(`figures.column.${column}`))),
    ],
    rows: rows.map((row) => cellsOf(row, words)),
    marks: new Map(),
    frozenColumns: 1,
    visibility: 'visible',
    computed: true,
    ...(chartOf !== undefined &&
      rows.length > 0 && {
        chart: {
          title: chartOf,
          alternative: shared('summaryDocument.chart', { name: chartOf, table: name }),
          names: 0,
          series: [3, 4],
        },
      }),
  };
}

function numberColumn(header: string): ColumnModel {
  return { header, width: 13, style: 'whole', hidden: false };
}

/** Without any activity there is nothing unknown either: the cells are empty. */
function cellsOf({ name, figures, hides }: NamedRow, { shared }: DocumentWords): readonly CellValue[] {
  const { activities, counted } = figures;
  if (activities === 0) return [capital(name), 0, 0, null, null, null, null];
  const cells = columns.map((column): CellValue => {
    if (hides?.(column)) return shared('crossTable.hidden');
    return figures[column] ?? shared('activityReport.unknown');
  });
  return [capital(name), activities, counted, ...cells];
}
