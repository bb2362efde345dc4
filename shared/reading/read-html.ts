import { error } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { DocumentPart } from './document-parts.ts';
import { DocumentTables } from './document-tables.ts';
import type { ReadingLimits } from './limits.ts';
import { parseMarkup } from './parse-markup.ts';
import type { Sheet } from './sheet.ts';
import type { CellSpan } from './table-grid.ts';

const skipped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'object',
  'svg',
]);
/** Elements after which a new line begins. */
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption']);

/** The tables in the HTML that office programs and browsers put on the clipboard. Nothing in it is run or fetched. */
export function readHtml(html: string, limits: ReadingLimits): Result<readonly Sheet[]> {
  const read = goThrough(html, limits);
  return read.ok ? read.value.finish() : read;
}

/** Paragraphs and tables of the same in their order, headings with their level. */
export function readHtmlParts(html: string, limits: ReadingLimits): Result<readonly DocumentPart[]> {
  const read = goThrough(html, limits);
  return read.ok ? read.value.finishParts() : read;
}

function goThrough(html: string, limits: ReadingLimits): Result<DocumentTables> {
  const tables = new DocumentTables(limits);
  const spans: CellSpan[] = [];
  let skipping = 0;
  const isWhole = parseMarkup(
    html,
    {
      onOpen: (name, { colspan, rowspan }) => {
        if (skipping > 0 || skipped.has(name)) {
          skipping += 1;
          return;
        }
        if (/^h[1-6]$/u.test(name)) tables.startHeading(Number(name.slice(1)));
        if (name === 'table') tables.startTable();
        if (name === 'tr') tables.startRow();
        if (name === 'br') tables.endLine();
        if (name === 'td' || name === 'th') {
          spans.push({ columns: spanOf(colspan, limits.columns), rows: spanOf(rowspan, limits.rows) });
          tables.startCell();
        }
      },
      onText: (text) => {
        if (skipping === 0) tables.addText(text.replaceAll(/\s+/gu, ' '));
      },
      onClose: (name) => {
        if (skipping > 0) {
          skipping -= 1;
          return;
        }
        if (name === 'table') tables.endTable();
        if (name === 'td' || name === 'th') tables.endCell(spans.pop() ?? { columns: 1, rows: 1 });
        if (blocks.has(name)) tables.endLine();
      },
    },
    false,
  );
  return isWhole ? ok(tables) : refused(error('tables.damaged'));
}

/** At least 1, at most one more than can be read. */
function spanOf(value: string | undefined, limit: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(1, span), limit + 1);
}
