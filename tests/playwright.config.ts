import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { Edition } from './support/running-app.ts';

/** The same specs in both editions; two at a time, each with a profile and a port of its own. */
export default defineConfig<{ edition: Edition }>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalSetup: fileURLToPath(new URL('support/build-once.ts', import.meta.url)),
  workers: 2,
  fullyParallel: true,
  // A spec that is at work is not ended: what waits for something that does not come gives up after 30 seconds.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  // What is built is read as it is: rewriting the shell's bundle anew took longer than most starts of it.
  build: { external: ['**/dist/**'] },
  // What axe and narrow windows find is tried in one edition: the screens are the same bundle in both.
  projects: [
    { name: 'desktop', use: { edition: 'desktop' }, testIgnore: '**/browser-*.spec.ts' },
    { name: 'browser', use: { edition: 'browser' }, testIgnore: '**/desktop-*.spec.ts' },
  ],
});
