import type { Platform } from './platform.ts';

/**
 * The lines of a journal (`reliability.md` W1): `crc32 length entry`, so that a torn end and a damaged line are told from
 * whole ones. The same on the desktop and in the browser.
 */
type Text = Pick<Platform, 'encodeUtf8' | 'decodeUtf8'>;

const lineFeed = 0x0a;
const space = 0x20;
/** Eight hexadecimal digits and a space. */
const sumLength = 9;

/** One entry as a line. An entry with a line break is a bug and throws. */
export function framedLine(entry: string, text: Text): Uint8Array {
  const bytes = text.encodeUtf8(entry);
  if (bytes.includes(lineFeed)) throw new Error('a journal entry has a line break');
  const head = text.encodeUtf8(`${crc32(bytes).toString(16).padStart(8, '0')} ${bytes.length} `);
  const line = new Uint8Array(head.length + bytes.length + 1);
  line.set(head);
  line.set(bytes, head.length);
  line[line.length - 1] = lineFeed;
  return line;
}

/** Entries as the bytes of a journal. */
export function framedLines(entries: readonly string[], text: Text): Uint8Array {
  const lines = entries.map((entry) => framedLine(entry, text));
  const all = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length;
  }
  return all;
}

export interface JournalScan {
  /** The whole entries, in order. */
  readonly entries: readonly string[];
  /** Bytes up to which every line is whole. */
  readonly wholeBytes: number;
  /** `torn`: only the end is not whole, as after a crash. `damaged`: whole lines come after one that is not. */
  readonly state: 'whole' | 'torn' | 'damaged';
}

/** Reads a journal line by line. A line that is not whole is left out; those after it are still read. */
export function scanJournal(bytes: Uint8Array, text: Text): JournalScan {
  const entries: string[] = [];
  let state: JournalScan['state'] = 'whole';
  let wholeBytes = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found + 1;
    const entry = found < 0 ? null : entryOfLine(bytes.subarray(start, found), text);
    if (entry === null) {
      if (state === 'whole') state = 'torn';
    } else {
      entries.push(entry);
      if (state === 'whole') wholeBytes = end;
      else state = 'damaged';
    }
    start = end;
  }
  return { entries, wholeBytes, state };
}

/** The entry of a line without its line feed; null when anything about it is not as it was written. */
export function entryOfLine(line: Uint8Array, text: Text): string | null {
  const headEnd = line.indexOf(space, sumLength);
  const head = text.decodeUtf8(line.subarray(0, headEnd < 0 ? 0 : headEnd + 1));
  const match = /^([0-9a-f]{8}) (\d{1,10}) $/.exec(head ?? '');
  if (!match) return null;
  const bytes = line.subarray(headEnd + 1);
  const isWhole = bytes.length === Number(match[2]) && crc32(bytes) === Number.parseInt(match[1] ?? '', 16);
  return isWhole ? text.decodeUtf8(bytes) : null;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32 as in zip and gzip (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
