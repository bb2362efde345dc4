import { writableText } from '../../for-others/document-text.ts';
import { markedLines, tabField } from '../../for-others/table-text.ts';
import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import type { DocumentBlock } from './document.ts';

/** A document as plain text, for programs that take no more: no line of it is one that a spreadsheet would calculate. */
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
      return lines(block.text);
    case 'facts':
      return block.facts
        .map(({ label, lines: said }) => lines(`${label}: ${said.map(({ text }) => text).join('; ')}`))
        .join('\n');
    case 'prose':
      return block.blocks.map(proseAsText).join('\n\n');
    case 'list':
      return block.items.map((item, index) => lines(`${markOf(block.isOrdered, index)} ${item.text}`)).join('\n');
    case 'pageBreak':
      return '';
    default:
      return [...(block.caption === undefined ? [] : [[block.caption]]), block.head, ...block.rows]
        .map((cells) => cells.map((cell) => tabField(writableText(cell))).join('\t'))
        .join('\n');
  }
}

function proseAsText(block: ProseBlock): string {
  if (block.type === 'paragraph') return lines(plainRuns(block.runs));
  return block.items.map((item, index) => lines(`${markOf(block.isOrdered, index)} ${plainRuns(item)}`)).join('\n');
}

function plainRuns(runs: readonly ProseRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function markOf(isOrdered: boolean, index: number): string {
  return isOrdered ? `${index + 1}.` : '–';
}

function lines(text: string): string {
  return markedLines(writableText(text));
}
