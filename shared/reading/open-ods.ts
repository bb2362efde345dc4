import { error } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { inspectOds } from './inspect-ods.ts';
import type { ReadingLimits } from './limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { Sheet } from './sheet.ts';
import { storedZip, unpackEntries } from './unpack-zip.ts';
import { readZipEntries } from './zip-entries.ts';

const needed: ReadonlySet<string> = new Set([
  'mimetype',
  'content.xml',
  'styles.xml',
  'meta.xml',
  'META-INF/manifest.xml',
]);

/** The sheets of an OpenDocument spreadsheet (.ods). */
export function openOds(
  bytes: Uint8Array,
  { decodeUtf8 }: Pick<Platform, 'decodeUtf8'>,
  limits: ReadingLimits,
): Result<readonly Sheet[]> {
  const entries = readZipEntries(bytes);
  if (!entries.ok) return entries;
  const chosen = entries.value.filter(({ name }) => needed.has(name));
  const contents = unpackEntries(bytes, chosen);
  const content = contents?.[chosen.findIndex(({ name }) => name === 'content.xml')];
  if (!contents || !content) return refused(error('tables.damaged'));
  // What is protected with a password is no text.
  const facts = inspectOds(decodeUtf8(content) ?? '', limits);
  if (!facts) return refused(error('tables.damaged'));
  if (facts.cells > limits.cells) return refused(error('tables.tooManyCells', {}, { limit: limits.cells }));
  const sheets = readSpreadsheet(storedZip(chosen, contents), limits, { formulas: 'value', mayHideRows: false });
  if (!sheets.ok) return sheets;
  return ok(
    sheets.value.map((sheet, index) => {
      const { isHidden = false, hiddenRows = [] } = facts.sheets[index] ?? {};
      const within = hiddenRows.filter((row) => row < sheet.rows.length);
      return { ...sheet, ...(isHidden && { isHidden }), ...(within.length > 0 && { hiddenRows: within }) };
    }),
  );
}
