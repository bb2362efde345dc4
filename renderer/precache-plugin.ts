import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('./host/service-worker.ts', import.meta.url));
const fileName = 'service-worker.js';

/** What the service worker knows of its build. */
interface Precache {
  /** Changes when any of the files does. */
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Adds `service-worker.js` to the folder of a build, with the hash of every file that is in it. */
export function precacheServiceWorker(): Plugin {
  return {
    name: 'precache-service-worker',
    apply: 'build',
    // Last of all: what is hashed is what is served.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('the build has no folder');
        writeFileSync(join(dir, fileName), await bundled(precacheOf(dir)));
      },
    },
  };
}

function precacheOf(folder: string): Precache {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => name !== fileName)
    .toSorted();
  const files = names.map((name) => ({
    path: name === 'index.html' ? './' : name,
    sha256: hashOf(readFileSync(join(folder, name))),
  }));
  return { version: hashOf(JSON.stringify(files)).slice(0, 16), files };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function bundled(precache: Precache): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { precache: JSON.stringify(precache) },
    build: { write: false, target: 'es2023', lib: { entry: source, formats: ['iife'], name: 'serviceWorker' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the service worker was not built');
  return output.output[0].code;
}
