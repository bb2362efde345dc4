import { error, warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { blankDamagedLines } from './blank-damaged-lines.ts';
import { decodeText } from './decode-text.ts';
import type { ReadingLimits } from './limits.ts';
import { mostRecords, parseDelimited } from './parse-delimited.ts';
import { plainField } from '../for-others/table-text.ts';
import { sniffText } from './sniff-text.ts';
import type { TextShape } from './sniff-text.ts';
import type { Tables } from './tables.ts';

/** Damaged rows that are named one by one; the rest is said as a number. */
const mostNamed = 50;

/**
 * Text with delimiters as one sheet. `rows[i]` is the file's record i: a record whose fields hold line breaks is one row,
 * as a spreadsheet shows it. A record that is damaged is a blank row and a warning.
 */
export function readText(bytes: Uint8Array, platform: Platform, limits: ReadingLimits): Result<Tables> {
  const { text, ...encoding } = decodeText(bytes, platform);
  if (!isText(text)) return refused(error('tables.notATable', {}, { kind: 'other' }));
  if (text.trim() === '') return refused(error('reading.empty'));
  const shape = sniffText(text);
  const read = readDelimited(text, shape, limits);
  if (!read.ok) return read;
  const { delimiter } = shape;
  return ok({ container: 'text', ...encoding, ...(delimiter !== undefined && { delimiter }), ...read.value });
}

/** Text that was divided as its shape says, as one sheet. */
export function readDelimited(
  text: string,
  { delimiter, newline, start }: TextShape,
  limits: ReadingLimits,
): Result<Pick<Tables, 'sheets' | 'issues'>> {
  // Without quotation marks every line is a record, and the parser would divide all of them before it looks at one.
  if (!text.includes('"') && hasTooManyLines(text, newline)) return tooManyRows(limits);
  const { records, damaged } = readRecords(start === 0 ? text : text.slice(start), delimiter ?? '\t', newline);
  if (records.length > mostRecords) return tooManyRows(limits);
  if (text.includes('\0')) blankRecordsWithNul(records, damaged);
  let last = 0;
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index]!;
    tidyRecord(record);
    if (record.length > limits.columns) {
      return refused(error('tables.tooManyColumns', { row: index + 1 }, { limit: limits.columns }));
    }
    if (record.length > 0) last = index + 1;
  }
  records.length = last;
  if (last > limits.rows) return tooManyRows(limits);
  return ok({ sheets: [{ name: '', rows: records }], issues: damagedIssues([...damaged]) });
}

function tooManyRows({ rows }: ReadingLimits): Result<never> {
  return refused(error('tables.tooManyRows', {}, { limit: rows - 1 }));
}

function hasTooManyLines(text: string, newline: string): boolean {
  let lines = 0;
  for (let at = text.indexOf(newline); at >= 0 && lines <= mostRecords; at = text.indexOf(newline, at + 1)) lines += 1;
  return lines > mostRecords;
}

interface ReadRecords {
  readonly records: string[][];
  /** From 0. */
  readonly damaged: Set<number>;
}

function readRecords(text: string, delimiter: string, newline: '\n' | '\r'): ReadRecords {
  const parsed = parseDelimited(text, delimiter, newline);
  const whole: ReadRecords = { records: parsed.records, damaged: new Set() };
  if (!parsed.isDamaged && !(text.includes('"') && parsed.records.some(reachesOverLines))) return whole;
  const mended = blankDamagedLines(text, delimiter, newline);
  if (mended.damaged.length === 0) return whole;
  return { records: parseDelimited(mended.text, delimiter, newline).records, damaged: new Set(mended.damaged) };
}

/** Whether a field holds two line breaks or more: whole rows, when a mark was left open. */
function reachesOverLines(record: readonly string[]): boolean {
  return record.some((field) => field.length > 2 && /[\r\n][^\r\n]+[\r\n]/u.test(field));
}

/** Takes blank fields off the end, and what spreadsheets and exports wrap around text. */
function tidyRecord(record: string[]): void {
  let length = record.length;
  while (length > 0 && record[length - 1]!.trim() === '') length -= 1;
  record.length = length;
  // Lines that end in CR LF are divided at LF.
  const end = record[length - 1];
  if (end?.endsWith('\r')) record[length - 1] = end.slice(0, -1);
  for (let column = 0; column < length; column += 1) {
    const field = record[column]!;
    const first = field.charCodeAt(0);
    if (first === 0x3d || first === 0x27) record[column] = plainField(field);
  }
}

function blankRecordsWithNul(records: string[][], damaged: Set<number>): void {
  records.forEach((record, index) => {
    if (!record.some((field) => field.includes('\0'))) return;
    record.length = 0;
    damaged.add(index);
  });
}

function damagedIssues(damaged: readonly number[]): readonly Issue[] {
  const named = damaged.slice(0, mostNamed).map((record) => warning('tables.damagedRow', { row: record + 1 }));
  const rest = damaged.length - named.length;
  return rest > 0 ? [...named, warning('tables.moreDamagedRows', {}, { count: rest })] : named;
}

/** Whether at most one letter in fifty is a control character or stands for bytes that mean nothing. */
function isText(text: string): boolean {
  const sample = text.slice(0, 64 * 1024);
  const strange = sample.match(/[^\P{Cc}\t\n\r\0]|\ufffd/gu)?.length ?? 0;
  const nuls = sample.match(/\0/gu)?.length ?? 0;
  return strange * 50 <= sample.length && nuls * 10 <= sample.length;
}
