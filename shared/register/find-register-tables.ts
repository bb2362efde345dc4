import { foldName } from '../counting/distinct-names.ts';
import type { Sheet } from '../reading/sheet.ts';
import { countColumns } from '../schema/count.ts';
import { isEmpty, shortText, shownText } from './cell-content.ts';
import { matchRegisterHeader } from './match-header.ts';
import type { RegisterField, RegisterTable } from './model.ts';
import { proposeFields } from './propose-fields.ts';
import { readCount } from './read-count.ts';
import { readDays } from './read-days.ts';

/** A header stands within so many rows; above it are titles. */
const rowsToSearch = 40;
const examplesShown = 3;
/** So many words of a later row are known to be headers. */
const shareOfWords = 0.6;
/** A content is told by so many rows. */
const rowsToJudge = 200;

interface Header {
  /** From 0. */
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
  /** How many different things its words are known to say. */
  readonly known: number;
}

/**
 * The lists of a file: on each sheet that the file shows, the row whose words say the most about activities, and what is
 * below it; another header further down, with other columns, begins another list. A sheet without any such row whose cells
 * are all short texts above other rows is taken by that row: its columns are then told by their content, and by whoever
 * looks at them.
 */
export function findRegisterTables(sheets: readonly Sheet[]): readonly RegisterTable[] {
  return sheets.flatMap((sheet, sheetIndex) => {
    const tables: RegisterTable[] = [];
    let header = sheet.isHidden ? undefined : findHeader(sheet);
    while (header) {
      const next = nextHeader(sheet, header);
      const table = tableBelow(sheet, sheetIndex, header, next?.first);
      if (table) tables.push(table);
      header = next;
    }
    return tables;
  });
}

/** The header of another list below: words of headers, with a title among them, that are not those of the list again. */
function nextHeader(sheet: Sheet, { last, texts }: Header): Header | undefined {
  for (let row = last + 1; row < sheet.rows.length - 1; row += 1) {
    const said = (sheet.rows[row] ?? []).flatMap((cell, column) => (isEmpty(cell) ? [] : [{ cell, column }]));
    if (said.length < 2 || said.some(({ cell }) => typeof cell !== 'string')) continue;
    const fields = said.flatMap(({ cell }) => {
      const match = matchRegisterHeader(shownText(cell));
      return match?.isWhole ? [match.field] : [];
    });
    if (fields.length < 2 || fields.length < said.length * shareOfWords || !fields.includes('title')) continue;
    const isAgain = said.every(({ cell, column }) => repeats(texts[column] ?? '', shownText(cell)));
    if (!isAgain) return headerAt(sheet, row);
  }
  return undefined;
}

function repeats(header: string, text: string): boolean {
  const [whole, part] = [foldName(header), foldName(text)];
  return whole === part || whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
}

function findHeader(sheet: Sheet): Header | undefined {
  let best: Header | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, rowsToSearch); row += 1) {
    const header = headerAt(sheet, row);
    if (header.known >= 2 && header.known > (best?.known ?? 1)) best = header;
  }
  return best ?? plainHeader(sheet);
}

function headerAt(sheet: Sheet, row: number): Header {
  const upper = textsAt(sheet, row);
  const lower = textsAt(sheet, row + 1);
  const one = { first: row, last: row, texts: upper, known: knownIn(upper) };
  if (!isBelow(sheet, row, upper, lower)) return one;
  const texts = joinTexts(upper, lower);
  return { first: row, last: row + 1, texts, known: knownIn(texts) };
}

function textsAt({ rows }: Sheet, row: number): readonly string[] {
  return (rows[row] ?? []).map((cell) => (typeof cell === 'string' ? shownText(cell) : ''));
}

function knownIn(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => matchRegisterHeader(text)?.field ?? [])).size;
}

/** Whether the row below is a second row of the header: known words where the first has none of its own, and only words. */
function isBelow(sheet: Sheet, row: number, upper: readonly string[], lower: readonly string[]): boolean {
  const filled = (sheet.rows[row + 1] ?? []).filter((cell) => !isEmpty(cell));
  if (filled.length === 0 || filled.some((cell) => typeof cell !== 'string')) return false;
  // A title above a header is no part of it.
  if (upper.filter((text) => text !== '').length < 2) return false;
  const spans = (sheet.merges ?? []).some((merge) => merge.row === row && merge.columns > 1);
  const said = lower.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const isUnder = said.some(({ column }) => (upper[column] ?? '') === '');
  if ((spans || isUnder) && said.every(({ text }) => matchRegisterHeader(text) !== undefined)) return true;
  if (isDivided(sheet, row, upper) && said.every(({ text }) => readDays(text, 'dayFirst') === undefined)) return true;
  return isUnder && said.every(({ column }) => dividesCount(upper, column)) && !says(lower, upper, 'title');
}

/** Whether one cell over several columns is about how many took part, with words below each of its columns. */
function isDivided({ rows, merges = [] }: Sheet, row: number, upper: readonly string[]): boolean {
  return merges.some((merge) => {
    if (merge.row !== row || merge.columns < 2 || !dividesCount(upper, merge.column)) return false;
    const below = (rows[row + 1] ?? []).slice(merge.column, merge.column + merge.columns);
    return below.length === merge.columns && below.every((cell) => !isEmpty(cell) && readCount(cell) === undefined);
  });
}

/** Whether a column is one of several under a number of people: `moterys` and `vyrai` under `Dalyviai`. */
function dividesCount(upper: readonly string[], column: number): boolean {
  let over = column;
  while (over >= 0 && (upper[over] ?? '') === '') over -= 1;
  const field = over < 0 ? undefined : matchRegisterHeader(upper[over]!)?.field;
  return field !== undefined && (countColumns as readonly string[]).includes(field);
}

/** Whether the row below says something under the header of a field. */
function says(lower: readonly string[], upper: readonly string[], field: RegisterField): boolean {
  return upper.some((text, column) => (lower[column] ?? '') !== '' && matchRegisterHeader(text)?.field === field);
}

/** A text over several columns stands in the first of them. */
function joinTexts(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above = '', below = ''] = [upper[column], lower[column]];
    if (above !== '') over = above;
    if (below === '') return above;
    return over === '' ? below : `${over} · ${below}`;
  });
}

function plainHeader(sheet: Sheet): Header | undefined {
  for (let row = 0; row < Math.min(sheet.rows.length - 1, rowsToSearch); row += 1) {
    const filled = (sheet.rows[row] ?? []).filter((cell) => !isEmpty(cell));
    const isWords = filled.every((cell) => typeof cell === 'string' && cell.length <= 60 && !/^\d+$/u.test(cell));
    if (filled.length >= 3 && isWords) return { first: row, last: row, texts: textsAt(sheet, row), known: 0 };
  }
  return undefined;
}

function tableBelow(sheet: Sheet, sheetIndex: number, header: Header, end?: number): RegisterTable | undefined {
  const first = header.last + 1;
  let last = (end ?? sheet.rows.length) - 1;
  while (last >= first && (sheet.rows[last] ?? []).every((cell) => isEmpty(cell))) last -= 1;
  if (last < first) return undefined;
  const judged = sheet.rows.slice(first, Math.min(last + 1, first + rowsToJudge));
  const width = Math.max(header.texts.length, ...judged.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    header: header.texts[column] ?? '',
    cells: judged.map((row) => row[column] ?? null).filter((cell) => !isEmpty(cell)),
  })).filter(({ header: text, cells }) => text !== '' || cells.length > 0);
  const proposed = proposeFields(columns);
  return {
    sheet: sheet.name,
    sheetIndex,
    headerRows: [header.first + 1, header.last + 1],
    firstRow: first + 1,
    lastRow: last + 1,
    columns: columns.map(({ column, header: text, cells }, index) => ({
      column,
      header: text,
      examples: [...new Set(cells.map(shortText))].slice(0, examplesShown),
      ...proposed[index]!,
    })),
    layout: columns.map(({ column, header: text }) => foldName(text) || `column ${column}`).join('|'),
  };
}
