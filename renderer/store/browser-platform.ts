import { v7 } from 'uuid';
import type { Platform } from '../../shared/platform.ts';

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
/** The largest multiple of 36 that a byte can hold: bytes beyond it would make some letters likelier. */
const fairBytes = 252;
const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** What `shared/` needs, from the browser. */
export const browserPlatform: Platform = {
  now: () => new Date().toISOString(),
  newId: () => v7(),
  newReplica,
  sha256: async (bytes) => hexadecimal(await crypto.subtle.digest('SHA-256', unshared(bytes))),
  decodeUtf8: (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  },
  decodeText: (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
  encodeUtf8: (text) => encoder.encode(text),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  isSigned: async (key, signature, message) => {
    try {
      const publicKey = await crypto.subtle.importKey('raw', unshared(key), 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', publicKey, unshared(signature), unshared(message));
    } catch (thrown) {
      // A browser that knows no Ed25519 must not say that a signature is wrong.
      if (thrown instanceof DOMException && thrown.name === 'NotSupportedError') throw thrown;
      return false;
    }
  },
};

function newReplica(): string {
  let name = '';
  while (name.length < 12) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      if (byte < fairBytes && name.length < 12) name += letters[byte % letters.length] ?? '';
    }
  }
  return name;
}

/** Backups have tens of megabytes: they are copied only where the browser could not take them as they are. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

function hexadecimal(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
