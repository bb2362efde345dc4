import { error } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { refused } from '../result.ts';
import type { Result } from '../result.ts';
import { DocumentTables } from './document-tables.ts';
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
  const entries = readZipEntries(bytes);
  if (!entries.ok) return entries;
  const main = entries.value.find(({ name }) => name === 'word/document.xml');
  const content = main && unpackEntry(bytes, main);
  const xml = content && platform.decodeUtf8(content);
  if (!xml) return refused(error('tables.damaged'));
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
        if (skipping > 0 || skipped.has(name)) skipping += 1;
        else if (Object.hasOwn(opened, name)) opened[name]!(attributes['w:val'] ?? attributes['val'] ?? '');
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
  return isWhole ? tables.finish() : refused(error('tables.damaged'));
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** A number of columns; one more than can be read when it is beyond all measure. */
function countOf(value: string, limits: ReadingLimits): number {
  const count = Number.parseInt(value, 10);
  return Number.isNaN(count) ? 0 : Math.min(count, limits.columns + 1);
}
