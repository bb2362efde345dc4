import type { ProseBlock, ProseRun } from './read-prose.ts';

/**
 * Blocks as the small markup of `proseSchema`, the inverse of `readProse`: what is typed in an editor, pasted from a
 * document or read from a file becomes text with `**…**`, `- ` and `1. `.
 */
export function writeProse(blocks: readonly ProseBlock[]): string {
  return blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(block: ProseBlock): string {
  if (block.type === 'paragraph') return writeRuns(block.runs);
  return block.items
    .map(writeRuns)
    .filter((text) => text !== '')
    .map((text, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${text.replaceAll('\n', ' ')}`)
    .join('\n');
}

/** Bold keeps its blanks outside, so that `**` stands at a word; asterisks of the text itself become `∗`. */
function writeRuns(runs: readonly ProseRun[]): string {
  return joinAlike(runs)
    .map(({ text, bold }) => {
      const plain = text.replaceAll('**', '∗∗');
      if (!bold) return plain;
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(plain.replaceAll('*', '∗')) ?? [];
      // Bold does not reach over a line break.
      return inner === '' ? before + after : `${before}**${inner.replace(/\s*\n\s*/gu, '**\n**')}**${after}`;
    })
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */gu, '\n')
    .trim();
}

function joinAlike(runs: readonly ProseRun[]): readonly ProseRun[] {
  const joined: ProseRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
