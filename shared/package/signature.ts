import type { Platform } from '../platform.ts';
import type { PackageSignature } from '../schema/package-document.ts';
import { bytesOfHexadecimal, hexadecimalOf } from './hexadecimal.ts';

/** An installation that can sign. The private key stays with whoever made this. */
export interface Signer {
  /** Its public key (Ed25519), 32 bytes. */
  readonly key: Uint8Array;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

/**
 * What is signed of a package: its check sum, headed by what the signature is for, so that it can never be taken for a
 * signature of something else.
 */
function signedText(sha256: string): string {
  return `forin-package signature 1\n${sha256}`;
}

/** The signature of a package with this check sum. */
export async function signatureOf(sha256: string, signer: Signer, platform: Platform): Promise<PackageSignature> {
  const value = await signer.sign(platform.encodeUtf8(signedText(sha256)));
  return { algorithm: 'Ed25519', key: hexadecimalOf(signer.key), value: hexadecimalOf(value) };
}

/** Whether the holder of the key in the signature signed a package with this check sum. */
export function isSignatureOf({ key, value }: PackageSignature, sha256: string, platform: Platform): Promise<boolean> {
  const message = platform.encodeUtf8(signedText(sha256));
  return platform.isSigned(bytesOfHexadecimal(key), bytesOfHexadecimal(value), message);
}

/** A key in short, to be read out on the telephone: `3f1c 99ab 0d3e 7788`, the first 64 bits of its SHA-256. */
export async function fingerprintOf(key: string, platform: Platform): Promise<string> {
  const hash = await platform.sha256(platform.encodeUtf8(key));
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
