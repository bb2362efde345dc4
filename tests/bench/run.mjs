// `npm run bench`: bundles the measurements once, as the command line is bundled, and starts them.
import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
// In a process of its own: Linux counts the memory of whoever starts a process as that process's own.
const bench = join(root, 'dist', 'bench', 'bench.js');
process.exitCode = spawnSync(process.execPath, [bench, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
