import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{shared,main,renderer,faults}/**/*.test.ts'],
    testTimeout: 60_000,
    // Left to itself it leaves one core unused, of two.
    maxWorkers: '100%',
  },
});
