import { defineConfig } from '@playwright/test';
import type { Edition } from '../running-app.ts';

/** The pictures are taken in the browser edition; they are not a test. */
export default defineConfig<{ edition: Edition }>({
  testDir: '.',
  testMatch: 'guides.spec.ts',
  outputDir: '../../../test-results',
  workers: 1,
  timeout: 120_000,
  reporter: 'list',
  use: { edition: 'browser' },
});
