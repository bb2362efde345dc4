import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Signer } from '../../shared/package/signature.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An installation that signs, always with the same key for the same number. */
export function testSigner(number = 1): Signer {
  const der = Buffer.concat([prefix, Buffer.alloc(32, number)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    key: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (message) => Promise.resolve(new Uint8Array(sign(null, message, privateKey))),
  };
}
