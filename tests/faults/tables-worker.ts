import { parentPort } from 'node:worker_threads';
import { watchPrototype } from './watch-prototype.ts';

// The reader of the command line as it is, and around it somebody who looks at what every object inherits.
watchPrototype(parentPort!);
await import('../../main/cli/read-tables-worker.ts');
