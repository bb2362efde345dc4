import type { AttendanceRow, RowPlace } from './model.ts';

/** Rows that follow each other in one table of a sheet. */
interface Stretch {
  readonly table: string;
  readonly from: number;
  /** The row behind the last. */
  readonly end: number;
}

/** Rows by where they stand. Nothing is noted for each of them: the rows of a table are in the order of the sheet. */
export class RowPlaces {
  readonly #rows: readonly AttendanceRow[];
  readonly #stretches: readonly Stretch[];

  constructor(rows: readonly AttendanceRow[]) {
    this.#rows = rows;
    const stretches: Stretch[] = [];
    let from = 0;
    for (let row = 1; row <= rows.length; row += 1) {
      if (row < rows.length && isBehind(rows[row]!.place, rows[row - 1]!.place)) continue;
      stretches.push({ table: tableKey(rows[from]!.place), from, end: row });
      from = row;
    }
    this.#stretches = stretches;
  }

  /** The rows at a place, ascending: none any more, or one. */
  rowsAt(place: RowPlace): readonly number[] {
    const table = tableKey(place);
    return this.#stretches.flatMap((stretch) => (stretch.table === table ? this.#rowIn(stretch, place.row) : []));
  }

  #rowIn({ from, end }: Stretch, wanted: number): number | [] {
    let [low, high] = [from, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rows[middle]!.place.row < wanted) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#rows[low]!.place.row === wanted ? low : [];
  }
}

function isBehind(place: RowPlace, before: RowPlace): boolean {
  const isSameTable =
    place.file === before.file &&
    place.sheet === before.sheet &&
    place.column === before.column &&
    place.part === before.part;
  return isSameTable && place.row > before.row;
}

function tableKey({ file, sheet, column, part }: RowPlace): string {
  const table = column === undefined ? `${file}\n${sheet}` : `${file}\n${sheet}\n${column}`;
  return part === undefined ? table : `${table}\npart ${part}`;
}
