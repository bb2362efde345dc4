import type { CellStyle, CellValue, ColumnModel, SheetModel } from './workbook-model.ts';

/** How a cell of a group looks in a column of this style. */
function groupStyleOf(style: CellStyle): CellStyle {
  if (style === 'whole') return 'groupNumber';
  return style === 'date' ? 'groupDate' : 'group';
}

/** The rows of a sheet that is a copy of something computed; groups stand out. */
export class ComputedRows {
  readonly #rows: CellValue[][] = [];
  readonly #groups: number[] = [];

  add(row: CellValue[]): void {
    this.#rows.push(row);
  }

  addGroup(row: CellValue[]): void {
    this.#groups.push(this.#rows.length);
    this.#rows.push(row);
  }

  toSheet(name: string, columns: readonly ColumnModel[], frozenColumns: number): SheetModel {
    const styles = columns.map(({ style }, column): [number, CellStyle] => [column, groupStyleOf(style)]);
    const marks = new Map(this.#groups.map((row) => [row, new Map(styles)]));
    return { name, columns, rows: this.#rows, marks, frozenColumns, visibility: 'visible', computed: true };
  }
}
