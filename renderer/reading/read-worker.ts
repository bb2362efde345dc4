import { z } from 'zod';
import { browserPlatform } from '../store/browser-platform.ts';
import { answerRequest } from './answer-request.ts';
import type { ReadRequest } from './read-request.ts';

// The content security policy allows no code made from text.
z.config({ jitless: true });

/** Reads one file and is then ended: what a file does to it, no other file and no window feels. */
globalThis.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  // A rejection would not reach the window by itself.
  answerRequest(event.data, browserPlatform).then(
    (result) => globalThis.postMessage(result, { transfer: [] }),
    () => globalThis.postMessage(null, { transfer: [] }),
  );
});
