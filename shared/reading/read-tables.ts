import { error, inFile } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { kindOfFile } from './file-kind.ts';
import { megabyte, readingLimits } from './limits.ts';
import type { ReadingLimits } from './limits.ts';
import { openOds } from './open-ods.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';
import type { ExcelContainer } from './open-spreadsheet.ts';
import { readDocx } from './read-docx.ts';
import { readText } from './read-text.ts';
import type { Sheet } from './sheet.ts';
import type { Tables } from './tables.ts';

/**
 * Reads any file as tables, told by its content and never by its name.
 * @param file its name, for sentences
 * @returns what has rows and cells in it, nothing interpreted; or one refusal that says what the file is and what to do
 */
export function readTables(
  bytes: Uint8Array,
  file: string,
  platform: Platform,
  limits: ReadingLimits = readingLimits,
): Result<Tables> {
  const read =
    bytes.length > limits.bytes
      ? refused(error('tables.tooLarge', {}, { limit: Math.floor(limits.bytes / megabyte) }))
      : readKnown(bytes, platform, limits);
  if (!read.ok) return refused(...read.issues.map((issue) => inFile(issue, file)));
  return ok({ ...read.value, issues: read.value.issues.map((issue) => inFile(issue, file)) });
}

function readKnown(bytes: Uint8Array, platform: Platform, limits: ReadingLimits): Result<Tables> {
  const kind = kindOfFile(bytes);
  if ('refusal' in kind) return refused(kind.refusal);
  if (kind.family !== 'office') {
    return kind.family === 'text' ? readText(bytes, platform, limits) : refused(error('tables.ownFile'));
  }
  const sheets = openSheets(bytes, kind.container, platform, limits);
  if (!sheets.ok) return sheets;
  if (sheets.value.every(({ rows }) => rows.length === 0)) return refused(error('tables.noTable'));
  return ok({ container: kind.container, encoding: kind.container, sheets: sheets.value, issues: [] });
}

function openSheets(
  bytes: Uint8Array,
  container: ExcelContainer | 'ods' | 'docx',
  platform: Platform,
  limits: ReadingLimits,
): Result<readonly Sheet[]> {
  if (container === 'docx') return readDocx(bytes, platform, limits);
  if (container === 'ods') return openOds(bytes, platform, limits);
  return openSpreadsheet(bytes, container, limits, { formulas: 'value', decodeUtf8: platform.decodeUtf8 });
}
