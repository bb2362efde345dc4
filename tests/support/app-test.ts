import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
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
  /** Origins that a spec has the page ask for, to see that nothing comes of it. */
  readonly tried: readonly string[];
  /** Starts the application with that folder; may be called again after a close or a kill. What runs at the end is closed. */
  readonly launch: (options?: Options) => Promise<RunningApp>;
}

/** `test` of the end-to-end specs: the same spec in both editions. */
export const test = base.extend<Fixtures>({
  edition: ['browser', { option: true }],
  tried: [[], { option: true }],
  profile: async ({ edition }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `forin-${edition}-`));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ edition, profile, tried }, use) => {
    const running = new Set<RunningApp>();
    const everStarted: { readonly own: string; readonly origins: RunningApp['origins'] }[] = [];
    await use(async ({ installation = '.', ...options } = {}) => {
      const app = await launchApp(edition, { ...options, profile: join(profile, installation) });
      running.add(app);
      everStarted.push({ own: new URL(app.page.url()).origin, origins: app.origins });
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
    // Nothing leaves this computer, whatever a spec does: the page asks its own address and no other.
    const asked = everStarted.flatMap(({ own, origins }) => origins().filter((origin) => origin !== own));
    expect(asked.filter((origin) => !tried.includes(origin))).toEqual([]);
  },
});

export { expect } from '@playwright/test';
