import { error, inFile } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { alignColumns } from './align-columns.ts';
import { megabyte, readingLimits } from './limits.ts';
import type { ReadingLimits } from './limits.ts';
import { readHtml } from './read-html.ts';
import { readDelimited } from './read-text.ts';
import type { Tables } from './tables.ts';

/** What the clipboard holds: a table copied from a document has both, a text from a PDF has no HTML. */
export interface Pasted {
  readonly html?: string;
  readonly text: string;
}

/**
 * What somebody pasted as tables: the tables of its HTML, or else its text, divided by tabs, or where columns stand apart
 * by two or more blanks.
 * @param file what the pasted table is called, for sentences
 */
export function readPasted(
  { html, text }: Pasted,
  file: string,
  limits: ReadingLimits = readingLimits,
): Result<Tables> {
  const read = readEither(html, text, limits);
  return read.ok
    ? ok({ ...read.value, issues: read.value.issues.map((issue) => inFile(issue, file)) })
    : refused(...read.issues.map((issue) => inFile(issue, file)));
}

function readEither(html: string | undefined, text: string, limits: ReadingLimits): Result<Tables> {
  if (Math.max(html?.length ?? 0, text.length) > limits.bytes) {
    return refused(error('tables.tooLarge', {}, { limit: Math.floor(limits.bytes / megabyte) }));
  }
  const read = { container: 'pasted', encoding: 'pasted' } as const;
  if (html !== undefined && /<table\b/iu.test(html)) {
    const sheets = readHtml(html, limits);
    return sheets.ok ? ok({ ...read, sheets: sheets.value, issues: [] }) : sheets;
  }
  if (text.trim() === '') return refused(error('tables.noTable'));
  if (!text.includes('\t')) return readAligned(text, limits);
  const divided = readDelimited(
    text,
    { delimiter: '\t', newline: text.includes('\n') ? '\n' : '\r', start: 0 },
    limits,
  );
  return divided.ok ? ok({ ...read, delimiter: '\t', ...divided.value }) : divided;
}

function readAligned(text: string, limits: ReadingLimits): Result<Tables> {
  const rows = alignColumns(text.split(/\r\n|\n|\r/u));
  while (rows.at(-1)?.length === 0) rows.pop();
  if (rows.length > limits.rows) return refused(error('tables.tooManyRows', {}, { limit: limits.rows - 1 }));
  if (rows.some(({ length }) => length > limits.columns)) {
    return refused(error('tables.tooManyColumns', {}, { limit: limits.columns }));
  }
  return ok({ container: 'pasted', encoding: 'pasted', sheets: [{ name: '', rows }], issues: [] });
}
