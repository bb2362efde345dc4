import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../main/build-if-stale.mjs';

const bundled = new Map<string, Promise<string>>();

/** Bundles a program beside this file, once, so that plain Node starts it quickly. @returns its path */
export function bundleChild(name: string): Promise<string> {
  const program = bundled.get(name) ?? bundle(name);
  bundled.set(name, program);
  return program;
}

async function bundle(name: string): Promise<string> {
  const outDir = join(root, 'dist', 'faults');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: ['@playwright/test', 'playwright', ...builtinModules, ...builtinModules.map((one) => `node:${one}`)],
        output: { entryFileNames: `${name}.mjs` },
      },
    },
  });
  return join(outDir, `${name}.mjs`);
}
