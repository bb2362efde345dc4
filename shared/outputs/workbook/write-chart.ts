import type { SheetChart } from 'hucre/xlsx';
import { columnLetters } from './print-titles.ts';
import type { ChartModel, SheetModel } from './workbook-model.ts';

/** Told apart by lightness, too: one dark, one light. */
const colors = ['1F4E79', '8DB4D9', 'B5B5B5'] as const;
/** Rows that one bar and its name take, and those around the bars. */
const rowsForBar = 0.8;
const rowsAround = 6;

/** So many rows with a chart below them are legible on one page. */
const rowsOnPage = 56;

/** Whether the rows and their chart fit on one page, where the chart is not to be cut in two. */
export function fitsOnePage({ rows }: SheetModel, chart: ChartModel): boolean {
  return rows.length + 2 + heightOf(rows.length, chart) <= rowsOnPage;
}

function heightOf(rowCount: number, { series }: ChartModel): number {
  return Math.ceil(rowsAround + rowCount * series.length * rowsForBar);
}

/** The chart of a sheet, below its rows: so the sheet stays as wide as a page. */
export function writeChart({ name, columns, rows }: SheetModel, chart: ChartModel): SheetChart {
  const range = (column: number) => {
    const letters = columnLetters(column);
    return `'${name.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${rows.length + 1}`;
  };
  const top = rows.length + 2;
  const height = heightOf(rows.length, chart);
  return {
    type: 'bar',
    barGrouping: 'clustered',
    title: chart.title,
    altText: chart.alternative,
    series: chart.series.map((column, index) => ({
      name: columns[column]?.header ?? '',
      values: range(column),
      categories: range(chart.names),
      color: colors[index % colors.length] ?? colors[0],
    })),
    anchor: { from: { row: top, col: 0 }, to: { row: top + height, col: columns.length } },
    // A bar chart begins at the bottom: the first row is to stand at the top, as in the table.
    axes: { x: { reverse: true } },
  };
}
