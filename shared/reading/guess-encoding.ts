import type { Platform, TextEncoding } from '../platform.ts';

type ByteEncoding = Extract<TextEncoding, `windows-${string}`>;

/** In the order in which a tie is decided: Baltic first, for these files come from there. */
const encodings: readonly ByteEncoding[] = ['windows-1257', 'windows-1252', 'windows-1251'];

/** Letters that texts of the project's countries use beyond ASCII. */
const usual: Readonly<Record<ByteEncoding, RegExp>> = {
  'windows-1257': /^[ąčęėįšųūžāēģīķļņõäöüĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅÕÄÖÜ]$/u,
  'windows-1252': /^[õäöüšžåéÕÄÖÜŠŽÅÉ]$/u,
  'windows-1251': /^[\u0400-\u04ff]$/u,
};
/** What typed text holds beside letters: quotation marks, dashes, a no-break space, № and the like. */
const usualSign = /^[„“”‘’‚«»–—…•°§№€\u00a0]$/u;

/** What a byte is in a text, for scoring. */
interface Reading {
  readonly isLetter: boolean;
  readonly isUpper: boolean;
  readonly weight: number;
}

/**
 * The 8-bit encoding in which the bytes look most like what people write: letters of the countries' languages, no
 * letters of other alphabets or signs inside words, no capital after a small letter, Cyrillic in whole words only.
 */
export function guessEncoding(bytes: Uint8Array, platform: Platform): ByteEncoding {
  const sample = bytes.subarray(0, 256 * 1024);
  const scores = encodings.map((encoding) => [encoding, scoreOf(sample, encoding, platform)] as const);
  return scores.toSorted(([, a], [, b]) => b - a)[0]![0];
}

function scoreOf(bytes: Uint8Array, encoding: ByteEncoding, platform: Platform): number {
  const readings = readingsOf(encoding, platform);
  const isCyrillic = encoding === 'windows-1251';
  let score = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const reading = readings[byte]!;
    score += reading.weight;
    if (!reading.isLetter) continue;
    for (const beside of [bytes[at - 1], bytes[at + 1]]) {
      if (beside === undefined) continue;
      const neighbour = readings[beside]!;
      if (!neighbour.isLetter) continue;
      // Words are of one alphabet.
      if (isCyrillic) score += beside >= 0x80 ? 0.5 : -2;
    }
    const before = readings[bytes[at - 1] ?? 0x20]!;
    if (reading.isUpper && before.isLetter && !before.isUpper) score -= 1.5;
  }
  return score;
}

function readingsOf(encoding: ByteEncoding, platform: Platform): readonly Reading[] {
  const letters = Array.from(
    platform.decodeText(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      encoding,
    ),
  );
  return letters.map((letter) => {
    const isLetter = /^\p{L}$/u.test(letter);
    return { isLetter, isUpper: isLetter && letter !== letter.toLowerCase(), weight: weightOf(letter, encoding) };
  });
}

function weightOf(letter: string, encoding: ByteEncoding): number {
  if (usual[encoding].test(letter)) return 1;
  if (usualSign.test(letter)) return 0.2;
  // Places that the encoding leaves empty are read as control characters.
  if (/^[\p{Cc}\ufffd]$/u.test(letter)) return -5;
  return /^\p{L}$/u.test(letter) ? -0.5 : -1;
}
