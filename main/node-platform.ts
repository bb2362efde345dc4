import { createHash, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Platform } from '../shared/platform.ts';

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What `shared/` needs, from Node. */
export const nodePlatform: Platform = {
  now: () => new Date().toISOString(),
  newId: () => v7(),
  newReplica: () => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join(''),
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  decodeUtf8: (bytes) => {
    try {
      return utf8.decode(bytes);
    } catch {
      return null;
    }
  },
  decodeText: (bytes, encoding) => {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    // In one piece Node takes windows-1252 for Latin-1, which has no Š and no € (nodejs/node#56542); in a stream not.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  },
  encodeUtf8: (text) => Buffer.from(text, 'utf8'),
};
