import { plainPasted } from '../for-others/table-text.ts';
import { error } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { DocumentPart } from './document-parts.ts';
import type { ReadingLimits } from './limits.ts';
import type { Sheet } from './sheet.ts';
import { TableGrid } from './table-grid.ts';
import type { CellSpan } from './table-grid.ts';

/**
 * The tables of a document as it is gone through from top to bottom. Lines before a table are rows above it (titles and
 * dates stand there); a table inside a cell is lines of that cell.
 */
export class DocumentTables {
  readonly #sheets: Sheet[] = [];
  readonly #parts: DocumentPart[] = [];
  /** Of the line that is being read. */
  #level: number | undefined;
  readonly #limits: ReadingLimits;
  #lines: string[] = [];
  #text = '';
  #depth = 0;
  #table: TableGrid | undefined;
  #caption = '';
  #widest = 0;
  /** Why no more is taken in. */
  #refusal: Issue | undefined;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  addText(text: string): void {
    this.#text += text;
  }

  endLine(): void {
    if (this.#depth > 0) {
      this.#text += '\n';
      return;
    }
    const line = tidyText(this.#text);
    if (line !== '') {
      this.#lines.push(line);
      this.#parts.push({
        type: 'paragraph',
        text: line,
        ...(this.#level !== undefined && { level: this.#level }),
      });
    }
    this.#text = '';
    this.#level = undefined;
  }

  /** A heading of that level begins: what stands before it is a line by itself. */
  startHeading(level: number): void {
    if (this.#depth > 0) return;
    this.endLine();
    this.#level = level;
  }

  /** The line that is being read is a heading of that level. */
  markHeading(level: number): void {
    if (this.#depth === 0) this.#level = level;
  }

  startTable(): void {
    if (this.#depth === 0) {
      this.endLine();
      this.#table = new TableGrid(this.#lines);
      this.#lines = [];
      this.#caption = '';
      this.#widest = 0;
    } else {
      this.endLine();
    }
    this.#depth += 1;
  }

  nameTable(caption: string): void {
    if (this.#depth === 1) this.#caption = caption.trim();
  }

  startRow(): void {
    if (this.#depth !== 1) {
      this.endLine();
    } else if (!this.#refusal) {
      this.#table?.startRow();
      this.#measure();
    }
  }

  skipColumns(columns: number): void {
    if (this.#depth === 1) this.#table?.skip(columns);
  }

  startCell(): void {
    if (this.#depth === 1) this.#text = '';
  }

  endCell(span: CellSpan | { readonly continues: number }): void {
    if (this.#depth !== 1 || !this.#table || this.#table.rowCount === 0) {
      this.#text += ' ';
      return;
    }
    if (!this.#refusal) {
      if ('continues' in span) this.#table.continueCell(span.continues);
      else this.#table.addCell(plainPasted(tidyText(this.#text)), span);
      this.#measure();
    }
    this.#text = '';
  }

  endTable(): void {
    if (this.#depth === 0) return;
    this.#depth -= 1;
    if (this.#depth > 0 || !this.#table || this.#refusal) return;
    if (!this.#table.isBlank) {
      const sheet = this.#table.finish(this.#caption || String(this.#sheets.length + 1));
      this.#sheets.push(sheet);
      this.#parts.push({ type: 'table', rows: textRows(sheet.rows.slice(this.#table.titleCount)) });
    }
    this.#table = undefined;
    this.#text = '';
  }

  /** A table that the document does not close ends with it. */
  finish(): Result<readonly Sheet[]> {
    while (this.#depth > 0) this.endTable();
    if (this.#refusal) return refused(this.#refusal);
    return this.#sheets.length === 0 ? refused(error('tables.noTable')) : ok(this.#sheets);
  }

  /** The whole document, also one without a table. */
  finishParts(): Result<readonly DocumentPart[]> {
    while (this.#depth > 0) this.endTable();
    this.endLine();
    return this.#refusal ? refused(this.#refusal) : ok(this.#parts);
  }

  /** Holds the table to the limits as it grows: a file of a few bytes may claim millions of cells. */
  #measure(): void {
    const { rows, columns, cells } = this.#limits;
    const { rowCount = 0, columnCount = 0 } = this.#table ?? {};
    this.#widest = Math.max(this.#widest, columnCount);
    if (rowCount > rows) this.#refusal = error('tables.tooManyRows', {}, { limit: rows - 1 });
    else if (columnCount > columns) this.#refusal = error('tables.tooManyColumns', {}, { limit: columns });
    else if (rowCount * this.#widest > cells) this.#refusal = error('tables.tooManyCells', {}, { limit: cells });
  }
}

function textRows(rows: Sheet['rows']): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
}

/** Blanks of every kind at the ends of lines taken off, and blank lines taken out. */
function tidyText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
