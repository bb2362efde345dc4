import { foldName } from '../counting/distinct-names.ts';
import type { Sheet } from '../reading/sheet.ts';
import { countColumns } from '../schema/count.ts';
import { isEmpty, shortText, shownText } from './cell-content.ts';
import { matchRegisterHeader } from './match-header.ts';
import type { RegisterField, RegisterTable } from './model.ts';
import { proposeFields } from './propose-fields.ts';

/** A header stands within so many rows; above it are titles. */
const rowsToSearch = 40;
const examplesShown = 3;
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
 * below it. A sheet without any such row whose cells are all short texts above other rows is taken by that row: its
 * columns are then told by their content, and by whoever looks at them.
 */
export function findRegisterTables(sheets: readonly Sheet[]): readonly RegisterTable[] {
  return sheets.flatMap((sheet, sheetIndex) => {
    const header = sheet.isHidden ? undefined : findHeader(sheet);
    const table = header && tableBelow(sheet, sheetIndex, header);
    return table ? [table] : [];
  });
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
  return isUnder && said.every(({ column }) => dividesCount(upper, column)) && !says(lower, upper, 'title');
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

function tableBelow(sheet: Sheet, sheetIndex: number, header: Header): RegisterTable | undefined {
  const first = header.last + 1;
  let last = sheet.rows.length - 1;
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
