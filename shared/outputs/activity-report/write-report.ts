import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import type { ReportBlock, ReportLine } from './report-block.ts';

/** A document as HTML for the clipboard: elements without attributes but addresses of links; every text escaped. */
export function reportAsHtml(blocks: readonly ReportBlock[]): string {
  return blocks.map(blockAsHtml).join('\n');
}

/** A document as plain text, for programs that take no more. */
export function reportAsText(blocks: readonly ReportBlock[]): string {
  return `${blocks.map(blockAsText).join('\n\n')}\n`;
}

function blockAsHtml(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escape(block.text)}</p>`;
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
      return `<table border="1"><thead>${rowOf(block.head, 'th')}</thead><tbody>${body}</tbody></table>`;
    }
  }
}

function lineAsHtml({ text, address }: ReportLine): string {
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

function blockAsText(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
    case 'text':
      return block.text;
    case 'facts':
      return block.facts.map(({ label, lines }) => `${label}: ${lines.map(({ text }) => text).join('; ')}`).join('\n');
    case 'prose':
      return block.blocks.map(proseAsText).join('\n\n');
    default:
      return [block.head, ...block.rows].map((cells) => cells.join('\t')).join('\n');
  }
}

function proseAsText(block: ProseBlock): string {
  if (block.type === 'paragraph') return plainRuns(block.runs);
  return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : '–'} ${plainRuns(item)}`).join('\n');
}

function plainRuns(runs: readonly ProseRun[]): string {
  return runs.map(({ text }) => text).join('');
}
