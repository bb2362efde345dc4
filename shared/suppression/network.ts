import { cellKey, keyOf, sumKey } from './count-table.ts';
import type { CellKey, CountTable, TableCell } from './count-table.ts';

/**
 * A table with its sums as a network: each sum is a node, each cell an arc between the two sums it is part of. Numbers
 * that fit all sums differ from the real ones by units that go round in circles: over a cell forwards it is one more,
 * backwards one less. So "could this hidden cell be larger?" is "is there a way back to it over hidden cells?". That is
 * exact, for whole numbers, too: such systems have whole corners.
 */
export interface Network {
  readonly arcs: readonly Arc[];
  readonly arcOf: ReadonlyMap<CellKey, Arc>;
  /** Arcs by the node they touch. */
  readonly touching: readonly (readonly Arc[])[];
}

export interface Arc {
  readonly key: CellKey;
  readonly from: number;
  readonly to: number;
  /** Undefined: a sum that is not in the table, which binds nothing. */
  readonly cell: TableCell | undefined;
}

/** The network of a table: a node for each row and column, one for the row sums and one for the column sums. */
export function networkOf({ cells, takenOff = new Set() }: CountTable): Network {
  const rows = [...new Set(cells.map(({ row }) => row).filter((row) => row !== sumKey))];
  const columns = [...new Set(cells.map(({ column }) => column).filter((column) => column !== sumKey))];
  const nodeOfRow = new Map(rows.map((row, index) => [row, index]));
  const nodeOfColumn = new Map(columns.map((column, index) => [column, rows.length + index]));
  const [ofRowSums, ofColumnSums] = [rows.length + columns.length, rows.length + columns.length + 1];
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const ends = (row: string, column: string): readonly [number, number] => {
    const [ofRow, ofColumn] = [nodeOfRow.get(row), nodeOfColumn.get(column)];
    if (ofRow === undefined && ofColumn === undefined) return [ofRowSums, ofColumnSums];
    if (ofColumn === undefined) return [ofRow ?? ofRowSums, ofRowSums];
    const other = ofRow ?? ofColumnSums;
    // A cell leads from its column to its row, the sum of a column back to it; the other way where it is taken off.
    const isFromColumn = (ofRow !== undefined) !== takenOff.has(column);
    return isFromColumn ? [ofColumn, other] : [other, ofColumn];
  };
  const sums: (readonly [string, string])[] = [
    ...rows.map((row) => [row, sumKey] as const),
    ...columns.map((column) => [sumKey, column] as const),
    [sumKey, sumKey],
  ];
  const missing = sums.filter(([row, column]) => !byKey.has(cellKey(row, column)));
  const arcs = [
    ...cells.map((cell) => arc(keyOf(cell), ends(cell.row, cell.column), cell)),
    ...missing.map(([row, column]) => arc(cellKey(row, column), ends(row, column), undefined)),
  ];
  const touching: Arc[][] = Array.from({ length: rows.length + columns.length + 2 }, () => []);
  for (const one of arcs) {
    touching[one.from]?.push(one);
    touching[one.to]?.push(one);
  }
  return { arcs, arcOf: new Map(arcs.map((one) => [one.key, one])), touching };
}

function arc(key: CellKey, [from, to]: readonly [number, number], cell: TableCell | undefined): Arc {
  return { key, from, to, cell };
}

/**
 * What it costs to use an arc as a way: 0 where it is hidden anyway, more where it would have to be hidden. Infinite
 * where it cannot be used.
 */
export type CostOf = (arc: Arc, isForward: boolean) => number;

/**
 * The cheapest way on which a cell could be one more (`isMore`) or one less: the other cells that change with it.
 *
 * @returns undefined where there is none, so that the cell cannot be larger (smaller) whatever is hidden
 */
export function cheapestWay(
  { touching }: Network,
  cell: Arc,
  isMore: boolean,
  costOf: CostOf,
): readonly Arc[] | undefined {
  const [start, end] = isMore ? [cell.to, cell.from] : [cell.from, cell.to];
  const costs: number[] = touching.map(() => Number.POSITIVE_INFINITY);
  const isDone = touching.map(() => false);
  const cameBy: (readonly [Arc, number] | undefined)[] = touching.map(() => undefined);
  costs[start] = 0;
  // Some dozens of nodes: looking for the nearest one by one is quicker than keeping them in order.
  for (;;) {
    const node = nearest(costs, isDone);
    if (node === undefined) return undefined;
    if (node === end) break;
    isDone[node] = true;
    for (const one of touching[node] ?? []) {
      if (one === cell) continue;
      const isForward = one.from === node;
      const next = isForward ? one.to : one.from;
      const cost = (costs[node] ?? 0) + costOf(one, isForward);
      if (cost < (costs[next] ?? 0)) {
        costs[next] = cost;
        cameBy[next] = [one, node];
      }
    }
  }
  const way: Arc[] = [];
  for (let at = end; at !== start;) {
    const step = cameBy[at];
    if (!step) return undefined;
    way.push(step[0]);
    at = step[1];
  }
  return way;
}

function nearest(costs: readonly number[], isDone: readonly boolean[]): number | undefined {
  let found: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [node, cost] of costs.entries()) {
    if (isDone[node] || cost >= least) continue;
    found = node;
    least = cost;
  }
  return found;
}
