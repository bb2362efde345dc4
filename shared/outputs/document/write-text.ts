import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import type { DocumentBlock } from './document.ts';

/** A document as plain text, for programs that take no more. */
export function documentAsText(blocks: readonly DocumentBlock[]): string {
  return `${blocks
    .map(blockAsText)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function blockAsText(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
    case 'text':
      return block.text;
    case 'facts':
      return block.facts.map(({ label, lines }) => `${label}: ${lines.map(({ text }) => text).join('; ')}`).join('\n');
    case 'prose':
      return block.blocks.map(proseAsText).join('\n\n');
    case 'list':
      return block.items.map((item, index) => `${markOf(block.isOrdered, index)} ${item.text}`).join('\n');
    case 'picture':
      return block.picture.alternative;
    case 'pageBreak':
      return '';
    default:
      return [...(block.caption === undefined ? [] : [[block.caption]]), block.head, ...block.rows]
        .map((cells) => cells.join('\t'))
        .join('\n');
  }
}

function proseAsText(block: ProseBlock): string {
  if (block.type === 'paragraph') return plainRuns(block.runs);
  return block.items.map((item, index) => `${markOf(block.isOrdered, index)} ${plainRuns(item)}`).join('\n');
}

function plainRuns(runs: readonly ProseRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function markOf(isOrdered: boolean, index: number): string {
  return isOrdered ? `${index + 1}.` : '–';
}
