/**
 * Rows of a bench file as people would draw them: a line per row, `|` between cells, blanks around a cell mean nothing.
 * `␣` stands for a blank that matters, `⏎` for a line break inside a cell. Empty lines inside the drawing are blank rows.
 */
export function rowsOf(drawing: string): string[][] {
  return drawing
    .replace(/^[^\S\n]*\n/, '')
    .replace(/\n[^\S\n]*$/, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map(cellOf)));
}

function cellOf(text: string): string {
  return text.trim().replaceAll('␣', ' ').replaceAll('⏎', '\n');
}

/** Every row filled up with empty cells to the widest, as Excel saves a sheet that has a table in it. */
export function padded(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
