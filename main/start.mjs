// `npm start`: builds what is stale, then opens the application (start.ts).
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPageIfStale, buildShellIfStale } from './build-if-stale.mjs';

const folder = await buildShellIfStale();
await buildPageIfStale();
await import(pathToFileURL(join(folder, 'start.cjs')).href);
