import { escapedMarkup, linkTarget, writableText } from '../../for-others/document-text.ts';
import { joinedText } from '../../for-others/table-text.ts';
import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import type { DocumentBlock, DocumentLine } from './document.ts';

/**
 * A document as HTML for the clipboard: elements without attributes but addresses of links; every text escaped, and none
 * that a spreadsheet would calculate.
 */
export function documentAsHtml(blocks: readonly DocumentBlock[]): string {
  return blocks.map(blockAsHtml).join('\n');
}

function blockAsHtml(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escape(block.text)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${lineAsHtml(item)}</li>`).join('')}</${tag}>`;
    }
    // It means nothing there.
    case 'pageBreak':
      return '';
    case 'facts':
      return `<table border="1"><tbody>${block.facts
        .map(({ label, lines }) => `<tr><th>${escape(label)}</th><td>${lines.map(lineAsHtml).join('<br>')}</td></tr>`)
        .join('')}</tbody></table>`;
    case 'prose':
      return block.blocks.map(proseAsHtml).join('\n');
    default: {
      const rowOf = (cells: readonly string[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
      const body = block.rows.map((row) => rowOf(row, 'td')).join('');
      const caption = block.caption === undefined ? '' : `<caption>${escape(block.caption)}</caption>`;
      return `<table border="1">${caption}<thead>${rowOf(block.head, 'th')}</thead><tbody>${body}</tbody></table>`;
    }
  }
}

function lineAsHtml({ text, address }: DocumentLine): string {
  const link = linkTarget(address);
  return link === undefined ? escape(text) : `<a href="${escapedMarkup(link)}">${escape(text)}</a>`;
}

function proseAsHtml(block: ProseBlock): string {
  if (block.type === 'paragraph') return `<p>${runsAsHtml(block.runs)}</p>`;
  const tag = block.isOrdered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${runsAsHtml(item)}</li>`).join('')}</${tag}>`;
}

function runsAsHtml(runs: readonly ProseRun[]): string {
  return runs
    .map(({ text, bold }) => {
      const escaped = text.split('\n').map(escape).join('<br>');
      return bold ? `<strong>${escaped}</strong>` : escaped;
    })
    .join('');
}

/** Every piece by itself: a spreadsheet begins a cell with each. */
function escape(text: string): string {
  return escapedMarkup(joinedText(writableText(text)));
}
