import { zlibSync } from 'fflate';
import { crc32 } from '../../shared/journal-lines.ts';

/** Red, green, blue, opaque to 255. */
export type Colour = readonly [red: number, green: number, blue: number, opaque?: number];

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly colourAt?: (x: number, y: number) => Colour;
  /** Chunks between the size and the pixels, such as a comment. */
  readonly before?: readonly Uint8Array[];
  /** True: not packed. The same bytes for good, whatever packs. */
  readonly isStored?: true;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG file of simple shapes, drawn by code: nobody's logo. Absent colours: a dark ring on white. */
export function drawnPng({
  width,
  height,
  colourAt = ringIn(width, height),
  before = [],
  isStored,
}: Drawing): Uint8Array {
  const rows = new Uint8Array(height * (1 + width * 4));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue, opaque = 255] = colourAt(x, y);
      rows.set([red, green, blue, opaque], y * (1 + width * 4) + 1 + x * 4);
    }
  }
  return pngOf([
    sizeChunk(width, height),
    ...before,
    chunk('IDAT', zlibSync(rows, { level: isStored ? 0 : 6 })),
    chunk('IEND'),
  ]);
}

export function pngOf(chunks: readonly Uint8Array[]): Uint8Array {
  return joined([Uint8Array.from(signature), ...chunks]);
}

/** A chunk with its length and its check sum. */
export function chunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const named = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return joined([fourBytes(data.length), named, fourBytes(crc32(named))]);
}

/** Eight bits, red, green, blue and opaqueness. */
export function sizeChunk(width: number, height: number): Uint8Array {
  return chunk('IHDR', joined([fourBytes(width), fourBytes(height), Uint8Array.from([8, 6, 0, 0, 0])]));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function fourBytes(number: number): Uint8Array {
  return Uint8Array.from([24, 16, 8, 0], (shift) => (number >>> shift) & 0xff);
}

function ringIn(width: number, height: number) {
  const radius = Math.min(width, height) / 2;
  return (x: number, y: number): Colour => {
    const distance = Math.hypot(x - width / 2, y - height / 2);
    return distance < radius && distance > radius * 0.6 ? [20, 60, 120] : [255, 255, 255];
  };
}
