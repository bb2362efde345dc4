import type { Platform } from '../platform.ts';
import { startsWith } from './byte-patterns.ts';
import { guessEncoding } from './guess-encoding.ts';
import { mendUtf8 } from './mend-utf8.ts';

export interface DecodedText {
  readonly text: string;
  /** As `Tables.encoding`. */
  readonly encoding: string;
  readonly isEncodingGuessed?: true;
}

/**
 * Bytes to text: by byte order mark, by the pattern of NULs (UTF-16 without a mark), as strict UTF-8, as UTF-8 with a
 * few damaged places (each becomes U+FFFD), and else as the 8-bit encoding that looks likeliest.
 */
export function decodeText(bytes: Uint8Array, platform: Platform): DecodedText {
  const wide = (encoding: 'utf-16le' | 'utf-16be', from: number) => platform.decodeText(bytes.subarray(from), encoding);
  if (startsWith(bytes, [0xff, 0xfe])) return { text: wide('utf-16le', 2), encoding: 'utf-16le+bom' };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: wide('utf-16be', 2), encoding: 'utf-16be+bom' };
  const pattern = wideWithoutMark(bytes);
  if (pattern) return { text: wide(pattern, 0), encoding: pattern };
  const encoding = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8+bom' : 'utf-8';
  const strict = platform.decodeUtf8(bytes);
  if (strict !== null) return { text: strict, encoding };
  const mended = mendUtf8(bytes);
  const text = mended && platform.decodeUtf8(mended);
  if (text) return { text, encoding, isEncodingGuessed: true };
  const guessed = guessEncoding(bytes, platform);
  return { text: platform.decodeText(bytes, guessed), encoding: guessed, isEncodingGuessed: true };
}

/**
 * In UTF-16 every second byte of digits, delimiters and Latin letters is NUL, on one side only; in 8-bit text and UTF-8
 * a NUL is damage and rare.
 */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, 4096) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const needed = Math.max(1, end / 20);
  if (odd >= needed && odd > even * 4) return 'utf-16le';
  return even >= needed && even > odd * 4 ? 'utf-16be' : undefined;
}
