import { defineConfig } from 'vitest/config';

const common = { root: new URL('..', import.meta.url).pathname, testTimeout: 60_000 };

/** These put something else in the place of a module, of a global object or of the clock. */
const alone = [
  'tests/faults/**/*.test.ts',
  'tests/main/desktop/{guards,window}.test.ts',
  'tests/renderer/app/session.test.ts',
  'tests/renderer/features/send/make-report.test.ts',
  'tests/renderer/reading/reading.test.ts',
  'tests/renderer/store/recovery.test.ts',
];

export default defineConfig({
  test: {
    // Left to itself it leaves one core unused, of two.
    maxWorkers: '100%',
    projects: [
      // The domain is pure: its tests cannot disturb each other, and reading it once is half of their time.
      { test: { ...common, name: 'shared', include: ['tests/shared/**/*.test.ts'], isolate: false } },
      // Those of the shells use folders, databases and browsers of their own.
      {
        test: {
          ...common,
          name: 'shells',
          include: ['tests/{main,renderer}/**/*.test.ts'],
          exclude: alone,
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: alone } },
    ],
  },
});
