import { viewOf } from './byte-patterns.ts';

/** What a compound file of older Office programs holds, by the streams in its directory. */
export type CompoundKind = 'xls' | 'password' | 'document' | 'presentation' | 'message' | 'other';

const kinds: readonly (readonly [string, CompoundKind])[] = [
  ['EncryptedPackage', 'password'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'presentation'],
  ['__properties_version1.0', 'message'],
];

/** Directory entries stand at multiples of 128 bytes: a name in UTF-16, its length at 64, the kind of entry at 66. */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const view = viewOf(bytes);
  const found = new Set<CompoundKind>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true) / 2 - 1;
    if (bytes[at + 66] !== 2 || !(length >= 1 && length <= 31)) continue;
    const kind = kinds.find(([name]) => name.length === length && isName(view, at, name));
    if (kind) found.add(kind[1]);
  }
  return kinds.find(([, kind]) => found.has(kind))?.[1] ?? 'other';
}

function isName(view: DataView, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (view.getUint16(at + index * 2, true) !== name.charCodeAt(index)) return false;
  }
  return true;
}
