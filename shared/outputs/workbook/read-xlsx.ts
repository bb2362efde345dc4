import { error } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { kindOfFile } from '../../reading/file-kind.ts';
import { readingLimits } from '../../reading/limits.ts';
import { openSpreadsheet } from '../../reading/open-spreadsheet.ts';
import type { Sheet } from '../../reading/sheet.ts';
import { refused } from '../../result.ts';
import type { Result } from '../../result.ts';

/**
 * The cells of a workbook (.xlsx), as they are; one that holds a formula is unreadable. Refused with one sentence: what is
 * no workbook, is protected with a password, damaged, unpacks to too much or has too many rows. Numbers keep their raw
 * value; the caller knows which are dates.
 */
export function readXlsx(bytes: Uint8Array): Result<readonly Sheet[]> {
  if (bytes.length > readingLimits.bytes) return refused(error('workbook.tooLarge'));
  const kind = kindOfFile(bytes);
  if (kind.family !== 'office') return refused(error('workbook.notAWorkbook'));
  if ('refusal' in kind) return refused(saidOfWorkbook(kind.refusal));
  if (kind.container === 'xls') return refused(error('workbook.olderExcel'));
  if (kind.container !== 'xlsx') return refused(error('workbook.notAWorkbook'));
  const sheets = openSpreadsheet(bytes, kind.container, readingLimits, { formulas: 'refuse' });
  return sheets.ok ? sheets : refused(...sheets.issues.map(saidOfWorkbook));
}

/** What the reader says of any table, in the words for a workbook that comes back. */
const ofWorkbook: Readonly<Partial<Record<SentenceCode, SentenceCode>>> = {
  'tables.password': 'workbook.password',
  'tables.damaged': 'workbook.damaged',
  'tables.strangeArchive': 'workbook.damaged',
  'tables.unpacksTooLarge': 'workbook.unpacksTooLarge',
  'tables.sheetTooLong': 'workbook.tooManyRows',
  'tables.tooManyColumns': 'tables.tooManyColumns',
};

function saidOfWorkbook(issue: Issue): Issue {
  return { ...issue, code: ofWorkbook[issue.code] ?? 'workbook.notAWorkbook' };
}
