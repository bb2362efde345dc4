import { error } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { DocumentPart } from './document-parts.ts';
import { DocumentTables } from './document-tables.ts';
import { headingLevels } from './word-headings.ts';
import type { ReadingLimits } from './limits.ts';
import { parseMarkup } from './parse-markup.ts';
import type { Sheet } from './sheet.ts';
import { unpackEntry } from './unpack-zip.ts';
import { readZipEntries } from './zip-entries.ts';

/** Formatting, text that was moved away, and the second form of what newer programs draw: nothing in them is read. */
const skipped: ReadonlySet<string> = new Set(['pPr', 'rPr', 'moveFrom', 'Fallback', 'sectPr', 'instrText', 'delText']);

/** What the properties of a cell say before its text comes. */
interface CellProperties {
  columns: number;
  merge: 'starts' | 'continues' | undefined;
}

/** The tables of a Word document (.docx), each a sheet with the paragraphs before it as rows above it. */
export function readDocx(bytes: Uint8Array, platform: Platform, limits: ReadingLimits): Result<readonly Sheet[]> {
  const read = goThrough(bytes, platform, limits);
  return read.ok ? read.value.finish() : read;
}

/** Paragraphs and tables of a Word document (.docx) in their order, headings with their level. */
export function readDocxParts(
  bytes: Uint8Array,
  platform: Platform,
  limits: ReadingLimits,
): Result<readonly DocumentPart[]> {
  const read = goThrough(bytes, platform, limits);
  return read.ok ? read.value.finishParts() : read;
}

function goThrough(bytes: Uint8Array, platform: Platform, limits: ReadingLimits): Result<DocumentTables> {
  const entries = readZipEntries(bytes);
  if (!entries.ok) return entries;
  const textOf = (wanted: string) => {
    const entry = entries.value.find(({ name }) => name === wanted);
    const content = entry && unpackEntry(bytes, entry);
    return content && platform.decodeUtf8(content);
  };
  const xml = textOf('word/document.xml');
  if (!xml) return refused(error('tables.damaged'));
  const levels = headingLevels(textOf('word/styles.xml') ?? '');
  const tables = new DocumentTables(limits);
  const cells: CellProperties[] = [];
  let skipping = 0;
  let isText = false;

  const opened: Readonly<Record<string, (value: string) => void>> = {
    tbl: () => tables.startTable(),
    tr: () => tables.startRow(),
    tc: () => {
      cells.push({ columns: 1, merge: undefined });
      tables.startCell();
    },
    t: () => (isText = true),
    tab: () => tables.addText('\t'),
    br: () => tables.endLine(),
    cr: () => tables.endLine(),
    noBreakHyphen: () => tables.addText('-'),
    tblCaption: (value) => tables.nameTable(value),
    gridBefore: (value) => tables.skipColumns(countOf(value, limits)),
    gridSpan: (value) => {
      const cell = cells.at(-1);
      if (cell) cell.columns = Math.max(1, countOf(value, limits));
    },
    vMerge: (value) => {
      const cell = cells.at(-1);
      if (cell) cell.merge = value === 'restart' ? 'starts' : 'continues';
    },
  };
  const closed: Readonly<Record<string, () => void>> = {
    tbl: () => tables.endTable(),
    tc: () => {
      const { columns, merge } = cells.pop() ?? { columns: 1, merge: undefined };
      if (merge === 'continues') tables.endCell({ continues: columns });
      else tables.endCell({ columns, rows: merge === 'starts' ? 'below' : 1 });
    },
    t: () => (isText = false),
    p: () => tables.endLine(),
  };
  const isWhole = parseMarkup(
    xml,
    {
      onOpen: (tag, attributes) => {
        const name = localName(tag);
        const value = attributes['w:val'] ?? attributes['val'] ?? '';
        if (skipping === 1) {
          // Of a paragraph's properties only what makes a heading of it; what was changed in them lies deeper.
          const level = name === 'pStyle' ? levels.get(value) : name === 'outlineLvl' ? Number(value) + 1 : undefined;
          if (level !== undefined && level < 10) tables.markHeading(level);
        }
        if (skipping > 0 || skipped.has(name)) skipping += 1;
        else if (Object.hasOwn(opened, name)) opened[name]!(value);
      },
      onText: (text) => {
        if (isText && skipping === 0) tables.addText(text);
      },
      onClose: (tag) => {
        const name = localName(tag);
        if (skipping > 0) skipping -= 1;
        else if (Object.hasOwn(closed, name)) closed[name]!();
      },
    },
    true,
  );
  return isWhole ? ok(tables) : refused(error('tables.damaged'));
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** A number of columns; one more than can be read when it is beyond all measure. */
function countOf(value: string, limits: ReadingLimits): number {
  const count = Number.parseInt(value, 10);
  return Number.isNaN(count) ? 0 : Math.min(count, limits.columns + 1);
}
