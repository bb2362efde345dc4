import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { filledCells, isFilled, saysSeveral, textOf } from './cell-text.ts';
import type { DraftRow } from './draft-row.ts';
import { genderReader } from './gender-column.ts';
import type { FormatFound, ReadTable } from './recognise-format.ts';
import { MergedRows } from './merged-rows.ts';
import { readRow } from './read-row.ts';
import { planRows } from './row-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { footerWords, totalWords } from './vocabulary.ts';

/** The people's rows of one table, and whether a bare M in its gender column has to be asked about. */
export interface TableRows {
  readonly rows: readonly DraftRow[];
  readonly isGenderAsked: boolean;
}

/** Titles of sections whose people lead the event. */
const staffSections = /^(?:host|panelist)/u;

/**
 * Reads the rows of a table that stand for people. Left out: blank and pre-numbered rows, lines of sections, the header
 * after a page break, totals and footers (`attendance-formats.md` §4, §8).
 */
export function rowsOfTable({ table, columns }: ReadTable, { format }: FormatFound, genderOfM?: 'F' | 'M'): TableRows {
  const { sheet, sheetIndex, repeated } = table;
  const genderColumn = columns.find(({ role }) => role === 'gender');
  const reader =
    genderColumn &&
    genderReader(
      valuesOf(table.sheet.rows, table.firstRow, table.endRow, genderColumn.column),
      genderColumn.languages,
      genderOfM,
    );
  // A list of several meetings has the meeting's own duration before the person's.
  const plan = planRows(columns, reader, format === 'zoom.meetings.list' ? ['duration', 'joinTime', 'leaveTime'] : []);
  const isTyped = format === 'signin.sheet' || format === 'participants.list';
  const isStaff = table.section !== undefined && staffSections.test(foldName(table.section));
  const filled = new MergedRows(sheet, plan);
  const rows: DraftRow[] = [];
  const lines = new LineReader(plan, isTyped);
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const cells = filled.rowAt(at);
    if (!cells || repeated.has(at)) {
      if (repeated.has(at)) lines.beginAgain();
      continue;
    }
    if (!lines.isPerson(cells)) continue;
    const row = readRow(cells, plan, { sheet: sheet.name, sheetIndex, row: at + 1 }, isStaff);
    if (row) rows.push(row);
  }
  return { rows, isGenderAsked: reader?.isAsked ?? false };
}

function* valuesOf(rows: readonly (readonly Cell[])[], from: number, end: number, column: number): Iterable<string> {
  for (let at = from; at < end; at += 1) {
    const text = textOf(rows[at]?.[column]);
    if (text !== '') yield text;
  }
}

/** Tells rows of people from the other lines of a typed list, one line after the other. */
class LineReader {
  readonly #plan: RowPlan;
  readonly #isTyped: boolean;
  readonly #number: number | undefined;
  readonly #nameColumns: readonly number[];
  /** Behind a total: what follows is people again only when it is numbered, or full. */
  #isBehindTotal = false;
  #numbered = 0;
  #read = 0;

  constructor(plan: RowPlan, isTyped: boolean) {
    this.#plan = plan;
    this.#isTyped = isTyped;
    this.#number = plan.first.get('rowNumber');
    this.#nameColumns = (['fullName', 'firstName', 'lastName'] as const).flatMap((role) => plan.first.get(role) ?? []);
  }

  beginAgain(): void {
    this.#isBehindTotal = false;
  }

  isPerson(cells: readonly Cell[]): boolean {
    if (!this.#isTyped) return saysSeveral(cells) || (this.#hasName(cells) && !isNumberedLine(cells));
    const filled = filledCells(cells);
    if (filled === 0) return false;
    const isNumbered = this.#number !== undefined && isFilled(cells[this.#number]);
    if (this.#isTotal(cells)) {
      this.#isBehindTotal = true;
      return false;
    }
    if (isFooter(cells)) return false;
    if (!this.#hasName(cells) && !this.#hasEmail(cells)) return false;
    const usesNumbers = this.#number !== undefined && this.#numbered > this.#read / 2;
    if (usesNumbers && !isNumbered && (filled === 1 || this.#isBehindTotal)) return false;
    if (this.#isBehindTotal && !isNumbered && filled < 3) return false;
    // A lone text that is not in a column of names heads a section; checked above. One in it, without a number, too.
    if (filled === 1 && this.#plan.first.size > 2 && this.#number !== undefined && !isNumbered) return false;
    this.#isBehindTotal = false;
    this.#read += 1;
    if (isNumbered) this.#numbered += 1;
    return true;
  }

  #hasName(cells: readonly Cell[]): boolean {
    return this.#nameColumns.some((column) => isFilled(cells[column]));
  }

  #hasEmail(cells: readonly Cell[]): boolean {
    const column = this.#plan.first.get('email');
    return column !== undefined && isFilled(cells[column]);
  }

  /** `Kopā: 9` is a total; `Kopa Anna` with a number of her own is a person. */
  #isTotalText(text: string, cells: readonly Cell[]): boolean {
    if (!beginsWith(foldName(text), totalWords)) return false;
    const isNumbered = this.#number !== undefined && isFilled(cells[this.#number]);
    return !isNumbered || /[:=\d]/u.test(text) || totalWords.has(foldName(text));
  }

  /** `Iš viso: 8` in any of the first cells, or beside the names. */
  #isTotal(cells: readonly Cell[]): boolean {
    let looked = 0;
    for (const cell of cells) {
      if (!isFilled(cell)) continue;
      looked += 1;
      if (looked > 2) break;
      if (typeof cell === 'string' && this.#isTotalText(cell, cells)) return true;
    }
    return this.#nameColumns.some((column) => this.#isTotalText(textOf(cells[column]), cells));
  }
}

/** `3. In-Meeting Activities`: a line between the tables of a report. */
function isNumberedLine(cells: readonly Cell[]): boolean {
  return /^\s*\d\.\s+\p{L}/u.test(textOf(cells.find(isFilled)));
}

/** `Sąrašą sudarė: …`: the first text of the row begins with a footer's words and says more than a name would. */
function isFooter(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
  return typeof first === 'string' && beginsWith(foldName(first), footerWords);
}

const firstWords = new Map<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

function beginsWith(folded: string, phrases: ReadonlySet<string>): boolean {
  let byFirst = firstWords.get(phrases);
  if (!byFirst) {
    const found = new Map<string, string[]>();
    for (const phrase of phrases) {
      const word = phrase.split(' ')[0]!;
      found.set(word, [...(found.get(word) ?? []), phrase]);
    }
    byFirst = found;
    firstWords.set(phrases, found);
  }
  const space = folded.indexOf(' ');
  const candidates = byFirst.get(space < 0 ? folded : folded.slice(0, space));
  return candidates?.some((phrase) => folded === phrase || folded.startsWith(`${phrase} `)) ?? false;
}
