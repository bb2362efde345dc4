import type { SheetModel } from './workbook-model.ts';

const lineHeight = 15;
const headerHeight = 33;
/** A taller row would fill the screen; the rest of the text shows in the formula bar. */
const mostLines = 14;

/**
 * Heights in points of the header and of the rows whose wrapped texts need more than one line, by row number from 0:
 * programs that open a workbook don't work them out by themselves.
 */
export function rowHeights({ columns, rows }: SheetModel): Map<number, { height: number }> {
  const heights = new Map([[0, { height: headerHeight }]]);
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

function wraps(style: SheetModel['columns'][number]['style']): boolean {
  return style === 'prose' || style === 'link';
}

/** Lines that a text takes in a column of so many characters; lines break two characters early on average. */
function lineCount(text: string, width: number): number {
  if (text.length < width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
}
