import { crc32 } from 'node:zlib';

const lineFeed = 0x0a;
/** `crc32` in eight hexadecimal digits, the entry's length in bytes, the entry. */
const frame = /^([0-9a-f]{8}) (\d{1,10}) /u;
const longestFrame = 20;

/** One entry as a line of the journal. An entry with a line break is a bug and throws. */
export function framedLine(entry: string): Buffer {
  const bytes = Buffer.from(entry, 'utf8');
  if (bytes.includes(lineFeed)) throw new Error('a journal entry has a line break');
  const sum = crc32(bytes).toString(16).padStart(8, '0');
  return Buffer.concat([Buffer.from(`${sum} ${bytes.length} `, 'latin1'), bytes, Buffer.of(lineFeed)]);
}

/** The entry of a line (without its line feed); null when anything about the line is not as it was written. */
export function entryOfLine(line: Buffer): string | null {
  const match = frame.exec(line.toString('latin1', 0, longestFrame));
  if (!match) return null;
  const [head, sum, length] = match;
  const bytes = line.subarray(head.length);
  if (bytes.length !== Number(length) || crc32(bytes) !== Number.parseInt(sum ?? '', 16)) return null;
  return bytes.toString('utf8');
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
export function scanJournal(bytes: Buffer): JournalScan {
  const entries: string[] = [];
  let state: JournalScan['state'] = 'whole';
  let wholeBytes = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found + 1;
    const entry = found < 0 ? null : entryOfLine(bytes.subarray(start, found));
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
