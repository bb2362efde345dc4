import fc from 'fast-check';
import { keyOf, sumKey } from '../../../shared/suppression/count-table.ts';
import type { CellKind, CountTable, TableCell } from '../../../shared/suppression/count-table.ts';

/** A table as numbers, with what is printed beside it. */
export interface TableShape {
  /** By row, then by column. */
  readonly numbers: readonly (readonly number[])[];
  readonly columnSums: CellKind | 'none';
  readonly rowSums: CellKind | 'none';
  readonly whole: CellKind | 'none';
  /** The last row is of those who are not split, and in no table. */
  readonly hasRest: boolean;
  /** It is in the table, and nobody's trait. */
  readonly showsRest: boolean;
}

const number = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const printed = (...kinds: (CellKind | 'none')[]) => fc.constantFrom(...kinds);

export const anyShape: fc.Arbitrary<TableShape> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      numbers: fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      columnSums: printed('protected', 'open', 'none'),
      rowSums: printed('protected', 'protected', 'none'),
      whole: printed('protected', 'open', 'none'),
      hasRest: fc.boolean(),
      showsRest: fc.boolean(),
    }),
  );

/** The same table later: some numbers have changed, most have not. */
export function laterShape(shape: TableShape, changes: readonly number[], onlyGrew: boolean): TableShape {
  let at = 0;
  const changed = (value: number) => {
    const change = changes[at++ % Math.max(1, changes.length)] ?? 0;
    return Math.max(0, value + (onlyGrew ? Math.abs(change) : change));
  };
  return { ...shape, numbers: shape.numbers.map((row) => row.map(changed)) };
}

/** The table of a shape: rows `r0` …, columns `c0` …, with the sums that are printed. */
export function tableOf({ numbers, columnSums, rowSums, whole, hasRest, showsRest }: TableShape): CountTable {
  const ofRest = showsRest ? 'rest' : 'unpublished';
  const inner = numbers.flatMap((row, index) =>
    row.map((value, column): TableCell => {
      const isRest = hasRest && index === numbers.length - 1;
      return { row: `r${index}`, column: `c${column}`, value, kind: isRest ? ofRest : 'protected' };
    }),
  );
  const sumIn = (isIn: (cell: TableCell) => boolean) =>
    inner.filter(isIn).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const rows = [...new Set(inner.filter(({ kind }) => kind === 'protected').map(({ row }) => row))];
  const columns = [...new Set(inner.map(({ column }) => column))];
  const cells = [
    ...inner,
    ...sums(rowSums, rows, (row) => ({ row, column: sumKey, value: sumIn((cell) => cell.row === row) })),
    ...sums(columnSums, columns, (column) => ({
      row: sumKey,
      column,
      value: sumIn((cell) => cell.column === column),
    })),
    ...sums(whole, [sumKey], () => ({ row: sumKey, column: sumKey, value: sumIn(() => true) })),
  ];
  return { cells };
}

function sums(
  kind: CellKind | 'none',
  keys: readonly string[],
  cellOf: (key: string) => Omit<TableCell, 'kind'>,
): TableCell[] {
  return kind === 'none' ? [] : keys.map((key) => ({ ...cellOf(key), kind }));
}

/** Protected cells from 1 to 4. */
export function smallCells({ cells }: CountTable): readonly TableCell[] {
  return cells.filter(({ value, kind }) => kind === 'protected' && value !== null && value > 0 && value < 5);
}

export function valueAt(table: CountTable, key: string): number | null | undefined {
  return table.cells.find((cell) => keyOf(cell) === key)?.value;
}
