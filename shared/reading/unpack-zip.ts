import { inflateSync } from 'fflate';
import { viewOf } from './byte-patterns.ts';
import type { ZipEntry } from './zip-entries.ts';

/** The content of an entry; `undefined` when it does not unpack to exactly what it declares. */
export function unpackEntry(bytes: Uint8Array, { method, size, start, end }: ZipEntry): Uint8Array | undefined {
  const packed = bytes.subarray(start, end);
  if (method === 0) return packed.length === size ? packed : undefined;
  if (method !== 8) return undefined;
  try {
    // One byte more than declared, so that an entry that lies about its size is told apart; it never grows beyond.
    const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return content.length === size ? content : undefined;
  } catch {
    return undefined;
  }
}

/** The contents of entries; `undefined` when one of them lies about its size. */
export function unpackEntries(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly Uint8Array[] | undefined {
  const contents: Uint8Array[] = [];
  for (const entry of entries) {
    const content = unpackEntry(bytes, entry);
    if (!content) return undefined;
    contents.push(content);
  }
  return contents;
}

/**
 * An archive of the same entries, each stored as it is: what is handed to a parser can neither unpack to more than it
 * says, nor hide an entry under a second name.
 */
export function storedZip(entries: readonly ZipEntry[], contents: readonly Uint8Array[]): Uint8Array {
  const names = entries.map(({ name }) => name);
  const local = names.reduce((sum, name, index) => sum + 30 + name.length + contents[index]!.length, 0);
  const directory = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const zip = new Uint8Array(local + directory + 22);
  const view = viewOf(zip);
  let at = 0;
  let place = local;
  entries.forEach(({ crc }, index) => {
    const name = names[index]!;
    const content = contents[index]!;
    const sizes = (from: number) => {
      view.setUint32(from, crc, true);
      view.setUint32(from + 4, content.length, true);
      view.setUint32(from + 8, content.length, true);
      view.setUint16(from + 12, name.length, true);
    };
    view.setUint32(place, 0x02014b50, true);
    sizes(place + 16);
    view.setUint32(place + 42, at, true);
    writeName(zip, place + 46, name);
    place += 46 + name.length;
    view.setUint32(at, 0x04034b50, true);
    sizes(at + 14);
    writeName(zip, at + 30, name);
    zip.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
  });
  view.setUint32(place, 0x06054b50, true);
  view.setUint16(place + 8, entries.length, true);
  view.setUint16(place + 10, entries.length, true);
  view.setUint32(place + 12, directory, true);
  view.setUint32(place + 16, local, true);
  return zip;
}

function writeName(zip: Uint8Array, at: number, name: string): void {
  for (let index = 0; index < name.length; index += 1) zip[at + index] = name.charCodeAt(index);
}
