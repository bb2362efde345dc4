/**
 * A table as lines of text: the first column to the left, the others to the right, columns apart by two spaces. Rows
 * may have different lengths; nothing is cut off.
 */
export function layOutTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0, index === 0))
      .join('  ')
      .trimEnd(),
  );
}

function pad(cell: string, width: number, isLeft: boolean): string {
  const spaces = ' '.repeat(width - widthOf(cell));
  return isLeft ? cell + spaces : spaces + cell;
}

/** Letters, not code units; marks that stand on a letter take no room. */
function widthOf(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{Mn}/gu, '')).length;
}
