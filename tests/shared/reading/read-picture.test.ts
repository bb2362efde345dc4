import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { pictureLimits, readPicture } from '../../../shared/reading/read-picture.ts';
import { chunk, drawnPng, joined, pngOf, sizeChunk } from '../../support/drawn-png.ts';
import { jpegOf, segment } from '../../support/structured-jpeg.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const png = drawnPng({ width: 60, height: 20 });
const someZip = latin1('PK\u0003\u0004an archive with a program in it');
const pixels = chunk('IDAT', Uint8Array.of(0));

/** The one sentence with which a file is refused; undefined: it is taken. */
function refusal(bytes: Uint8Array): string | undefined {
  const read = readPicture(bytes, 'logo.png');
  if (read.ok) return undefined;
  expect(read.issues).toHaveLength(1);
  const sentence = read.issues.map((issue) => issueSentence(issue)).join('');
  expect(sentence).toContain('logo.png');
  expect(sentence).toMatch(/[Cc]hoose/u);
  return sentence;
}

describe('a picture is taken', () => {
  test.each<[what: string, bytes: Uint8Array, format: string, width: number, height: number]>([
    ['a PNG', png, 'png', 60, 20],
    [
      'a PNG with comments: they are left behind later',
      drawnPng({ width: 9, height: 8, before: [chunk('tEXt', latin1('a\0b'))] }),
      'png',
      9,
      8,
    ],
    ['a JPEG', jpegOf(), 'jpeg', 40, 20],
    ['a JPEG of several scans', jpegOf({ scans: 3 }), 'jpeg', 40, 20],
    [
      'a JPEG of a camera, with a small picture in it',
      jpegOf({ before: [segment(0xe1, [...latin1('Exif\0\0'), ...jpegOf()])] }),
      'jpeg',
      40,
      20,
    ],
    [
      'a JPEG with marks to fill up',
      joined([jpegOf({ end: false }), Uint8Array.from([0xff, 0xff, 0xff, 0xd9])]),
      'jpeg',
      40,
      20,
    ],
    ['as large as may be', pngOf([sizeChunk(6_000, 6_000), pixels, chunk('IEND')]), 'png', 6_000, 6_000],
  ])('%s', (_, bytes, format, width, height) => {
    expect(readPicture(bytes, 'logo')).toEqual({ ok: true, value: { format, width, height } });
  });
});

describe('a picture is refused with one sentence', () => {
  test.each<[what: string, bytes: Uint8Array, says: RegExp]>([
    [
      'an SVG with the name of a PNG',
      latin1('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      /neither a PNG nor a JPEG/u,
    ],
    ['a GIF', latin1('GIF89a\u0001\0\u0001\0'), /neither a PNG nor a JPEG/u],
    ['an archive', someZip, /neither a PNG nor a JPEG/u],
    ['an empty file', new Uint8Array(), /empty/u],
    ['a JPEG with an archive behind it', joined([jpegOf(), someZip]), /Behind the picture/u],
    ['a PNG with an archive behind it', joined([png, someZip]), /Behind the picture/u],
    [
      'a PNG of 50,000 by 50,000 pixels',
      pngOf([sizeChunk(50_000, 50_000), pixels, chunk('IEND')]),
      /50,000 by 50,000 pixels/u,
    ],
    ['a JPEG of 65,535 by 65,535 pixels', jpegOf({ width: 65_535, height: 65_535 }), /65,535 by 65,535 pixels/u],
    [
      'a PNG of a side beyond 32 bits of pixels',
      pngOf([sizeChunk(0xffff_ffff, 1), pixels, chunk('IEND')]),
      /4,294,967,295 by 1 pixels/u,
    ],
    ['a PNG without width', pngOf([sizeChunk(0, 20), pixels, chunk('IEND')]), /no width or no height/u],
    ['a JPEG without height', jpegOf({ height: 0 }), /no width or no height/u],
    ['a line', drawnPng({ width: 130, height: 10 }), /more than 12 times/u],
    ['a PNG that ends in its pixels', png.subarray(0, png.length - 20), /damaged/u],
    ['a PNG without its end', png.subarray(0, png.length - 12), /damaged/u],
    ['a PNG without pixels', pngOf([sizeChunk(10, 10), chunk('IEND')]), /damaged/u],
    ['a PNG whose size comes later', pngOf([pixels, sizeChunk(10, 10), chunk('IEND')]), /damaged/u],
    ['a PNG with a part longer than the file', png.map((byte, index) => (index === 8 ? 0x7f : byte)), /damaged/u],
    ['a PNG with a wrong check sum', png.map((byte, index) => (index === 30 ? byte ^ 1 : byte)), /damaged/u],
    ['a JPEG without its end', jpegOf({ end: false }), /damaged/u],
    ['a JPEG that is only its beginning', Uint8Array.from([0xff, 0xd8, 0xff]), /damaged/u],
    ['a JPEG without pixels', jpegOf({ scans: 0 }), /damaged/u],
    [
      'a JPEG with a segment longer than the file',
      jpegOf({ before: [Uint8Array.from([0xff, 0xe2, 0xff, 0xff])] }),
      /damaged/u,
    ],
    [
      'a JPEG with a segment shorter than its own length',
      jpegOf({ before: [Uint8Array.from([0xff, 0xe2, 0, 1])] }),
      /damaged/u,
    ],
    ['more than five megabytes', new Uint8Array(pictureLimits.bytes + 1), /larger than 5 MB/u],
  ])('%s', (_, bytes, says) => expect(refusal(bytes)).toMatch(says));

  test.each([
    ['PNG', png],
    ['JPEG', jpegOf({ scans: 2 })],
  ])('a %s cut off anywhere', (_, bytes) => {
    for (let length = 0; length < bytes.length; length += 1) expect(refusal(bytes.subarray(0, length))).toBeDefined();
  });

  test('whatever the bytes are, there is an answer', () => {
    const start = fc.constantFrom([0xff, 0xd8, 0xff], [...png.subarray(0, 8)], [...png.subarray(0, 40)]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, rest) => {
        expect(typeof readPicture(Uint8Array.from([...head, ...rest]), 'x').ok).toBe('boolean');
      }),
    );
  });
});
