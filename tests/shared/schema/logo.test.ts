import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../../shared/schema/base64.ts';
import { logoSchema } from '../../../shared/schema/logo.ts';
import { isPlain, plainPng, readPng } from '../../../shared/schema/plain-png.ts';
import { chunk, drawnPng, joined, pngOf, sizeChunk } from '../../support/drawn-png.ts';

const logo = drawnPng({ width: 60, height: 20 });
const comment = chunk(
  'tEXt',
  Uint8Array.from('Author\0somebody', (letter) => letter.charCodeAt(0)),
);
const talkative = drawnPng({ width: 60, height: 20, before: [comment] });
const isKept = (bytes: Uint8Array) =>
  logoSchema.safeParse({ picture: base64Of(bytes), alternative: 'Logo of somebody' }).success;

describe('base64', () => {
  test('is what everybody else writes, and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = base64Of(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(bytesOfBase64(text)).toEqual(bytes);
      }),
    );
  });

  test.each(['A', 'AB', 'ABC', 'AB=C', 'A===', '====', 'AB C', 'AB\n=', 'AB-_', 'AB==AB==', 'AAB=', 'AB=='])(
    '%j is refused: no bytes are written so',
    (text) => expect(bytesOfBase64(text)).toBeUndefined(),
  );

  test('a large picture is written as well', () => {
    const bytes = new Uint8Array(100_001).fill(7);
    expect(Buffer.compare(bytesOfBase64(base64Of(bytes)) ?? new Uint8Array(), bytes)).toBe(0);
  });
});

describe('a picture is plain', () => {
  test('once everything but the picture is taken out of it', () => {
    const read = readPng(talkative);
    if (typeof read === 'string') throw new Error(read);
    expect(isPlain(read)).toBe(false);
    const plain = plainPng(talkative, read);
    expect(plain).toEqual(logo);
    expect(new TextDecoder('latin1').decode(plain)).not.toContain('somebody');
  });

  test('and then stays as it is', () => {
    const read = readPng(logo);
    if (typeof read === 'string') throw new Error(read);
    expect(isPlain(read)).toBe(true);
    expect(plainPng(logo, read)).toEqual(logo);
  });
});

describe('a logo is kept', () => {
  test.each<[what: string, bytes: Uint8Array]>([
    ['as it is drawn', logo],
    ['as large as one may be', drawnPng({ width: 900, height: 240 })],
    ['with pixels in several parts', splitPixels()],
  ])('%s', (_, bytes) => expect(isKept(bytes)).toBe(true));

  test.each<[what: string, bytes: Uint8Array]>([
    ['with a comment in it', talkative],
    ['with something behind it', joined([logo, Uint8Array.from([0x50, 0x4b, 3, 4])])],
    ['cut off', logo.subarray(0, logo.length - 3)],
    ['with one bit turned over', logo.map((byte, index) => (index === 60 ? byte ^ 1 : byte))],
    ['too wide', drawnPng({ width: 901, height: 240 })],
    ['too high', drawnPng({ width: 100, height: 241 })],
    ['like a line', drawnPng({ width: 121, height: 10 })],
    ['without pixels', pngOf([sizeChunk(0, 20), chunk('IDAT', Uint8Array.of(0)), chunk('IEND')])],
    [
      'that claims billions of pixels',
      pngOf([sizeChunk(50_000, 50_000), chunk('IDAT', Uint8Array.of(0)), chunk('IEND')]),
    ],
    ['larger than a package should carry', noise(300, 240)],
    ['that is none', Uint8Array.from('<svg onload="x"/>', (letter) => letter.charCodeAt(0))],
    ['of no bytes', new Uint8Array()],
  ])('never %s', (_, bytes) => expect(isKept(bytes)).toBe(false));

  test.each<[what: string, logo: unknown]>([
    ['without words for whoever does not see it', { picture: base64Of(logo) }],
    ['with empty words', { picture: base64Of(logo), alternative: '' }],
    ['with something beside', { picture: base64Of(logo), alternative: 'x', address: 'https://example.org/' }],
    ['as an address', { picture: 'https://example.org/logo.png', alternative: 'x' }],
  ])('never %s', (_, entry) => expect(logoSchema.safeParse(entry).success).toBe(false));

  test('never when any byte of it was changed', () => {
    fc.assert(
      fc.property(fc.nat(logo.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        expect(isKept(logo.map((byte, index) => (index === place ? byte ^ change : byte)))).toBe(false);
      }),
    );
  });
});

function splitPixels(): Uint8Array {
  const read = readPng(logo);
  if (typeof read === 'string') throw new Error(read);
  const pixels = read.chunks.find(({ type }) => type === 'IDAT');
  const data = logo.subarray((pixels?.start ?? 0) + 8, (pixels?.end ?? 0) - 4);
  const parts = [data.subarray(0, 9), data.subarray(9)].map((part) => chunk('IDAT', part));
  return pngOf([sizeChunk(60, 20), ...parts, chunk('IEND')]);
}

/** Pixels of which none follows from another: they cannot be packed. */
function noise(width: number, height: number): Uint8Array {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  };
  return drawnPng({ width, height, colourAt: () => [next(), next(), next(), next()] });
}
