import type { MergedCells, Sheet } from './sheet.ts';

/** How far a cell of a document reaches. */
export interface CellSpan {
  /** Columns, at least 1. */
  readonly columns: number;
  /** Rows, at least 1; `below` when the cells below say themselves that they continue it. */
  readonly rows: number | 'below';
}

interface OpenMerge {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  rows: number;
}

/**
 * A table of a document in the making, cell by cell: says in which column each cell stands, whatever is merged above it
 * and beside it. Covered cells are blank.
 */
export class TableGrid {
  /** By row: texts by column. Only cells with text are kept, for a cell may claim to cover thousands. */
  readonly #rows: Map<number, string>[] = [];
  readonly #merges: OpenMerge[] = [];
  /** By column: the merge that reaches down into the next rows. */
  readonly #reaching = new Map<number, OpenMerge>();
  readonly #titles: number;
  #column = 0;

  /** @param titles lines that stand above the table, each a row of its own */
  constructor(titles: readonly string[]) {
    this.#rows.push(...titles.map((title) => new Map([[0, title]])));
    this.#titles = titles.length;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  /** Rows that are titles above the table. */
  get titleCount(): number {
    return this.#titles;
  }

  /** Columns that the row being made has so far. */
  get columnCount(): number {
    return this.#column;
  }

  /** Whether the table itself, without its titles, holds any text. */
  get isBlank(): boolean {
    return this.#rows.slice(this.#titles).every((row) => row.size === 0);
  }

  startRow(): void {
    this.#rows.push(new Map());
    this.#column = 0;
  }

  /** Columns that a row leaves out. */
  skip(columns: number): void {
    this.#column += columns;
  }

  addCell(text: string, { columns, rows }: CellSpan): void {
    const row = this.#rows.length - 1;
    this.#passReaching(row);
    const column = this.#column;
    if (text !== '') this.#rows[row]?.set(column, text);
    this.#column += columns;
    if (columns === 1 && rows === 1) return;
    const merge: OpenMerge = { row, column, columns, rows: rows === 'below' ? 1 : rows };
    this.#merges.push(merge);
    if (rows !== 1) this.#reaching.set(column, merge);
  }

  /** A cell that only continues the one above it. */
  continueCell(columns: number): void {
    const above = this.#reaching.get(this.#column);
    if (above) above.rows = this.#rows.length - above.row;
    this.#column += columns;
  }

  /** The table as a sheet; merged cells as far as the table reaches. */
  finish(name: string): Sheet {
    const rows = this.#rows.map(textsOf);
    while (rows.at(-1)?.length === 0) rows.pop();
    const merges: MergedCells[] = this.#merges
      .map((merge) => ({ ...merge, rows: Math.min(merge.rows, rows.length - merge.row) }))
      .filter((merge) => merge.rows > 0 && merge.rows * merge.columns > 1);
    return { name, rows, ...(merges.length > 0 && { merges }) };
  }

  /** Moves on to the first column that no cell above reaches down into. */
  #passReaching(row: number): void {
    for (let above = this.#reaching.get(this.#column); above; above = this.#reaching.get(this.#column)) {
      if (above.row + above.rows <= row) return;
      this.#column += above.columns;
    }
  }
}

function textsOf(row: ReadonlyMap<number, string>): readonly string[] {
  const length = row.size === 0 ? 0 : Math.max(...row.keys()) + 1;
  return Array.from({ length }, (_, column) => row.get(column) ?? '');
}
