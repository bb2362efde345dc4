import { crc32 } from '../journal-lines.ts';

/**
 * PNG files (W3C, Portable Network Graphics, third edition) as far as one must know what is in them before anything
 * decodes them: their size, that they are whole, and that nothing stands in them but the picture.
 */
export interface Png {
  /** In pixels; 0 where the file says so. */
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly PngChunk[];
}

interface PngChunk {
  readonly type: string;
  /** First byte of its length, and the byte behind its check sum. */
  readonly start: number;
  readonly end: number;
}

/** `damaged`: it ends too early, or a part of it is not as it was written. `moreBehind`: something follows its end. */
export type PngFault = 'notAPng' | 'damaged' | 'moreBehind';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, name and check sum of a chunk. */
const around = 12;
/** What a picture needs to be drawn: size, palette, transparency, pixels. Everything else is text, times, profiles. */
const drawn: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

export function readPng(bytes: Uint8Array): Png | PngFault {
  if (!isPng(bytes)) return 'notAPng';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let start = signature.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (start + around > bytes.length) return 'damaged';
    const end = start + around + view.getUint32(start);
    if (end > bytes.length) return 'damaged';
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    if (crc32(bytes.subarray(start + 4, end - 4)) !== view.getUint32(end - 4)) return 'damaged';
    chunks.push({ type, start, end });
    start = end;
  }
  const isWhole = lengthOf(chunks, 'IHDR') === 13 && chunks[0]?.type === 'IHDR' && lengthOf(chunks, 'IDAT') > 0;
  if (!isWhole) return 'damaged';
  if (start < bytes.length) return 'moreBehind';
  return { width: view.getUint32(16), height: view.getUint32(20), chunks };
}

/** Whether nothing is in it but the picture, in the order that the format asks for. */
export function isPlain({ chunks }: Png): boolean {
  return /^IHDR(?: PLTE)?(?: tRNS)?(?: IDAT)+ IEND$/u.test(chunks.map(({ type }) => type).join(' '));
}

/** The same picture without texts, times, positions, profiles and whatever else a program wrote beside it. */
export function plainPng(bytes: Uint8Array, { chunks }: Png): Uint8Array {
  const kept = chunks.filter(({ type }) => drawn.has(type));
  const plain = new Uint8Array(kept.reduce((sum, { start, end }) => sum + end - start, signature.length));
  plain.set(signature);
  let to = signature.length;
  for (const { start, end } of kept) {
    plain.set(bytes.subarray(start, end), to);
    to += end - start;
  }
  return plain;
}

/** Bytes in all chunks of a name. */
function lengthOf(chunks: readonly PngChunk[], name: string): number {
  return chunks.filter(({ type }) => type === name).reduce((sum, { start, end }) => sum + end - start - around, 0);
}
