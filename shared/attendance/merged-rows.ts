import type { Cell, Sheet } from '../reading/sheet.ts';
import type { RowPlan } from './row-plan.ts';

/** What may be said once for several people beside each other. */
const saidForAll = ['organisation', 'organisationType', 'municipality', 'country', 'mode', 'date'] as const;

/** The rows of a sheet in which a cell that is merged over several rows holds for each of them. */
export class MergedRows {
  readonly #sheet: Sheet;
  /** Row → column → the row in which the content stands. */
  readonly #sources = new Map<number, Map<number, number>>();

  constructor(sheet: Sheet, plan: RowPlan) {
    this.#sheet = sheet;
    const columns = new Set(saidForAll.flatMap((role) => plan.first.get(role) ?? []));
    for (const { row, column, rows } of sheet.merges ?? []) {
      if (rows < 2 || !columns.has(column)) continue;
      for (let at = row + 1; at < row + rows; at += 1) {
        const sources = this.#sources.get(at) ?? new Map<number, number>();
        sources.set(column, row);
        this.#sources.set(at, sources);
      }
    }
  }

  /** @param at from 0 */
  rowAt(at: number): readonly Cell[] | undefined {
    const row = this.#sheet.rows[at];
    const sources = this.#sources.get(at);
    if (!row || !sources) return row;
    const width = Math.max(row.length, ...[...sources.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (_, column) => {
      const source = sources.get(column);
      return source === undefined ? (row[column] ?? null) : (this.#sheet.rows[source]?.[column] ?? null);
    });
  }
}
