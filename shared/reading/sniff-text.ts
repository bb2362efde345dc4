import type { Tables } from './tables.ts';

type Delimiter = NonNullable<Tables['delimiter']>;

/** In the order in which a tie is decided: a tab is never typed by chance, a pipe hardly ever meant. */
const delimiters: readonly Delimiter[] = ['\t', ';', ',', '|'];
/** Letters that are looked at. */
const sampleLength = 64 * 1024;

export interface TextShape {
  /** Absent when there is one column only. */
  readonly delimiter?: Delimiter;
  readonly newline: '\n' | '\r';
  /** Where the first record begins: Excel's `sep=;` line is none. */
  readonly start: number;
}

/** How a text is divided into records and fields, by its first 64 KB. Carriage returns alone end lines of older Macs. */
export function sniffText(text: string): TextShape {
  const sample = text.slice(0, sampleLength);
  const stated = /^"?sep=([;,\t|])"?(?:\r\n|\n|\r)/iu.exec(sample);
  if (stated) {
    const start = stated[0].length;
    return { delimiter: stated[1] as Delimiter, newline: newlineOf(sample.slice(start)), start };
  }
  const newline = newlineOf(sample);
  const lines = linesOutsideQuotes(sample, newline);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }))
    .toSorted((a, b) => b.score - a.score);
  return { ...(best && best.score > 0 && { delimiter: best.delimiter }), newline, start: 0 };
}

function newlineOf(sample: string): '\n' | '\r' {
  const alone = sample.match(/\r(?!\n)/gu)?.length ?? 0;
  const feeds = sample.match(/\n/gu)?.length ?? 0;
  return alone > feeds ? '\r' : '\n';
}

/** Lines with what stands in quotation marks taken out, line breaks too; as they are when a mark is left open. */
function linesOutsideQuotes(sample: string, newline: string): readonly string[] {
  const bare = sample.replaceAll(/"[^"]*"/gu, '');
  const marks = bare.includes('"') && sample.length < sampleLength;
  return (marks ? sample : bare).split(newline).filter((line) => line.trim() !== '');
}

/**
 * Lines that a delimiter divides, and more for each that has as many fields as the line before: tables are even, and a
 * file may hold several of them.
 */
function scoreOf(lines: readonly string[], delimiter: string): number {
  let score = 0;
  let before = 0;
  for (const line of lines) {
    const found = line.split(delimiter).length - 1;
    if (found > 0) score += found === before ? 3 : 1;
    before = found;
  }
  return score;
}
