import { error } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { startsWith, viewOf } from './byte-patterns.ts';
import { megabyte } from './limits.ts';

const largestUnpacked = 200 * megabyte;
const mostEntries = 2_000;
/** Entries above this size may not be packed more than 100 times smaller. */
const ratioFrom = megabyte;
const largestRatio = 100;

const localMark = [0x50, 0x4b, 3, 4];
const entryMark = [0x50, 0x4b, 1, 2];
const endMark = [0x50, 0x4b, 5, 6];
/** A size or place that stands in a zip64 record: beyond 4 GB, which cannot occur in 25 MB. */
const elsewhere = 0xffffffff;

/** An entry as the directory of the archive declares it. `start`, `end`: where its packed bytes lie. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of a zip archive, looked at before anything is unpacked. Refused: what is cut short or protected, more
 * than 2,000 entries, more than 200 MB unpacked, entries packed more than 100:1, and names and places that no office
 * program writes (outside the folder, twice, one over the other, zip64).
 */
export function readZipEntries(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const view = viewOf(bytes);
  const end = findEnd(bytes);
  if (end === undefined) return refused(error('tables.damaged'));
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return refused(error('tables.unpacksTooLarge'));
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || !startsWith(bytes, entryMark, at)) return refused(error('tables.damaged'));
    const isProtected = (view.getUint16(at + 8, true) & 1) === 1;
    const nameLength = view.getUint16(at + 28, true);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const place = view.getUint32(at + 42, true);
    if (isProtected) return refused(error('tables.password'));
    if (packed === elsewhere || size === elsewhere || place === elsewhere)
      return refused(error('tables.strangeArchive'));
    unpacked += size;
    if (unpacked > largestUnpacked || (size > ratioFrom && size > packed * largestRatio)) {
      return refused(error('tables.unpacksTooLarge'));
    }
    if (place + 30 > bytes.length || !startsWith(bytes, localMark, place)) return refused(error('tables.damaged'));
    const start = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
    if (start + packed > bytes.length) return refused(error('tables.damaged'));
    const method = view.getUint16(at + 10, true);
    entries.push({ name, method, crc: view.getUint32(at + 16, true), size, start, end: start + packed });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return isStrange(entries) ? refused(error('tables.strangeArchive')) : ok(entries);
}

function isStrange(entries: readonly ZipEntry[]): boolean {
  const names = entries.map(({ name }) => name);
  if (new Set(names).size < names.length || names.some(leavesFolder)) return true;
  const inPlace = entries.toSorted((a, b) => a.start - b.start);
  return inPlace.some((entry, index) => entry.end > (inPlace[index + 1]?.start ?? Infinity));
}

function leavesFolder(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
}

/** Where the end record begins: within the last 64 KB, for a comment may follow it. */
function findEnd(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (startsWith(bytes, endMark, at)) return at;
  }
  return undefined;
}
