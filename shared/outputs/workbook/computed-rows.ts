import type { CellStyle, CellValue, ColumnModel, SheetModel } from './workbook-model.ts';

/** The rows of a sheet that is a copy of something computed; groups stand out. */
export class ComputedRows {
  readonly #rows: CellValue[][] = [];
  readonly #marks = new Map<number, ReadonlyMap<number, CellStyle>>();

  add(row: CellValue[]): void {
    this.#rows.push(row);
  }

  addGroup(row: CellValue[]): void {
    const styles = row.map((value, column) => [column, typeof value === 'number' ? 'groupNumber' : 'group'] as const);
    this.#marks.set(this.#rows.length, new Map(styles));
    this.#rows.push(row);
  }

  toSheet(name: string, columns: readonly ColumnModel[], frozenColumns: number): SheetModel {
    return {
      name,
      columns,
      rows: this.#rows,
      marks: this.#marks,
      frozenColumns,
      visibility: 'visible',
      computed: true,
    };
  }
}
