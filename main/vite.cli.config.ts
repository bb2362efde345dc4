import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Bundles the command line with all it needs: `dist/cli/forin.js` runs on Node alone. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      // The second is the program of a worker: it stands beside the first.
      input: { forin: 'main/cli/forin.ts', 'read-tables-worker': 'main/cli/read-tables-worker.ts' },
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
    },
  },
});
