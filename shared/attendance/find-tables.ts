import { foldName } from '../counting/distinct-names.ts';
import type { Cell, Sheet } from '../reading/sheet.ts';
import { isFilled, loneText, saysSeveral, textOf } from './cell-text.ts';
import { headerAt } from './header-row.ts';
import type { HeaderCell, HeaderRow } from './header-row.ts';
import { dayOf, stampOfCell } from './stamp.ts';
import { headerWords } from './vocabulary.ts';

/** A table in a sheet as its header tells it. Rows count from 0. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly sheetIndex: number;
  readonly header: HeaderRow;
  readonly firstRow: number;
  /** The row behind the last. */
  readonly endRow: number;
  /** Headers that stand again within: after a page break. */
  readonly repeated: ReadonlySet<number>;
  /** First column, from 1, of a table beside another; absent for the first of them. */
  readonly column?: number;
  /** The only text of the last row above that has one: `2. Participants`, `Panelist Details`. */
  readonly section?: string;
  /** First row above that belongs to no other table. */
  readonly titleFrom: number;
}

/** Rows in which the first header of a sheet is looked for word by word. */
const rowsBeforeHeader = 200;

/** Every table with a header that can be read, in the order in which they stand. */
export function findTables(sheet: Sheet, sheetIndex: number): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const { rows } = sheet;
  let at = 0;
  let titleFrom = 0;
  while (at < rows.length) {
    const header = nextHeader(sheet, at, found.length === 0 ? rowsBeforeHeader : rows.length);
    if (!header) break;
    const body = bodyOf(sheet, header);
    const table = { sheet, sheetIndex, firstRow: header.last + 1, ...body, titleFrom };
    const section = sectionAbove(sheet, header.first, titleFrom);
    for (const [index, part] of sideBySide(header).entries()) {
      const beside = index === 0 ? {} : { column: part.cells[0]!.column + 1 };
      found.push({ ...table, ...beside, header: part, ...(section === undefined ? {} : { section }) });
    }
    at = body.endRow;
    titleFrom = body.endRow;
  }
  return found;
}

/** @param thoroughly so many rows are looked at for any header, the ones behind them for one of known words alone */
function nextHeader(sheet: Sheet, from: number, thoroughly: number): HeaderRow | undefined {
  for (let at = from; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (!saysSeveral(row)) continue;
    const isFar = at >= from + thoroughly;
    // Behind so many rows people may stand for a long time already, under headers that nobody can read.
    if (isFar && !row!.some(isHeaderWord)) continue;
    const header = headerAt(sheet, at);
    if (header && !countsPeople(sheet, header) && (!isFar || isClearHeader(header))) return header;
  }
  return undefined;
}

/** `Topic, Host, Duration, Participants` over `…, 17`: the heading of a summary, whose participants are a number. */
function countsPeople(sheet: Sheet, header: HeaderRow): boolean {
  const names = header.cells.filter(({ match }) => match?.role === 'fullName' || match?.role === 'firstName');
  const below = sheet.rows[header.last + 1];
  return names.length > 0 && names.every(({ column }) => /^\s*\d{1,5}\s*$/u.test(textOf(below?.[column])));
}

/** Rows until the next header of another table. The same header again belongs to this one. */
function bodyOf(sheet: Sheet, header: HeaderRow): Pick<FoundTable, 'endRow' | 'repeated'> {
  const { rows } = sheet;
  const repeated = new Set<number>();
  const nameColumn =
    header.cells.find(({ match }) => match?.role === 'fullName' || match?.role === 'firstName')?.column ?? 0;
  const isReport = !header.cells.some(({ match }) => match?.role === 'rowNumber' || match?.role === 'signature');
  let isAfterGap = false;
  for (let at = header.last + 1; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const isGap = !saysSeveral(row);
    // The next section of a report, whose own header may be in no known language.
    if (isGap && isReport && /^\s*\d\.\s+\p{L}/u.test(loneText(row) ?? '')) return { endRow: at, repeated };
    if (!isGap && (isAfterGap || hasHeaderWord(row, nameColumn))) {
      const again = headerAt(sheet, at);
      if (again && isSame(header, again)) {
        for (let line = again.first; line <= again.last; line += 1) repeated.add(line);
        at = again.last;
      } else if (again && (isAfterGap || isClearHeader(again))) return { endRow: at, repeated };
    }
    isAfterGap = isGap;
  }
  return { endRow: rows.length, repeated };
}

/** In the column of names, or in the first cell that says something. */
function hasHeaderWord(row: readonly Cell[], nameColumn: number): boolean {
  const name = row[nameColumn];
  const first = row.find(isFilled);
  return isHeaderWord(name) || (first !== name && isHeaderWord(first));
}

function isHeaderWord(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length < 60 && beginsAsHeader(cell) && headerWords.has(foldName(cell));
}

/** Three small letters as a number; `none` when something else stands there. */
function beginningOf(text: string): number {
  let beginning = 0;
  for (let at = 0; at < 3; at += 1) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25) return none;
    beginning = beginning * 26 + letter;
  }
  return beginning;
}

const none = -1;
/** 1 for three letters with which some header begins. */
const beginnings = new Uint8Array(26 ** 3);
for (const words of headerWords.keys()) if (beginningOf(words) !== none) beginnings[beginningOf(words)] = 1;

/** Whether a header may begin so: folding all names whole would take as long as reading them. */
function beginsAsHeader(text: string): boolean {
  const beginning = beginningOf(text);
  return beginning === none || beginnings[beginning] === 1;
}

function isSame(one: HeaderRow, other: HeaderRow): boolean {
  const texts = new Set(one.cells.map(({ text }) => foldName(text)).filter((text) => text !== ''));
  const again = other.cells.map(({ text }) => foldName(text)).filter((text) => text !== '');
  return again.filter((text) => texts.has(text)).length >= again.length * 0.8 && again.length >= texts.size * 0.8;
}

function isClearHeader({ cells }: HeaderRow): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.filter(({ match }) => match?.strength === 3).length >= filled.length * 0.8;
}

function sectionAbove(sheet: Sheet, header: number, from: number): string | undefined {
  for (let at = header - 1; at >= from; at -= 1) {
    const text = loneText(sheet.rows[at]);
    if (text !== undefined) return text;
    if (saysSeveral(sheet.rows[at])) return undefined;
  }
  return undefined;
}

/** Two tables beside each other under one row of headers: their roles come again in the same order. */
function sideBySide(header: HeaderRow): readonly HeaderRow[] {
  const known = header.cells.filter(({ match }) => match !== null);
  const first = known[0];
  const again =
    first &&
    known.findIndex((cell, index) => index > 1 && cell.match?.role === first.match?.role && cell.text === first.text);
  if (!first || again === undefined || again < 2) return [header];
  const column = known[again]!.column;
  const part = (cells: readonly HeaderCell[]): HeaderRow => ({ ...header, cells });
  const [left, right] = [
    header.cells.filter((cell) => cell.column < column),
    header.cells.filter((cell) => cell.column >= column),
  ];
  return rolesOf(left) === rolesOf(right) ? [part(left), part(right)] : [header];
}

function rolesOf(cells: readonly HeaderCell[]): string {
  return cells.flatMap(({ match }) => match?.role ?? []).join(' ');
}

/** The texts of a stretch of rows, one for each cell: titles, dates, places. */
export function textsOf(sheet: Sheet, from: number, end: number): readonly string[] {
  const texts: string[] = [];
  for (let at = from; at < end; at += 1) {
    for (const cell of sheet.rows[at] ?? []) {
      const stamp = typeof cell === 'object' ? stampOfCell(cell) : null;
      const text = stamp ? dayOf(stamp, 'dayFirst') : textOf(cell);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}
