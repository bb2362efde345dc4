import type { FormLayout, FormLook, SheetModel } from './workbook-model.ts';

const lineHeight = 15;
const headerHeight = 33;
/** Excel takes a workbook with a taller row for a damaged one. */
const tallest = 409;
/** A taller row would fill the screen; the rest of the text shows in the formula bar. */
const mostLines = 14;

/**
 * Heights in points of the header and of the rows whose wrapped texts need more than one line, by row number from 0:
 * programs that open a workbook don't work them out by themselves.
 */
export function rowHeights({ columns, rows }: SheetModel): Map<number, { height: number }> {
  const headerLines = Math.max(
    ...columns.map(({ header, width, hidden }) => (hidden ? 1 : lineCount(header, width))),
    1,
  );
  const heights = new Map([[0, { height: Math.min(Math.max(headerHeight, headerLines * lineHeight + 3), tallest) }]]);
  const wrapped = columns.flatMap((column, index) =>
    wraps(column.style) && !column.hidden ? [{ index, width: column.width }] : [],
  );
  rows.forEach((row, number) => {
    let lines = 1;
    for (const { index, width } of wrapped) {
      const value = row[index];
      if (typeof value === 'string') lines = Math.max(lines, lineCount(value, width));
    }
    if (lines > 1) heights.set(number + 1, { height: Math.min(lines, mostLines) * lineHeight });
  });
  return heights;
}

/** Points per line of the head of a form, and how many more characters its small letters get into a column's width. */
const formLines: Readonly<Record<FormLook, { readonly height: number; readonly fits: number }>> = {
  title: { height: 26, fits: 0.6 },
  line: { height: 18, fits: 1 },
  small: { height: 13, fits: 1.2 },
};

/** Heights of the head, the header and the rows of a form, by row number from 0. */
export function formHeights({ columns, rows }: SheetModel, form: FormLayout): Map<number, { height: number }> {
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  const heights = form.above.map(({ text, look }) => {
    const { height, fits } = formLines[look];
    return lineCount(text, width * fits) * height + (look === 'small' ? 8 : 0);
  });
  return new Map(
    [...heights, headerHeight, ...rows.map(() => form.rowHeight)].map((height, row) => [
      row,
      { height: Math.min(height, tallest) },
    ]),
  );
}

function wraps(style: SheetModel['columns'][number]['style']): boolean {
  return style === 'prose' || style === 'link';
}

/** Lines that a text takes in a column of so many characters; lines break two characters early on average. */
function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
}
