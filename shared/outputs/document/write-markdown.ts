import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import type { DocumentBlock, DocumentLine, DocumentTable, FullDocument } from './document.ts';
import { escapedMarkdown as escaped, linkTarget } from '../../for-others/document-text.ts';

/**
 * A document as Markdown (CommonMark with tables). Whatever the texts hold stays text: every letter that could mark up is
 * escaped, and only addresses of the web become links. Logos stand as their words.
 */
export function documentAsMarkdown({ logos = [], title, subtitle, blocks, footer }: FullDocument): string {
  const parts = [
    logos.map(({ alternative }) => escaped(alternative)).join(' · '),
    `# ${escaped(title)}`,
    ...(subtitle === undefined || subtitle === '' ? [] : [escaped(subtitle)]),
    ...blocks.map(blockAsMarkdown),
    `---`,
    escaped(footer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockAsMarkdown(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
    case 'text':
      return lines(block.text);
    case 'facts':
      return block.facts
        .map(({ label, lines: said }) =>
          said.length === 1
            ? `- **${escaped(label)}:** ${said.map(lineAsMarkdown).join('')}`
            : [`- **${escaped(label)}:**`, ...said.map((line) => `  - ${lineAsMarkdown(line)}`)].join('\n'),
        )
        .join('\n');
    case 'prose':
      return block.blocks.map(proseAsMarkdown).join('\n\n');
    case 'list':
      return block.items.map((item, index) => `${markOf(block.isOrdered, index)} ${lineAsMarkdown(item)}`).join('\n');
    case 'pageBreak':
      return '';
    default:
      return tableAsMarkdown(block);
  }
}

function tableAsMarkdown({ caption, head, rows, numberColumns = [] }: DocumentTable): string {
  const rule = `| ${head.map((_, column) => (numberColumns.includes(column) ? '--:' : '---')).join(' | ')} |`;
  const table = [rowOf(head), rule, ...rows.map(rowOf)].join('\n');
  return caption === undefined ? table : `**${escaped(caption)}**\n\n${table}`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`;
}

function lineAsMarkdown({ text, address }: DocumentLine): string {
  const link = linkTarget(address);
  return link === undefined ? escaped(text) : `[${escaped(text)}](<${link}>)`;
}

function proseAsMarkdown(block: ProseBlock): string {
  if (block.type === 'paragraph') return runsAsMarkdown(block.runs, '\\\n');
  return block.items.map((item, index) => `${markOf(block.isOrdered, index)} ${runsAsMarkdown(item, ' ')}`).join('\n');
}

function runsAsMarkdown(runs: readonly ProseRun[], lineBreak: string): string {
  return runs
    .map(({ text, bold }) => {
      const parts = text.split('\n').map((part) => {
        // Bold begins and ends at a letter.
        const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(part) ?? [];
        return bold && inner !== '' ? `${before}**${escaped(inner)}**${after}` : escaped(part);
      });
      return parts.join(lineBreak);
    })
    .join('');
}

/** Every line by itself: one that begins like a list is still text. */
function lines(text: string): string {
  return text.split('\n').map(escaped).join('\\\n');
}

function markOf(isOrdered: boolean, index: number): string {
  return isOrdered ? `${index + 1}.` : '-';
}
