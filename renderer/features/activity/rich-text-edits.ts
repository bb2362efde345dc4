import { readListItem } from '../../../shared/outputs/prose/read-prose.ts';

/** A text and what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes the selection bold, or takes bold from it; without a selection the word at the caret. */
export function toggleBold({ text, start, end }: Selected): Selected {
  const [from, to] = start === end ? wordAt(text, start) : trimmed(text, start, end);
  const inner = text.slice(from, to);
  if (text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**') {
    return { text: text.slice(0, from - 2) + inner + text.slice(to + 2), start: from - 2, end: to - 2 };
  }
  if (/^\*\*.+\*\*$/su.test(inner)) {
    return { text: text.slice(0, from) + inner.slice(2, -2) + text.slice(to), start: from, end: to - 4 };
  }
  const bold = inner.replaceAll('**', '');
  return { text: `${text.slice(0, from)}**${bold}**${text.slice(to)}`, start: from + 2, end: from + 2 + bold.length };
}

/** Makes the selected lines items of a list, or plain lines again. */
export function toggleList({ text, start, end }: Selected, isOrdered: boolean): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', Math.max(end, from));
  const to = nextBreak < 0 ? text.length : nextBreak;
  const lines = text.slice(from, to).split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const isList = filled.length > 0 && filled.every((line) => readListItem(line)?.isOrdered === isOrdered);
  let number = 0;
  const changed = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line;
    const bare = readListItem(line)?.text ?? line;
    if (isList) return bare;
    number += 1;
    return `${isOrdered ? `${number}.` : '-'} ${bare}`;
  });
  const joined = changed.join('\n');
  return { text: text.slice(0, from) + joined + text.slice(to), start: from, end: from + joined.length };
}

/** What Enter does in a list: the next item; in an empty item, the end of the list. Undefined: what Enter always does. */
export function continueList({ text, start, end }: Selected): Selected | undefined {
  if (start !== end) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  if (/^ {0,3}(?:[-•*]|\d{1,3}[.)]) *$/u.test(line) && (text[start] ?? '\n') === '\n') {
    return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  }
  const item = readListItem(line);
  if (!item) return undefined;
  const number = Number(/^ {0,3}(\d{1,3})/u.exec(line)?.[1] ?? 0);
  const mark = item.isOrdered ? `\n${number + 1}. ` : '\n- ';
  return { text: text.slice(0, start) + mark + text.slice(end), start: start + mark.length, end: start + mark.length };
}

/** What a text of a record cannot hold: control characters but tabs and line breaks, and halves of letters. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\0-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/gu, '');
}

function wordAt(text: string, caret: number): readonly [from: number, to: number] {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(caret))?.[0].length ?? 0;
  return [caret - before, caret + after];
}

function trimmed(text: string, start: number, end: number): readonly [from: number, to: number] {
  const inner = text.slice(start, end);
  if (inner.trim() === '') return [start, end];
  return [start + inner.length - inner.trimStart().length, end - (inner.length - inner.trimEnd().length)];
}
