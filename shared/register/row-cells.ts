import { error, warning } from '../issue.ts';
import type { Issue, IssueParams, IssuePath } from '../issue.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import type { Cell } from '../reading/sheet.ts';
import { isEmpty, shortText } from './cell-content.ts';
import type { RegisterField, RegisterMapping, RegisterTable } from './model.ts';

export interface RowToRead {
  readonly cells: readonly Cell[];
  /** From 1. */
  readonly row: number;
  readonly table: RegisterTable;
  readonly mapping: RegisterMapping;
  /** Columns of numbers that stand over several rows. */
  readonly sharedCounts?: readonly number[];
}

/** `#REF!` as the spreadsheet has it, or as text, as other programs export it. */
function isFailed(cell: Cell): boolean {
  if (typeof cell === 'string')
    return /^\s*#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)\s*$/u.test(cell);
  return typeof cell === 'object' && cell !== null && 'unreadable' in cell;
}

/** The cells of a row by what they say, and what is said of them. */
export class RowCells {
  readonly mapping: RegisterMapping;
  /** Why the row cannot be taken in. */
  readonly issues: Issue[] = [];
  /** What people should know of how it was read. */
  readonly notes: Issue[] = [];
  readonly #row: RowToRead;

  constructor(row: RowToRead) {
    this.#row = row;
    this.mapping = row.mapping;
    for (const { column } of row.table.columns) {
      const cell = row.cells[column] ?? null;
      const isTaken = (row.mapping.fields[column] ?? 'ignored') !== 'ignored';
      if (isTaken && isFailed(cell)) this.refuse('register.errorValue', column, cell);
      if (isTaken && this.isShared(column)) this.refuse('register.countOverRows', column, cell);
    }
  }

  /** Whether the number of a column is one for several rows. */
  isShared(column: number): boolean {
    return this.#row.sharedCounts?.includes(column) === true;
  }

  /** The filled cells of a field, by column; none of a column that names people. */
  of(field: RegisterField): readonly (readonly [number, Cell])[] {
    const { cells, table, mapping } = this.#row;
    return table.columns.flatMap(({ column, isPersonal }) => {
      // An answer is remembered by the headers: this list may hold people where the one before did not.
      if (isPersonal) return [];
      const cell = cells[column] ?? null;
      return mapping.fields[column] === field && !isEmpty(cell) && !isFailed(cell) ? [[column, cell] as const] : [];
    });
  }

  /** @param column absent: of the whole row */
  refuse(code: SentenceCode, column?: number, cell: Cell = null): void {
    this.issues.push(error(code, this.#path(column), { value: shortText(cell) }));
  }

  note(code: SentenceCode, column: number, params: IssueParams): void {
    this.notes.push(warning(code, this.#path(column), params));
  }

  #path(column: number | undefined): IssuePath {
    const { table, row } = this.#row;
    const found = table.columns.find((one) => one.column === column);
    const header = found?.header === '' ? String((column ?? 0) + 1) : found?.header;
    return { sheet: table.sheet, row, ...(header !== undefined && { column: header, field: String(column) }) };
  }
}
