/** How far a field in quotation marks may reach: lines and letters. What goes on longer is a mark left open. */
const mostLines = 500;
const mostLetters = 1_000_000;

export interface MendedText {
  readonly text: string;
  /** Records (from 0) whose line was blanked. */
  readonly damaged: readonly number[];
}

/** Fields from which on a line inside marks is told to be a row: fewer, and it may be a sentence with a comma. */
const fewestFields = 3;

/**
 * Takes the lines out whose quotation marks do not pair, so that one of them costs one record and never the rest of the
 * file: each becomes a blank line. A mark opens a field at its beginning, and closes it before a delimiter, a line end
 * or the end of the text (blanks may stand between). A mark that closes only after whole rows, with as many fields as the
 * row before, was left open, too.
 */
export function blankDamagedLines(text: string, delimiter: string, newline: string): MendedText {
  const parts: string[] = [];
  const damaged: number[] = [];
  let record = 0;
  let kept = 0;
  let fields = 0;
  for (let at = 0; at < text.length; record += 1) {
    const found = endOfRecord(text, at, { delimiter, newline, fields });
    if (found === undefined) {
      const line = endOfLine(text, at, newline);
      parts.push(text.slice(kept, at));
      kept = line;
      damaged.push(record);
      at = line + newline.length;
    } else {
      at = found.end + newline.length;
      fields = found.fields;
    }
  }
  parts.push(text.slice(kept));
  return { text: parts.join(''), damaged };
}

function endOfLine(text: string, from: number, newline: string): number {
  const end = text.indexOf(newline, from);
  return end < 0 ? text.length : end;
}

/** How records are divided, and how many fields the one before has. */
interface Shape {
  readonly delimiter: string;
  readonly newline: string;
  readonly fields: number;
}

/** Where the line break after a record stands, and its fields; `undefined` when its quotation marks do not pair. */
function endOfRecord(text: string, from: number, shape: Shape): { end: number; fields: number } | undefined {
  const { delimiter, newline } = shape;
  let at = from;
  let end = endOfLine(text, from, newline);
  for (let fields = 1; ; fields += 1) {
    if (text[at] === '"') {
      const close = closingMark(text, at, shape);
      if (close === undefined) return undefined;
      if (close > end) end = endOfLine(text, close, newline);
      at = close;
    }
    const next = text.indexOf(delimiter, at);
    if (next < 0 || next >= end) return { end, fields };
    at = next + delimiter.length;
  }
}

/** Where the field that opens at a place is over: at its delimiter or line end. */
function closingMark(text: string, open: number, { delimiter, newline, fields }: Shape): number | undefined {
  for (let mark = text.indexOf('"', open + 1); mark >= 0; mark = text.indexOf('"', mark + 1)) {
    if (mark - open > mostLetters) return undefined;
    if (text[mark + 1] === '"') {
      mark += 1;
      continue;
    }
    let after = mark + 1;
    while (isBlank(text[after], delimiter, newline)) after += 1;
    const closes = after >= text.length || text[after] === delimiter || text[after] === newline;
    const lines = text.slice(open, mark).split(newline);
    return closes && lines.length <= mostLines && !holdsRows(lines, delimiter, fields) ? after : undefined;
  }
  return undefined;
}

function holdsRows(lines: readonly string[], delimiter: string, fields: number): boolean {
  const whole = lines.slice(1, -1);
  return fields >= fewestFields && whole.length > 0 && whole.every((line) => line.split(delimiter).length === fields);
}

function isBlank(letter: string | undefined, delimiter: string, newline: string): boolean {
  return letter !== undefined && letter !== delimiter && letter !== newline && letter.trim() === '';
}
