import { inflateSync } from 'fflate';
import { error } from '../../issue.ts';
import { ok, refused } from '../../result.ts';
import type { Result } from '../../result.ts';

const largestFile = 25 * 1024 * 1024;
const largestUnpacked = 200 * 1024 * 1024;
const mostEntries = 2_000;
/** Entries above this size may not be packed more than 100 times smaller. */
const ratioFrom = 1024 * 1024;
const largestRatio = 100;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Looks at a workbook before any parser does: size, kind by content, and every zip entry's declared size, which must be
 * its true one. The value is the names of the entries. Limits: 25 MB, 2,000 entries, 200 MB unpacked, 100:1.
 */
export function inspectZip(bytes: Uint8Array): Result<readonly string[]> {
  if (bytes.length > largestFile) return refused(error('workbook.tooLarge'));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused(error(containsWide(bytes, 'EncryptedPackage') ? 'workbook.password' : 'workbook.olderExcel'));
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return refused(error('workbook.notAWorkbook'));
  const entries = readDirectory(bytes);
  if (!entries) return refused(error('workbook.damaged'));
  if (entries.some((entry) => entry.isEncrypted)) return refused(error('workbook.password'));
  if (isBomb(entries)) return refused(error('workbook.unpacksTooLarge'));
  const names = entries.map((entry) => entry.name);
  if (new Set(names).size < names.length || names.some(leavesFolder)) return refused(error('workbook.damaged'));
  if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml'))
    return refused(error('workbook.notAWorkbook'));
  return entries.every((entry) => isTrue(bytes, entry)) ? ok(names) : refused(error('workbook.damaged'));
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  if (entries.length > mostEntries) return true;
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > largestUnpacked) return true;
  return entries.some((entry) => entry.size > ratioFrom && entry.size > entry.packedSize * largestRatio);
}

function leavesFolder(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
}

/** Whether the entry unpacks to exactly what it declares. At no time more than one entry is held. */
function isTrue(bytes: Uint8Array, entry: ZipEntry): boolean {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return false;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) return false;
  if (entry.method === 0) return entry.packedSize === entry.size;
  if (entry.method !== 8) return false;
  try {
    // One byte more than declared, so that an entry that lies about its size is told apart.
    return inflateSync(packed, { out: new Uint8Array(entry.size + 1) }).length === entry.size;
  } catch {
    return false;
  }
}

/** The central directory; `undefined` when it is not whole. Files of more than 4 GB (zip64) cannot occur here. */
function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record begins: within the last 64 KB, for a comment may follow it. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold an ASCII text in UTF-16, as the directory of an older file format does. */
function containsWide(bytes: Uint8Array, text: string): boolean {
  const wide = text.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0]!); at >= 0; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
