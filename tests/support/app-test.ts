import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { launchApp } from './launch-app.ts';
import type { Edition, LaunchOptions, RunningApp } from './running-app.ts';

interface Options extends Omit<LaunchOptions, 'profile'> {
  /** Name of one of several installations, each with a folder of its own; they run one after the other. */
  readonly installation?: string;
}

interface Fixtures {
  /** Which of the two the spec runs in; set by the project. */
  readonly edition: Edition;
  /** A new folder for everything the application keeps. */
  readonly profile: string;
  /** Starts the application with that folder; may be called again after a close or a kill. What runs at the end is closed. */
  readonly launch: (options?: Options) => Promise<RunningApp>;
}

/** `test` of the end-to-end specs: the same spec in both editions. */
export const test = base.extend<Fixtures>({
  edition: ['browser', { option: true }],
  profile: async ({ edition }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `forin-${edition}-`));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ edition, profile }, use) => {
    const running = new Set<RunningApp>();
    await use(async ({ installation = '.', ...options } = {}) => {
      const app = await launchApp(edition, { ...options, profile: join(profile, installation) });
      running.add(app);
      // What waits longer waits for something that does not come: the spec then says at which line.
      app.page.setDefaultTimeout(30_000);
      const over = (end: () => Promise<void>) => async () => {
        running.delete(app);
        await end();
      };
      return Object.defineProperties(app, {
        close: { value: over(app.close) },
        kill: { value: over(app.kill) },
      });
    });
    for (const app of running) await app.close();
  },
});

export { expect } from '@playwright/test';
