import { viewOf } from './byte-patterns.ts';

/**
 * JPEG files (ITU-T T.81, annex B) as far as one must know what is in them before anything decodes them.
 * `damaged`: it ends too early, or has no picture. `moreBehind`: something follows its end.
 */
export type JpegFault = 'damaged' | 'moreBehind';

interface Frame {
  /** In pixels; 0 where the file says so. */
  readonly width: number;
  readonly height: number;
}

const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Start-of-frame markers are C0 to CF without the three that name tables. */
const tables: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/** The size of the picture, when the file is whole from its first byte to its last. */
export function readJpeg(bytes: Uint8Array): Frame | JpegFault {
  const view = viewOf(bytes);
  let frame: Frame | undefined;
  let hasScan = false;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return 'damaged';
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at];
    at += 1;
    if (marker === endOfImage) break;
    // A segment says how long it is, its length included.
    if (marker === undefined || marker === 0 || at + 2 > bytes.length) return 'damaged';
    const end = at + view.getUint16(at);
    if (end < at + 2 || end > bytes.length) return 'damaged';
    if (marker >= 0xc0 && marker <= 0xcf && !tables.has(marker)) {
      if (end < at + 7) return 'damaged';
      frame ??= { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
    }
    if (marker === startOfScan) hasScan = true;
    at = marker === startOfScan ? endOfScan(bytes, end) : end;
  }
  if (!frame || !hasScan) return 'damaged';
  return at < bytes.length ? 'moreBehind' : frame;
}

/** Pixels go on to the next marker: FF that is neither followed by 0 nor a mark to start anew from (D0 to D7). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
