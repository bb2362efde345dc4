import { error, inFile } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { DocumentPart } from './document-parts.ts';
import { kindOfFile } from './file-kind.ts';
import { megabyte, readingLimits } from './limits.ts';
import type { ReadingLimits } from './limits.ts';
import { readDocxParts } from './read-docx.ts';
import { readHtmlParts } from './read-html.ts';
import type { Pasted } from './read-pasted.ts';

/**
 * Reads a Word document as its paragraphs and tables in their order, nothing interpreted. What it is, its content says.
 * @param file its name, for sentences
 * @returns one refusal that says what the file is and what to do, when it is no Word document
 */
export function readDocument(
  bytes: Uint8Array,
  file: string,
  platform: Platform,
  limits: ReadingLimits = readingLimits,
): Result<readonly DocumentPart[]> {
  const read = bytes.length > limits.bytes ? refused(tooLarge(limits)) : readKnown(bytes, platform, limits);
  return read.ok ? read : refused(...read.issues.map((issue) => inFile(issue, file)));
}

function readKnown(bytes: Uint8Array, platform: Platform, limits: ReadingLimits): Result<readonly DocumentPart[]> {
  const kind = kindOfFile(bytes);
  if ('refusal' in kind) return refused(kind.refusal);
  const isDocument = kind.family === 'office' && kind.container === 'docx';
  return isDocument ? readDocxParts(bytes, platform, limits) : refused(error('reading.noDocument'));
}

/** The same of what somebody pasted: its HTML, or else its lines; those with tabs in them are rows of a table. */
export function readPastedDocument(
  { html, text }: Pasted,
  file: string,
  limits: ReadingLimits = readingLimits,
): Result<readonly DocumentPart[]> {
  if (Math.max(html?.length ?? 0, text.length) > limits.bytes) return refused(inFile(tooLarge(limits), file));
  if (html === undefined || html.trim() === '') return ok(partsOfText(text));
  const read = readHtmlParts(html, limits);
  return read.ok ? read : refused(...read.issues.map((issue) => inFile(issue, file)));
}

function tooLarge({ bytes }: ReadingLimits) {
  return error('tables.tooLarge', {}, { limit: Math.floor(bytes / megabyte) });
}

function partsOfText(text: string): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let rows: (readonly string[])[] = [];
  const endTable = () => {
    if (rows.length > 0) parts.push({ type: 'table', rows });
    rows = [];
  };
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (line.includes('\t')) {
      rows.push(line.split('\t').map((cell) => cell.trim()));
      continue;
    }
    endTable();
    if (line.trim() !== '') parts.push({ type: 'paragraph', text: line.trim() });
  }
  endTable();
  return parts;
}
