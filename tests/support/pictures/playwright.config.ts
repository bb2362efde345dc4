import { defineConfig } from '@playwright/test';
import type { Edition } from '../running-app.ts';

/** The pictures are taken in the browser edition; they are not a test. */
export default defineConfig<{ edition: Edition }>({
  testDir: '.',
  // The folder is named by `npm run pictures -- --all-languages --out <folder>`.
  testMatch: process.env['FORIN_PICTURES'] === undefined ? 'guides.spec.ts' : 'all-languages.spec.ts',
  outputDir: '../../../test-results',
  workers: 1,
  timeout: 120_000,
  reporter: 'list',
  use: { edition: 'browser', actionTimeout: 15_000 },
});
