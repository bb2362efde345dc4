import { createHash, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Platform } from '../shared/platform.ts';

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
const decoder = new TextDecoder('utf-8', { fatal: true });

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
  decodeText: (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
  encodeUtf8: (text) => Buffer.from(text, 'utf8'),
};
