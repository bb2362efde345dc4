import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZipEntries } from '../../../shared/reading/zip-entries.ts';

const entryMark = 0x02014b50;
const megabyte = 1024 * 1024;

/** An archive of entries that are stored as they are, each declared to unpack to so many bytes. */
function declaring(packed: number, sizes: readonly number[]): Uint8Array {
  const parts = sizes.map((_, index) => [`xl/part${index}.xml`, new Uint8Array(packed)] as const);
  const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let index = 0;
  for (let place = 0; place < bytes.length - 46; place += 1) {
    if (view.getUint32(place, true) !== entryMark) continue;
    view.setUint32(place + 24, sizes[index] ?? 0, true);
    index += 1;
  }
  return bytes;
}

const empty = (entries: number) =>
  zipSync(Object.fromEntries(Array.from({ length: entries }, (_, at) => [`p${at}`, new Uint8Array()])));

test.each<[string, Uint8Array, boolean]>([
  ['2,000 entries', empty(2_000), true],
  ['2,001 entries', empty(2_001), false],
  [
    '200 MB in all',
    declaring(
      600_000,
      [50, 50, 50, 50].map((size) => size * megabyte),
    ),
    true,
  ],
  [
    'a byte more than 200 MB',
    declaring(600_000, [50 * megabyte, 50 * megabyte, 50 * megabyte, 50 * megabyte + 1]),
    false,
  ],
  ['packed 100:1', declaring(20_000, [2_000_000]), true],
  ['packed more than 100:1', declaring(20_000, [2_000_001]), false],
  ['packed more than 100:1, up to 1 MB', declaring(10, [megabyte]), true],
])('an archive of %s is looked at by its limits', (_, bytes, isRead) => {
  const entries = readZipEntries(bytes);
  expect(entries.ok || entries.issues.map(({ code }) => code)).toEqual(isRead || ['tables.unpacksTooLarge']);
});
