import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import type { DocumentBlock, DocumentLine } from './document.ts';

/** A document as HTML for the clipboard: elements without attributes but addresses of links; every text escaped. */
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
    // A picture would be fetched from somewhere by whoever pastes it, and a page break means nothing there.
    case 'picture':
      return `<p>${escape(block.picture.alternative)}</p>`;
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
  // Only what is an address of the web becomes one; anything else stays text.
  const isLink = address !== undefined && /^https?:\/\//u.test(address);
  return isLink ? `<a href="${escape(address)}">${escape(text)}</a>` : escape(text);
}

function proseAsHtml(block: ProseBlock): string {
  if (block.type === 'paragraph') return `<p>${runsAsHtml(block.runs)}</p>`;
  const tag = block.isOrdered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${runsAsHtml(item)}</li>`).join('')}</${tag}>`;
}

function runsAsHtml(runs: readonly ProseRun[]): string {
  return runs
    .map(({ text, bold }) => {
      const escaped = escape(text).replaceAll('\n', '<br>');
      return bold ? `<strong>${escaped}</strong>` : escaped;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => entities[letter] as string);
}
