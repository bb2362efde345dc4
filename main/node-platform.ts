import { createHash, createPublicKey, randomBytes, randomInt, verify } from 'node:crypto';
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
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
  isSigned: (key, signature, message) => Promise.resolve(isSigned(key, signature, message)),
};

function isSigned(key: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  try {
    const x = Buffer.from(key).toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, message, publicKey, signature);
  } catch {
    return false;
  }
}
