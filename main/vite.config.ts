import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The desktop shell, its preload, and what serves the browser edition; each with all it needs, as CommonJS: that is what
 * a sandboxed preload can be. The level of Node 20, on which the tests run it without Electron.
 */
export default defineConfig({
  root: here('..'),
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/main',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        main: here('main.ts'),
        preload: here('preload.ts'),
        start: here('start.ts'),
        'serve-web': here('serve-web.ts'),
      },
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunk-[name].cjs' },
    },
  },
});
