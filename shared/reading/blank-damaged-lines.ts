/** How far a field in quotation marks may reach: lines and letters. What goes on longer is a mark left open. */
const mostLines = 500;
const mostLetters = 1_000_000;

export interface MendedText {
  readonly text: string;
  /** Records (from 0) whose line was blanked. */
  readonly damaged: readonly number[];
}

/**
 * Takes the lines out whose quotation marks do not pair, so that one of them costs one record and never the rest of the
 * file: each becomes a blank line. A mark opens a field at its beginning, and closes it before a delimiter, a line end
 * or the end of the text (blanks may stand between).
 */
export function blankDamagedLines(text: string, delimiter: string, newline: string): MendedText {
  const parts: string[] = [];
  const damaged: number[] = [];
  let record = 0;
  let kept = 0;
  for (let at = 0; at < text.length; record += 1) {
    const end = endOfRecord(text, at, delimiter, newline);
    if (end === undefined) {
      const line = endOfLine(text, at, newline);
      parts.push(text.slice(kept, at));
      kept = line;
      damaged.push(record);
      at = line + newline.length;
    } else {
      at = end + newline.length;
    }
  }
  parts.push(text.slice(kept));
  return { text: parts.join(''), damaged };
}

function endOfLine(text: string, from: number, newline: string): number {
  const end = text.indexOf(newline, from);
  return end < 0 ? text.length : end;
}

/** Where the line break after a record stands; `undefined` when its quotation marks do not pair. */
function endOfRecord(text: string, from: number, delimiter: string, newline: string): number | undefined {
  let at = from;
  let lineEnd = endOfLine(text, from, newline);
  while (at <= lineEnd) {
    if (text[at] === '"') {
      const close = closingMark(text, at, delimiter, newline);
      if (close === undefined) return undefined;
      if (close > lineEnd) lineEnd = endOfLine(text, close, newline);
      at = close;
    }
    const next = text.indexOf(delimiter, at);
    if (next < 0 || next >= lineEnd) return lineEnd;
    at = next + delimiter.length;
  }
  return lineEnd;
}

/** Where the field that opens at a place is over: at its delimiter or line end. */
function closingMark(text: string, open: number, delimiter: string, newline: string): number | undefined {
  let lines = 0;
  for (let mark = text.indexOf('"', open + 1); mark >= 0; mark = text.indexOf('"', mark + 1)) {
    if (mark - open > mostLetters) return undefined;
    if (text[mark + 1] === '"') {
      mark += 1;
      continue;
    }
    lines += text.slice(open, mark).split(newline).length - 1;
    if (lines > mostLines) return undefined;
    let after = mark + 1;
    while (isBlank(text[after], delimiter, newline)) after += 1;
    return after >= text.length || text[after] === delimiter || text[after] === newline ? after : undefined;
  }
  return undefined;
}

function isBlank(letter: string | undefined, delimiter: string, newline: string): boolean {
  return letter !== undefined && letter !== delimiter && letter !== newline && letter.trim() === '';
}
