import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import { tableRefusal } from '../../support/table-refusal.ts';
import { testPlatform } from '../../support/test-platform.ts';

const whole = new Uint8Array(
  write(utils.book_new(utils.aoa_to_sheet([['Name'], ['a'.repeat(500)]]), 'List'), {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
  }) as ArrayBuffer,
);
const needed = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook/>'),
};
const entryMark = 0x02014b50;

/** The archive with a number of each directory entry changed: at an offset in it, of 2 or 4 bytes. */
function withEntries(at: number, size: 2 | 4, change: (found: number, index: number) => number): Uint8Array {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  let index = 0;
  for (let place = 0; place < bytes.length - 46; place += 1) {
    if (view.getUint32(place, true) !== entryMark) continue;
    if (size === 2) view.setUint16(place + at, change(view.getUint16(place + at, true), index), true);
    else view.setUint32(place + at, change(view.getUint32(place + at, true), index), true);
    index += 1;
  }
  return bytes;
}

function sentenceOf(bytes: Uint8Array): string {
  const start = performance.now();
  const sentence = issueSentence(tableRefusal(bytes, 'list.xlsx'));
  expect(performance.now() - start).toBeLessThan(2_000);
  return sentence;
}

describe('an archive is looked at before anything in it is unpacked', () => {
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`part${index}`, new Uint8Array()]));
  test.each([
    ['cut short', whole.subarray(0, whole.length - 100), 'is damaged or ends in the middle'],
    ['only its first half', whole.subarray(0, whole.length / 2), 'is damaged or ends in the middle'],
    ['its beginning only', whole.subarray(0, 10), 'is damaged or ends in the middle'],
    ['with more than 2,000 entries', zipSync({ ...needed, ...many }), 'would unpack to far more'],
    [
      'with a packed desert',
      zipSync({ ...needed, 'xl/a.xml': new Uint8Array(30_000_000) }),
      'would unpack to far more',
    ],
    ['that declares more than 200 MB', withEntries(24, 4, () => 50_000_000), 'would unpack to far more'],
    ['that declares less than it holds', withEntries(24, 4, () => 10), 'is damaged'],
    ['that declares more than it holds', withEntries(24, 4, (size) => size + 1), 'is damaged'],
    ['with an unknown way of packing', withEntries(10, 2, () => 12), 'is damaged'],
    ['with protected entries', withEntries(8, 2, (flags) => flags | 1), 'is protected with a password'],
    ['of zip64', withEntries(20, 4, () => 0xffffffff), 'is packed in a way'],
    ['whose entries lie one over the other', withEntries(42, 4, () => 0), 'is packed in a way'],
    ['with an entry outside', zipSync({ ...needed, '../evil.xml': strToU8('x') }), 'is packed in a way'],
    ['with an entry from the root', zipSync({ ...needed, '/etc/passwd': strToU8('x') }), 'is packed in a way'],
    ['with an entry on a drive', zipSync({ ...needed, 'C:\\evil.xml': strToU8('x') }), 'is packed in a way'],
    ['without sheets', zipSync(needed), 'is damaged'],
  ])('%s', (_, bytes, sentence) => {
    expect(sentenceOf(bytes)).toContain(sentence);
  });

  test('two entries of one name are refused', () => {
    const twice = zipSync({ ...needed, 'xl/sheetA.xml': strToU8('a'), 'xl/sheetB.xml': strToU8('b') });
    const text = Buffer.from(twice).toString('latin1').replaceAll('sheetB', 'sheetA');
    expect(sentenceOf(Uint8Array.from(Buffer.from(text, 'latin1')))).toContain('is packed in a way');
  });

  test('a comment behind it, and bytes before a name’s end, change nothing', () => {
    const withComment = new Uint8Array([...whole, 0x68, 0x69]);
    new DataView(withComment.buffer).setUint16(whole.length - 2, 2, true);
    expect(readTables(withComment, 'list.xlsx', testPlatform()).ok).toBe(true);
  });
});
