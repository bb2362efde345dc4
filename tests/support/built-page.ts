import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { precacheServiceWorker } from '../../renderer/precache-plugin.ts';

/**
 * Builds a page of the tests as the browser edition is built.
 * @param name its folder beside this file
 * @param folder where it goes; what was there is removed
 * @param defined constants that the page's code names
 */
export async function buildPage(name: string, folder: string, defined: Record<string, string> = {}): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: './',
    define: {
      // Under a test runner the bundler would take it for development.
      'import.meta.env.DEV': 'false',
      ...Object.fromEntries(Object.entries(defined).map(([word, text]) => [word, JSON.stringify(text)])),
    },
    plugins: [precacheServiceWorker()],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  return folder;
}
