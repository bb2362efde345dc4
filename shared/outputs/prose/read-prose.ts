/** A piece of text in one weight. A line break inside a paragraph is `\n`. */
export interface ProseRun {
  readonly text: string;
  readonly bold?: true;
}

export type ProseBlock =
  | { readonly type: 'paragraph'; readonly runs: readonly ProseRun[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly ProseRun[])[] };

const itemMark = /^ {0,3}(?:([-•*])|(\d{1,3})[.)]) +(?=\S)/u;

/** What kind of list item a line is, and its text; undefined when it is none. */
export function readListItem(line: string): { readonly isOrdered: boolean; readonly text: string } | undefined {
  const match = itemMark.exec(line);
  if (!match) return undefined;
  return { isOrdered: match[2] !== undefined, text: line.slice(match[0].length) };
}

/**
 * The small markup of `proseSchema` as blocks: a blank line ends a paragraph, `**…**` is bold, a line that begins with
 * `- ` or `1. ` is a list item. Everything else is text, so any text can be read; nothing of it is lost.
 */
export function readProse(text: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let lines: string[] = [];
  let list: { isOrdered: boolean; items: string[] } | undefined;
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ type: 'paragraph', runs: readRuns(lines.join('\n')) });
    lines = [];
  };
  const endList = () => {
    if (list) blocks.push({ type: 'list', isOrdered: list.isOrdered, items: list.items.map(readRuns) });
    list = undefined;
  };
  for (const line of text.split('\n').map((one) => one.trimEnd())) {
    const item = readListItem(line);
    if (item) {
      endParagraph();
      if (list && list.isOrdered !== item.isOrdered) endList();
      list ??= { isOrdered: item.isOrdered, items: [] };
      list.items.push(item.text);
    } else if (line.trim() === '') {
      endParagraph();
      endList();
    } else {
      endList();
      lines.push(line);
    }
  }
  endParagraph();
  endList();
  return blocks;
}

/** `**` without its partner, or with nothing between, is two asterisks. */
function readRuns(text: string): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  const pairs = /\*\*(?!\s)([^*]+(?:\*(?!\*)[^*]+)*)(?<!\s)\*\*/gu;
  let end = 0;
  for (const pair of text.matchAll(pairs)) {
    if (pair.index > end) runs.push({ text: text.slice(end, pair.index) });
    runs.push({ text: pair[1] as string, bold: true });
    end = pair.index + pair[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/** True when the text has more than one plain paragraph to show: a preview says something that the text does not. */
export function hasMarkup(text: string): boolean {
  const blocks = readProse(text);
  return blocks.length > 1 || blocks.some((block) => block.type === 'list' || block.runs.some((run) => run.bold));
}
