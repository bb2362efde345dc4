// The worker that reads a file as tables, from its source: tests run without a bundle.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('../../main/cli/read-tables-worker.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
