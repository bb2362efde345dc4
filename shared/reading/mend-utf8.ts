/**
 * UTF-8 in which a few places are damaged (cut in the middle of a letter, a byte overwritten): the same bytes with each
 * damaged one replaced by U+FFFD. `undefined` when the bytes are no UTF-8 at all: fewer than four whole letters beyond
 * ASCII for each damaged byte.
 */
export function mendUtf8(bytes: Uint8Array): Uint8Array | undefined {
  const damaged: number[] = [];
  let letters = 0;
  for (let at = 0; at < bytes.length;) {
    const length = letterLength(bytes, at);
    if (length === 0) damaged.push(at);
    if (length > 1) letters += 1;
    at += Math.max(1, length);
  }
  if (letters < damaged.length * 4) return undefined;
  const mended = new Uint8Array(bytes.length + damaged.length * 2);
  let from = 0;
  let to = 0;
  for (const at of damaged) {
    mended.set(bytes.subarray(from, at), to);
    to += at - from;
    mended.set([0xef, 0xbf, 0xbd], to);
    to += 3;
    from = at + 1;
  }
  mended.set(bytes.subarray(from), to);
  return mended;
}

/** Bytes of the letter that begins at a place; 0 when none does (RFC 3629: no overlong forms, no surrogates). */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1]!;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  return first === 0xf4 && second > 0x8f ? 0 : length;
}
