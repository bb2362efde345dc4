import { createHash, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Platform } from '../shared/platform.ts';

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What 0x80 to 0x9F are in windows-1252; five of them mean nothing (encoding.spec.whatwg.org/index-windows-1252.txt). */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node before 24 reads windows-1252 as Latin-1: `š` and `ž` would become control characters. */
function withWesternSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (sign) => westernSigns.charAt(sign.charCodeAt(0) - 0x80));
}

/** What `shared/` needs, from Node. */
export const nodePlatform: Platform = {
  now: () => new Date().toISOString(),
  newId: () => v7(),
  newReplica: () => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join(''),
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  decodeUtf8: (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  },
  decodeText: (bytes, encoding) => {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return encoding === 'windows-1252' ? withWesternSigns(text) : text;
  },
  encodeUtf8: (text) => Buffer.from(text, 'utf8'),
};
