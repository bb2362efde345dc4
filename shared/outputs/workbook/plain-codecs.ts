import type { SentenceCode } from '../../messages/catalogue.ts';
import { dayOfSerial, serialOfDay, serialOfTime, timeOfSerial } from './serial-date.ts';
import { readTypedDay } from './typed-day.ts';
import type { Cell } from '../../reading/sheet.ts';
import type { CellStyle, CellValue } from './workbook-model.ts';

/** One value in one cell, there and back. */
export interface CellCodec {
  readonly style: CellStyle;
  /** What is said of a cell that cannot be read. */
  readonly expects: SentenceCode;
  readonly write: (value: unknown) => CellValue;
  /** The value of a filled cell; `undefined` when it cannot be read. */
  readonly read: (cell: Cell) => unknown;
  /** More than `expects` to say of a cell that cannot be read. */
  readonly explain?: (
    cell: Cell,
  ) => { readonly problem: SentenceCode; readonly params: Readonly<Record<string, string>> } | undefined;
}

/** The value as text; anything else is a bug in the caller. */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('expected text in a record');
  return value;
}

/** The value as a number; anything else is a bug in the caller. */
function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('expected a number in a record');
  return value;
}

/** Text of a cell. A plain number counts as its digits; a date does not, for its digits would be another number. */
export function readText(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell.replaceAll('\r\n', '\n');
  return typeof cell === 'number' ? String(cell) : undefined;
}

const digits = /^\d{1,9}$/;
/** `1 200`: a space between thousands has one meaning in every language, a comma or a dot has two. */
const grouped = /^\d{1,3}(?:[ \u00A0\u202F]\d{3}){1,2}$/;
const decimals = /^\d{1,9}[.,]\d{1,2}$/;

/** A whole number of at least 0, also when a spreadsheet holds it as text. */
export function readWholeNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const typed = cell.trim();
  return digits.test(typed) || grouped.test(typed) ? Number(typed.replaceAll(/\s/g, '')) : undefined;
}

/** A number, also one held as text: `12,50` is twelve and a half, `1,250` nobody can tell. */
function readDecimal(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const typed = cell.trim();
  return decimals.test(typed) ? Number(typed.replace(',', '.')) : readWholeNumber(typed);
}

export const text: CellCodec = { style: 'text', expects: 'workbook.expectsText', write: asText, read: readText };
/** One line that may wrap in its cell. */
export const prose: CellCodec = { ...text, style: 'prose' };
/** Paragraphs. */
export const longText: CellCodec = { ...prose, expects: 'workbook.expectsProse' };

/** A day is a real date cell; a month, and a day before March 1900, is text. */
export const date: CellCodec = {
  style: 'date',
  expects: 'workbook.expectsDate',
  write: (value) => {
    const day = asText(value);
    return day.length === 10 ? (serialOfDay(day) ?? day) : day;
  },
  read: (cell) => {
    if (typeof cell === 'string') {
      const typed = readTypedDay(cell);
      return typed && 'date' in typed ? typed.date : undefined;
    }
    if (cell === null || typeof cell !== 'object' || !('serial' in cell)) return undefined;
    return dayOfSerial(cell.serial, cell.date1904);
  },
  explain: (cell) => {
    const typed = typeof cell === 'string' ? readTypedDay(cell) : undefined;
    if (!typed || 'date' in typed) return undefined;
    const { dayFirst, monthFirst } = typed;
    return { problem: 'workbook.dateMeansTwo', params: { first: dayFirst, later: monthFirst, dayFirst, monthFirst } };
  },
};

const clockTime = /^\s*(\d{1,2}):([0-5]\d)\s*$/;

export const time: CellCodec = {
  style: 'time',
  expects: 'workbook.expectsTime',
  write: (value) => serialOfTime(asText(value)),
  read: (cell) => {
    if (typeof cell === 'object' && cell !== null && 'serial' in cell) return timeOfSerial(cell.serial);
    const match = typeof cell === 'string' ? clockTime.exec(cell) : null;
    return match && Number(match[1]) < 24 ? `${String(match[1]).padStart(2, '0')}:${match[2]}` : undefined;
  },
};

export const wholeNumber: CellCodec = {
  style: 'whole',
  expects: 'workbook.expectsWholeNumber',
  write: asNumber,
  read: readWholeNumber,
};

export const decimal: CellCodec = {
  style: 'decimal',
  expects: 'workbook.expectsDecimal',
  write: asNumber,
  read: readDecimal,
};

export const link: CellCodec = { ...text, style: 'link', expects: 'workbook.expectsLink' };

/** The answer to a project's question: a number stays a number, a text that looks like one stays text. */
export const answer: CellCodec = {
  style: 'text',
  expects: 'workbook.expectsText',
  write: (value) => (typeof value === 'number' ? value : asText(value)),
  read: (cell) => (typeof cell === 'number' ? cell : readText(cell)),
};

/** Texts of one line each, one per line of the cell. `sorted`: a set; else a list in its own order. */
export const lines: CellCodec = {
  style: 'prose',
  expects: 'workbook.expectsLines',
  write: (value) => asTexts(value).join('\n'),
  read: (cell) => {
    const content = readText(cell);
    return content === undefined ? undefined : sortedSet(content.split('\n').filter((part) => part !== ''));
  },
};

/** The value as a list of texts; anything else is a bug in the caller. */
export function asTexts(value: unknown): string[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list in a record');
  return value.map(asText);
}

export function sortedSet(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted((one, other) => (one < other ? -1 : 1));
}
