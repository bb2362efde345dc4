// `npm run start:web`: builds what is stale, then serves the browser edition (serve-web.ts).
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPageIfStale, buildShellIfStale } from './build-if-stale.mjs';

const folder = await buildShellIfStale();
await buildPageIfStale();
await import(pathToFileURL(join(folder, 'serve-web.cjs')).href);
