import { defineConfig } from 'vitest/config';

const common = { root: new URL('..', import.meta.url).pathname, testTimeout: 60_000 };

export default defineConfig({
  test: {
    // Left to itself it leaves one core unused, of two.
    maxWorkers: '100%',
    projects: [
      // The domain is pure: its tests cannot disturb each other, and reading it once is half of their time.
      { test: { ...common, name: 'shared', include: ['tests/shared/**/*.test.ts'], isolate: false } },
      { test: { ...common, name: 'shells', include: ['tests/{main,renderer,faults}/**/*.test.ts'] } },
    ],
  },
});
