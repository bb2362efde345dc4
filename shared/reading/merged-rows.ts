import type { Cell, MergedCells, Sheet } from './sheet.ts';

/** Cells over several rows. Of two that overlap, as no spreadsheet program makes them, the upper one. */
export function cellsOverRows({ merges = [] }: Pick<Sheet, 'merges'>): readonly MergedCells[] {
  const kept: MergedCells[] = [];
  const sorted = merges.filter(({ rows }) => rows > 1).toSorted((a, b) => a.column - b.column || a.row - b.row);
  for (const merge of sorted) {
    const last = kept.at(-1);
    if (last?.column !== merge.column || merge.row >= last.row + last.rows) kept.push(merge);
  }
  return kept;
}

/** The rows of a sheet in which what stands in a cell over several of them holds for each. */
export class MergedRows {
  readonly #rows: Sheet['rows'];
  /** Row → column → the row in which the content stands. */
  readonly #sources = new Map<number, Map<number, number>>();

  /** @param merges those whose content holds for each row, from `cellsOverRows` */
  constructor(rows: Sheet['rows'], merges: readonly MergedCells[]) {
    this.#rows = rows;
    for (const { row, column, rows: count } of merges) {
      for (let at = row + 1; at < Math.min(row + count, rows.length); at += 1) {
        const sources = this.#sources.get(at) ?? new Map<number, number>();
        this.#sources.set(at, sources.set(column, row));
      }
    }
  }

  /** @param at from 0; a row in which nothing else stands is as it is */
  rowAt(at: number): readonly Cell[] | undefined {
    const row = this.#rows[at];
    const sources = this.#sources.get(at);
    if (!row || !sources || row.every(isBlank)) return row;
    const width = Math.max(row.length, ...[...sources.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (_, column) => {
      const own = row[column] ?? null;
      const source = sources.get(column);
      return source === undefined || !isBlank(own) ? own : (this.#rows[source]?.[column] ?? null);
    });
  }
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
