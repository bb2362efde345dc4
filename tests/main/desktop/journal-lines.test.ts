import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOfLine, framedLine, scanJournal } from '../../../main/journal-lines.ts';

const entry = fc.oneof(
  fc.json().filter((text) => !text.includes('\n')),
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n')),
);
const journal = (entries: readonly string[]) => Buffer.concat(entries.map(framedLine));

test('a line names check sum and length before the entry', () => {
  expect(framedLine('{"a":1}').toString()).toMatch(/^[0-9a-f]{8} 7 \{"a":1\}\n$/u);
  expect(framedLine('ž').toString()).toMatch(/^[0-9a-f]{8} 2 ž\n$/u);
});

function sumOf(text: string): string {
  return framedLine(text).toString().slice(0, 8);
}

test('the check sum is the one of zip files', () => {
  // The published check value of CRC-32 for these nine digits.
  expect(sumOf('123456789')).toBe('cbf43926');
});

test('an entry with a line break is a bug', () => {
  expect(() => framedLine('a\nb')).toThrow('line break');
});

test('every entry comes back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const bytes = journal(entries);
      expect(scanJournal(bytes)).toEqual({ entries, wholeBytes: bytes.length, state: 'whole' });
    }),
  );
});

test('cut anywhere, the whole lines before the cut come back and nothing else', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (entries, where) => {
      const bytes = journal(entries);
      const kept = Math.floor(where * bytes.length);
      const scan = scanJournal(bytes.subarray(0, kept));
      const ends = entries.map((_entry, index) => journal(entries.slice(0, index + 1)).length);
      expect(scan.entries).toEqual(entries.filter((_entry, index) => (ends[index] ?? 0) <= kept));
      expect(scan.wholeBytes).toBe(ends.findLast((end) => end <= kept) ?? 0);
      expect(scan.state).toBe(scan.wholeBytes === kept ? 'whole' : 'torn');
    }),
  );
});

test('a changed bit loses the entry it is in, at most its neighbour too, and is noticed', () => {
  const entries = ['{"n":1}', '{"n":2}', '{"n":3}'];
  const bytes = journal(entries);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const scan = scanJournal(changed);
    expect(scan.state, `bit ${bit}`).not.toBe('whole');
    expect(scan.entries.length, `bit ${bit}`).toBeGreaterThanOrEqual(1);
    for (const read of scan.entries) expect(entries).toContain(read);
  }
});

describe('a line that is not as it was written', () => {
  const good = framedLine('{"a":1}').toString().trimEnd();
  test.each([
    ['is empty', ''],
    ['has no entry', good.slice(0, 9)],
    ['is shorter than it says', good.slice(0, -1)],
    ['is longer than it says', `${good} `],
    ['has another check sum', good.replace(/^./u, (digit) => (digit === '0' ? '1' : '0'))],
    ['has capital digits', `${good.slice(0, 8).toUpperCase()}A${good.slice(9)}`],
    ['is from another program', 'ERROR something went wrong'],
    ['is zeros, as after a power cut', '\0'.repeat(40)],
  ])('%s: is not read', (_what, line) => expect(entryOfLine(Buffer.from(line))).toBeNull());
});
