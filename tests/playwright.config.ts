import { defineConfig } from '@playwright/test';
import type { Edition } from './support/running-app.ts';

/** The same specs in both editions. One at a time: the browser edition has one port, and records belong to it. */
export default defineConfig<{ edition: Edition }>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
  // What axe and narrow windows find is tried in one edition: the screens are the same bundle in both.
  projects: [
    { name: 'desktop', use: { edition: 'desktop' }, testIgnore: '**/browser-*.spec.ts' },
    { name: 'browser', use: { edition: 'browser' }, testIgnore: '**/desktop-*.spec.ts' },
  ],
});
