import { read, utils, write } from 'xlsx';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';

type Row = readonly (CellObject | undefined)[];

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

  /** Puts a formula into a cell, with the value that the program worked out. */
  formula(sheet: string, [key, name]: readonly [string, string], header: string, formula: string, value: number): this {
    const cells = this.#sheet(sheet);
    const address = utils.encode_cell({ r: this.#rowOf(cells, key, name), c: columnOf(cells, header) });
    cells[address] = { t: 'n', v: value, f: formula };
    return this;
  }

  /** Types a row below the last one: values by header. */
  addRow(sheet: string, values: Readonly<Record<string, string | number>>): this {
    return this.#change(sheet, (rows) => {
      const header = textsOf(rows[0]);
      const row = header.map((name) => (Object.hasOwn(values, name) ? cellOf(values[name]) : undefined));
      return [...rows, row];
    });
  }

  /** Copies the whole row, hidden cells included, below the last one, with some cells typed over. */
  copyRow(
    sheet: string,
    [key, name]: readonly [string, string],
    values: Readonly<Record<string, string | number | null>> = {},
  ): this {
    const place = this.#rowOf(this.#sheet(sheet), key, name);
    return this.#change(sheet, (rows) => {
      const header = textsOf(rows[0]);
      const copied = rows[place] ?? [];
      const row = copied.map((cell, index) =>
        Object.hasOwn(values, header[index] ?? '') ? cellOf(values[header[index] ?? '']) : cell,
      );
      return [...rows, row];
    });
  }

  /** Sorts the rows below the header by what a column shows, whole rows. */
  sort(sheet: string, header: string, direction: 1 | -1): this {
    return this.#change(sheet, ([first = [], ...rows]) => {
      const column = textsOf(first).indexOf(header);
      const shown = (row: Row) => String(row[column]?.v ?? '');
      return [first, ...rows.toSorted((a, b) => direction * (shown(a) < shown(b) ? -1 : 1))];
    });
  }

  /** Moves a column to the right of all others. */
  moveColumn(sheet: string, header: string): this {
    return this.#change(sheet, (rows) => {
      const column = textsOf(rows[0]).indexOf(header);
      return rows.map((row) => [...row.filter((_, index) => index !== column), row[column]]);
    });
  }

  deleteColumn(sheet: string, header: string): this {
    return this.#change(sheet, (rows) => {
      const column = textsOf(rows[0]).indexOf(header);
      return rows.map((row) => row.filter((_, index) => index !== column));
    });
  }

  renameColumn(sheet: string, header: string, name: string): this {
    return this.#change(sheet, ([first = [], ...rows]) => [
      first.map((cell) => (cell?.v === header ? cellOf(name) : cell)),
      ...rows,
    ]);
  }

  hideColumn(sheet: string, header: string): this {
    const cells = this.#sheet(sheet);
    const columns = (cells['!cols'] ??= []);
    columns[columnOf(cells, header)] = { hidden: true };
    return this;
  }

  /** Shows only the rows in which a column shows `value`, as a filter does. */
  filter(sheet: string, header: string, value: string): this {
    const cells = this.#sheet(sheet);
    const column = columnOf(cells, header);
    const rows = (cells['!rows'] ??= []);
    const { e: end } = utils.decode_range(cells['!ref'] ?? 'A1');
    for (let row = 1; row <= end.r; row += 1) if (valueAt(cells, row, column) !== value) rows[row] = { hidden: true };
    cells['!autofilter'] = { ref: cells['!ref'] ?? 'A1' };
    return this;
  }

  renameSheet(sheet: string, name: string): this {
    const index = this.#book.SheetNames.indexOf(sheet);
    this.#book.Sheets[name] = this.#sheet(sheet);
    this.#book.SheetNames[index] = name;
    Reflect.deleteProperty(this.#book.Sheets, sheet);
    return this;
  }

  deleteSheet(sheet: string): this {
    this.#book.SheetNames = this.#book.SheetNames.filter((name) => name !== sheet);
    Reflect.deleteProperty(this.#book.Sheets, sheet);
    return this;
  }

  addSheet(name: string, rows: readonly (readonly (string | number)[])[]): this {
    utils.book_append_sheet(this.#book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
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

  #change(name: string, change: (rows: readonly Row[]) => readonly Row[]): this {
    const cells = this.#sheet(name);
    const { e: end } = utils.decode_range(cells['!ref'] ?? 'A1');
    const rows: Row[] = [];
    for (let row = 0; row <= end.r; row += 1) {
      const own: (CellObject | undefined)[] = [];
      for (let column = 0; column <= end.c; column += 1) {
        const address = utils.encode_cell({ r: row, c: column });
        own.push(cells[address] as CellObject | undefined);
        Reflect.deleteProperty(cells, address);
      }
      rows.push(own);
    }
    const changed = change(rows);
    for (const [row, own] of changed.entries()) {
      for (const [column, cell] of own.entries()) if (cell) cells[utils.encode_cell({ r: row, c: column })] = cell;
    }
    const width = Math.max(...changed.map((row) => row.length));
    cells['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: changed.length - 1, c: width - 1 } });
    return this;
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

function textsOf(row: Row | undefined): readonly string[] {
  return (row ?? []).map((cell) => String(cell?.v ?? ''));
}

function cellOf(value: string | number | null | undefined): CellObject | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
}
