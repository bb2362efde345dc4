import { expect, test } from 'vitest';
import { readAll, writeFully } from '../../../renderer/host/private-file.ts';
import type { SyncAccessHandle } from '../../../renderer/host/private-file.ts';

/** A file of which the system takes and gives at most so many bytes at once. */
function fileThatTakes(most: number): SyncAccessHandle {
  const part = (bytes: Uint8Array) => Math.min(most, bytes.length);
  return { getSize: () => 10, read: part, write: part, truncate: nothing, flush: nothing, close: nothing };
}
const nothing = () => {};
const ten = new Uint8Array(10);

test('what was taken whole is written', () => {
  expect(() => writeFully(fileThatTakes(10), ten, 0)).not.toThrow();
});

test('a disk that takes only a part is full, although it says nothing', () => {
  expect(() => writeFully(fileThatTakes(9), ten, 0)).toThrow(expect.objectContaining({ name: 'QuotaExceededError' }));
});

test('a part of a file is never taken for the whole', () => {
  expect(readAll(fileThatTakes(10))).toEqual(ten);
  expect(() => readAll(fileThatTakes(9))).toThrow('cannot be read');
});
