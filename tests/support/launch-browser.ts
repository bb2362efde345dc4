import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPageIfStale } from '../../main/build-if-stale.mjs';
import { startWebServer, webPort } from '../../main/web-server.ts';
import { browserFlags, findOrInstallBrowser, grantedOnClick } from './find-browser.mjs';
import { standInForFolders } from './folder-standin.ts';
import { killBrowserOf } from './kill-tree.ts';
import type { LaunchOptions, RunningApp } from './running-app.ts';
import { asVisitedBefore } from './visited-before.ts';
import { watchOrigins } from './watch-origins.ts';

/** Records belong to the port: each of the specs that run at the same time has one, and keeps it from start to start. */
const port = webPort + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);

/** The browser edition: the real server on a fixed port, and a Chromium with a lasting profile. */
export async function launchBrowser(options: LaunchOptions): Promise<RunningApp> {
  const executablePath = await findOrInstallBrowser();
  if (executablePath === undefined) throw new Error('there is no Chromium and none can be installed');
  const served = options.page ?? (await buildPageIfStale());
  const server = await startWebServer(served, port);
  const profile = join(options.profile, 'chromium');
  const saved = join(options.profile, 'Downloads');
  mkdirSync(saved, { recursive: true });
  const start = (folder: string) =>
    chromium.launchPersistentContext(folder, {
      executablePath,
      args: [...browserFlags],
      headless: true,
      locale: options.languages?.[0] ?? 'en-GB',
      viewport: options.viewport ?? { width: 1280, height: 860 },
      acceptDownloads: true,
      reducedMotion: 'reduce',
      permissions: [...grantedOnClick],
    });
  if (!options.isFirstVisit) await asVisitedBefore(profile, { page: served, address: server.address }, start);
  const context = await start(profile);
  // A browser without a window has no pickers to show; the edition then does as in browsers that never had them.
  await context.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });
  if (options.canChooseFolder) await standInForFolders(context);
  const origins = watchOrigins(context);
  const page = context.pages()[0] ?? (await context.newPage());
  // Choosing files is caught from the start: a key can open the dialog before the browser has heard that it is to be.
  page.on('filechooser', () => {});
  await page.goto(server.address);

  return {
    edition: 'browser',
    page,
    chooseFiles: async (paths, trigger) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), trigger()]);
      await chooser.setFiles([...paths]);
    },
    saveFile: async (trigger) => {
      const [download] = await Promise.all([page.waitForEvent('download'), trigger()]);
      const path = join(saved, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    origins,
    close: async () => {
      await context.close();
      await server.close();
    },
    kill: async () => {
      const closed = context.waitForEvent('close');
      killBrowserOf(profile);
      await closed;
      await server.close();
    },
    desktop: null,
  };
}
