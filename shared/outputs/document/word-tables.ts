import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { columnWidths } from './column-widths.ts';
import type { DocumentFact, DocumentTable } from './document.ts';
import type { Paper } from './word-paper.ts';
import { lineOf, run } from './word-runs.ts';
import { headFill, lines } from './word-styles.ts';

/** A row with more letters than this in a cell may go over a page: else it could be higher than one. */
const longestUnbroken = 1_200;
/** Tables with no more rows than this stand on one page. */
const fewRows = 8;
/** Facts with no more lines than this stand on one page. */
const mostLines = 30;
const labelWidth = 2_900;

const rules = {
  top: lines,
  bottom: lines,
  insideHorizontal: lines,
  left: none(),
  right: none(),
  insideVertical: none(),
};

function none() {
  return { style: 'nil' } as const;
}

/** What Word wants between two tables. */
export function tableEnd(): Paragraph {
  return new Paragraph({ style: 'TableEnd', children: [] });
}

/** A table with its head on every page. */
export function tableOf({ head, rows, numberColumns = [], hasSumRow }: DocumentTable, paper: Paper): Table {
  const { textWidth, tableLetter } = paper;
  const widths = columnWidths({ head, rows, numberColumns }, textWidth, tableLetter);
  const rowOf = (cells: readonly string[], place: number) => {
    const isHead = place < 0;
    const isStrong = isHead || (hasSumRow === true && place === rows.length - 1);
    // The head stays with the first row, a short table on one page, the sum with the row before it.
    const isKept = isHead || (rows.length <= fewRows && place < rows.length - 1) || place === rows.length - 2;
    return new TableRow({
      tableHeader: isHead,
      cantSplit: cells.every((cell) => cell.length <= longestUnbroken),
      children: head.map((_, column) => {
        const isNumber = numberColumns.includes(column);
        const style = `Table${isStrong ? 'Head' : isNumber ? '' : 'Text'}${isNumber ? 'Number' : ''}`;
        return cellOf(
          [run(cells[column] ?? '')].map((one) => paragraphOf([one], style, isKept)),
          {
            width: widths[column] ?? 0,
            ...(isStrong && { fill: headFill }),
          },
        );
      }),
    });
  };
  const look = { firstRow: true, lastRow: hasSumRow === true, firstColumn: false };
  return reportTable(widths, [rowOf(head, -1), ...rows.map(rowOf)], look, paper);
}

function countLines(facts: readonly DocumentFact[]): number {
  return facts.reduce((sum, { lines: said }) => sum + said.length, 0);
}

/** Names of facts to the left, what they are beside them. */
export function factsTable(facts: readonly DocumentFact[], paper: Paper): Table {
  const widths = [labelWidth, paper.textWidth - labelWidth] as const;
  const rows = facts.map(({ label, lines: said }, place) => {
    // On one page where they can be; else never a heading with one line below it at the foot of a page.
    const isKept = place < facts.length - 1 && (place < 3 || countLines(facts) <= mostLines);
    return new TableRow({
      cantSplit: said.every(({ text }) => text.length <= longestUnbroken) && said.length <= fewRows,
      children: [
        cellOf([paragraphOf([run(label)], 'TableHead', isKept)], { width: widths[0] }),
        cellOf(
          said.map((line) => paragraphOf([lineOf(line)], 'TableText', isKept)),
          { width: widths[1] },
        ),
      ],
    });
  });
  return reportTable(widths, rows, { firstRow: false, lastRow: false, firstColumn: true }, paper);
}

/** A table over the whole width of the text, in the style that every table of a document has. */
function reportTable(
  widths: readonly number[],
  rows: readonly TableRow[],
  tableLook: { readonly firstRow: boolean; readonly lastRow: boolean; readonly firstColumn: boolean },
  { textWidth }: Paper,
): Table {
  return new Table({
    style: 'ReportTable',
    width: { size: textWidth, type: 'dxa' },
    columnWidths: [...widths],
    layout: 'fixed',
    borders: rules,
    rows: [...rows],
    tableLook,
  });
}

function paragraphOf(
  children: ConstructorParameters<typeof Paragraph>[0]['children'],
  style: string,
  keepNext: boolean,
) {
  return new Paragraph({ style, ...(keepNext && { keepNext }), children });
}

function cellOf(children: readonly Paragraph[], { width, fill }: { readonly width: number; readonly fill?: string }) {
  return new TableCell({
    children: children.length > 0 ? children : [paragraphOf([], 'TableText', false)],
    width: { size: width, type: 'dxa' },
    ...(fill !== undefined && { shading: { type: 'clear', fill } }),
  });
}
