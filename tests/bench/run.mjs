// `npm run bench`: bundles the measurements once, as the command line is bundled, and starts them.
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'tests/bench/bench.ts',
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)] },
  },
});
await import(pathToFileURL(join(root, 'dist', 'bench', 'bench.js')).href);
