import { z } from 'zod';
import { browserPlatform } from '../../store/browser-platform.ts';
import { readReportFile } from './read-report-file.ts';

// The content security policy allows no code made from text.
z.config({ jitless: true });

export interface ReadRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads one file and is then ended: what a file does to it, no other file and no window feels. */
globalThis.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  const { file, bytes } = event.data;
  // A rejection would not reach the window by itself.
  readReportFile(bytes, file, browserPlatform).then(
    (result) => globalThis.postMessage(result, { transfer: [] }),
    () => globalThis.postMessage(null, { transfer: [] }),
  );
});
