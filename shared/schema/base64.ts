const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By the code of a letter; 64 for what is none. Every package brings its logos: this is read a million times. */
const values = new Uint8Array(65_536).fill(64);
for (let value = 0; value < letters.length; value += 1) values[letters.charCodeAt(value)] = value;
const padding = 0x3d;
/** Letters put together at a time: all at once would be too many arguments, one by one too slow. */
const atOnce = 8_192;

/** Bytes as base64 (RFC 4648 §4), padded, without line breaks. */
export function base64Of(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let place = 0; place < Math.min(4, left + 1); place += 1) {
      codes[to + place] = letters.charCodeAt((three >>> (18 - 6 * place)) & 63);
    }
  }
  let text = '';
  for (let from = 0; from < codes.length; from += atOnce) {
    text += String.fromCharCode(...codes.subarray(from, from + atOnce));
  }
  return text;
}

/** @returns undefined for anything that {@link base64Of} does not write: each run of bytes has one text */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padded);
  const end = text.length - padded;
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let from = 0; from < end; from += 1) {
    const value = values[text.charCodeAt(from)] ?? 64;
    if (value === 64) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to] = (held >>> bits) & 0xff;
    to += 1;
  }
  // What is left over is padding of bits: nothing may be hidden in it.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
