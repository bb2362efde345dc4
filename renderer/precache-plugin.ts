import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('./host/service-worker.ts', import.meta.url));

/**
 * Adds `service-worker.js` to the build, with the list of all files and a version that changes when any of them does.
 * Files of `public/` are named by hand here, for the bundler copies them without saying so.
 */
export function precacheServiceWorker(publicFiles: readonly string[]): Plugin {
  return {
    name: 'precache-service-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      for (const name of Object.keys(bundle).toSorted()) {
        const file = bundle[name];
        if (file) hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
      }
      const files = ['./', ...Object.keys(bundle).filter((name) => name !== 'index.html'), ...publicFiles];
      const precache = { version: hash.digest('hex').slice(0, 16), files };
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: await bundled(precache) });
    },
  };
}

async function bundled(precache: unknown): Promise<string> {
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
