import { joined } from './drawn-png.ts';

/** The parts of a JPEG file as the format lays them out. The pixels are none that a decoder would make sense of. */
export interface JpegParts {
  readonly width?: number;
  readonly height?: number;
  /** Segments before the picture, such as those of a camera. */
  readonly before?: readonly Uint8Array[];
  readonly pixels?: readonly number[];
  /** Several scans, as progressive files have them. */
  readonly scans?: number;
  readonly end?: boolean;
}

export function jpegOf(parts: JpegParts = {}): Uint8Array {
  const {
    width = 40,
    height = 20,
    before = [],
    pixels = [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    scans = 1,
  } = parts;
  const frame = segment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]);
  const scan = joined([segment(0xda, [1, 1, 0, 0, 63, 0]), Uint8Array.from(pixels)]);
  return joined([
    Uint8Array.from([0xff, 0xd8]),
    segment(
      0xe0,
      Array.from('JFIF\0', (letter) => letter.charCodeAt(0)),
    ),
    ...before,
    frame,
    ...Array.from({ length: scans }, () => scan),
    ...(parts.end === false ? [] : [Uint8Array.from([0xff, 0xd9])]),
  ]);
}

export function segment(marker: number, data: readonly number[]): Uint8Array {
  const length = data.length + 2;
  return Uint8Array.from([0xff, marker, length >> 8, length & 0xff, ...data]);
}
