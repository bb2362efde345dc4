import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../renderer/host/utf8.ts';
import { crc32, framedLine, framedLines, scanJournal } from '../../shared/journal-lines.ts';

const entries = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n')));

test('the check sum is the one of zip files', () => {
  // The published check value of CRC-32 for these nine digits.
  expect(crc32(utf8.encodeUtf8('123456789'))).toBe(0xcbf43926);
});

test('the browser frames entries as the desktop does, one by one or at once', () => {
  expect(utf8.decodeUtf8(framedLines(['1', 'ž'], utf8))).toBe('83dcefb7 1 1\ndb8daf7f 2 ž\n');
  fc.assert(
    fc.property(entries, (all) => {
      const one = all.flatMap((entry) => [...framedLine(entry, utf8)]);
      expect([...framedLines(all, utf8)]).toEqual(one);
    }),
  );
});

describe('bytes that are no text', () => {
  test('are a damaged line, not a failure', () => {
    const bytes = new Uint8Array([...framedLine('a', utf8), 0xff, 0xfe, 0x0a, ...framedLine('b', utf8)]);
    expect(scanJournal(bytes, utf8)).toMatchObject({ entries: ['a', 'b'], state: 'damaged' });
  });

  test('that end a journal are torn off, zeros too, as a power cut leaves them', () => {
    const whole = framedLine('a', utf8);
    for (const end of [new Uint8Array(4096), utf8.encodeUtf8('0badc0de 9 {"ha'), utf8.encodeUtf8('\n\n')]) {
      const scan = scanJournal(new Uint8Array([...whole, ...end]), utf8);
      expect(scan).toEqual({ entries: ['a'], wholeBytes: whole.length, state: 'torn' });
    }
  });

  test('anywhere: what comes back is what was written, in its order', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.tuple(fc.nat(), fc.nat(255))), (all, damages) => {
        const bytes = framedLines(all, utf8);
        for (const [place, byte] of damages) if (bytes.length > 0) bytes[place % bytes.length] = byte;
        let from = 0;
        for (const entry of scanJournal(bytes, utf8).entries) {
          const at = all.indexOf(entry, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
    );
  });
});
