import { seal } from '../../../shared/package/age.ts';
import type { Readers } from '../../../shared/package/age.ts';
import { browserPlatform } from '../../store/browser-platform.ts';

export interface SealRequest {
  readonly bytes: Uint8Array;
  readonly readers: Readers;
}

/** What comes back: the encrypted file, or null when it could not be made. */
export type SealAnswer = Uint8Array | null;

/** Encrypts one file: a password alone takes half a second, so not where people type. */
globalThis.addEventListener('message', (event: MessageEvent<SealRequest>) => {
  const { bytes, readers } = event.data;
  // A rejection would not reach the window by itself.
  seal(bytes, readers, browserPlatform).then(
    (sealed) => globalThis.postMessage(sealed, { transfer: [] }),
    () => globalThis.postMessage(null, { transfer: [] }),
  );
});
