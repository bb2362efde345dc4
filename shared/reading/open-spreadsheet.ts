import { error } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { refused } from '../result.ts';
import type { Result } from '../result.ts';
import { asciiOf, startsWith } from './byte-patterns.ts';
import { describesTooManyColumns } from './described-columns.ts';
import type { ReadingLimits } from './limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { SpreadsheetOptions } from './read-spreadsheet.ts';
import type { Sheet } from './sheet.ts';
import type { Container } from './tables.ts';
import { unpackEntries } from './unpack-zip.ts';
import { workbookParts } from './workbook-parts.ts';
import { readZipEntries } from './zip-entries.ts';
import type { ZipEntry } from './zip-entries.ts';

export type ExcelContainer = Extract<Container, 'xlsx' | 'xls' | 'xlsb'>;

export interface OpeningOptions extends Pick<SpreadsheetOptions, 'formulas'> {
  /** With it large workbooks are read faster. */
  readonly decodeUtf8?: Platform['decodeUtf8'];
}

/**
 * The sheets of an Excel workbook of a known kind. Of an archive only the parts that hold cells and their formats are
 * unpacked, once, each to exactly the size that it declares; pictures, macros and the like never are.
 */
export function openSpreadsheet(
  bytes: Uint8Array,
  container: ExcelContainer,
  limits: ReadingLimits,
  { formulas, decodeUtf8 }: OpeningOptions,
): Result<readonly Sheet[]> {
  if (container === 'xls') return readSpreadsheet(bytes, limits, { formulas, mayHideRows: false });
  const entries = readZipEntries(bytes);
  if (!entries.ok) return entries;
  const needed = entries.value.filter(({ name }) => isNeeded(name, container));
  const contents = unpackEntries(bytes, needed);
  if (!contents) return refused(error('tables.damaged'));
  const sheets = contents.filter((_, index) => isSheet(needed[index]!));
  const mayHideRows = sheets.some(hidesRows);
  // The reader makes an object of every column, as often as it is described, when something is hidden.
  if (mayHideRows && sheets.some(describesTooManyColumns)) return refused(error('tables.damaged'));
  return readSpreadsheet(workbookParts(needed, contents, decodeUtf8), limits, { formulas, mayHideRows });
}

function isNeeded(name: ZipEntry['name'], container: ExcelContainer): boolean {
  return /\.(?:xml|rels)$/iu.test(name) || (container === 'xlsb' && /^xl\/.*\.bin$/iu.test(name));
}

function isSheet({ name }: ZipEntry): boolean {
  return /^xl\/worksheets\/[^/]*\.xml$/u.test(name);
}

const hidden = asciiOf('hidden="');
const hiddenValues: readonly number[] = asciiOf('1t');

/** Whether a sheet hides rows or columns. Most hide none, and are read faster. */
function hidesRows(part: Uint8Array): boolean {
  for (let at = part.indexOf(hidden[0]!); at >= 0; at = part.indexOf(hidden[0]!, at + 1)) {
    if (startsWith(part, hidden, at) && hiddenValues.includes(part[at + hidden.length]!)) return true;
  }
  return false;
}
