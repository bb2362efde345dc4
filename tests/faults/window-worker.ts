import { parentPort } from 'node:worker_threads';
import { watchPrototype } from './watch-prototype.ts';

// The reader of the window as it is, in a thread of Node: what a worker of the browser has and a thread lacks is put
// in its place.
watchPrototype(parentPort!);
const page = globalThis as unknown as Record<string, unknown>;
page['addEventListener'] = (_: string, heard: (event: { readonly data: unknown }) => void) =>
  parentPort!.on('message', (data: unknown) => heard({ data }));
page['postMessage'] = (answer: unknown) => parentPort!.postMessage(answer, []);
await import('../../renderer/reading/read-worker.ts');
