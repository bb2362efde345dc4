import { read, utils, write } from 'xlsx';
import type { WorkBook, WorkSheet } from 'xlsx';

/** A workbook opened in a spreadsheet program: cells are typed into and rows deleted, then it is saved. */
export class EditedWorkbook {
  readonly #book: WorkBook;

  constructor(bytes: Uint8Array) {
    this.#book = read(bytes, { type: 'array', cellNF: true, cellFormula: true });
  }

  /** Types into the row whose column `key` shows `name`, below `header`. `null` empties the cell. */
  type(sheet: string, [key, name]: readonly [string, string], header: string, value: string | number | null): this {
    const cells = this.#sheet(sheet);
    const row = this.#rowOf(cells, key, name);
    const address = utils.encode_cell({ r: row, c: columnOf(cells, header) });
    if (value === null) Reflect.deleteProperty(cells, address);
    else cells[address] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
    return this;
  }

  /** Deletes the row, those below move up. */
  deleteRow(sheet: string, [key, name]: readonly [string, string]): this {
    const cells = this.#sheet(sheet);
    const { e: end } = utils.decode_range(cells['!ref'] ?? 'A1');
    for (let row = this.#rowOf(cells, key, name); row <= end.r; row += 1) {
      for (let column = 0; column <= end.c; column += 1) {
        const below: unknown = cells[utils.encode_cell({ r: row + 1, c: column })];
        const address = utils.encode_cell({ r: row, c: column });
        if (below === undefined) Reflect.deleteProperty(cells, address);
        else cells[address] = below;
      }
    }
    return this;
  }

  /** What a cell shows. */
  cell(sheet: string, [key, name]: readonly [string, string], header: string): unknown {
    const cells = this.#sheet(sheet);
    return valueAt(cells, this.#rowOf(cells, key, name), columnOf(cells, header));
  }

  /** Every visible or hidden cell of every sheet. */
  content(): unknown {
    const sheets = this.#book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json(this.#sheet(name), { header: 1, raw: true, defval: null }),
    ]);
    return sheets;
  }

  save(bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array {
    return new Uint8Array(write(this.#book, { type: 'array', bookType }) as ArrayBuffer);
  }

  #sheet(name: string): WorkSheet {
    const sheet = this.#book.Sheets[name];
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  #rowOf(cells: WorkSheet, header: string, name: string): number {
    const column = columnOf(cells, header);
    const { e: end } = utils.decode_range(cells['!ref'] ?? 'A1');
    for (let row = 1; row <= end.r; row += 1) if (valueAt(cells, row, column) === name) return row;
    throw new Error(`no row ${name}`);
  }
}

function columnOf(cells: WorkSheet, header: string): number {
  const { e: end } = utils.decode_range(cells['!ref'] ?? 'A1');
  for (let column = 0; column <= end.c; column += 1) if (valueAt(cells, 0, column) === header) return column;
  throw new Error(`no column ${header}`);
}

function valueAt(cells: WorkSheet, row: number, column: number): unknown {
  const cell: unknown = cells[utils.encode_cell({ r: row, c: column })];
  return typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : undefined;
}
