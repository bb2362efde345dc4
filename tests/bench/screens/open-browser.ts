import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { textsOf } from '../../../renderer/ui/text.tsx';
import { browserFlags } from '../../support/find-browser.mjs';
import { installPageClock } from './page-clock.ts';

/** Where the screens are measured. */
export interface Place {
  /** For profiles and packages. */
  readonly folder: string;
  /** Of the server with the built page. */
  readonly address: string;
  readonly browserPath: string;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A Chromium of its own over a profile; the page is not opened yet, its clock is set. */
export async function openBrowser({ browserPath }: Place, profile: string): Promise<OpenBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    args: [...browserFlags],
    headless: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 860 },
  });
  // A browser without a window has no pickers to show; the edition then does as in browsers that never had them.
  await context.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(120_000);
  const [saved = ''] = textsOf('en').text('words.savedAt', { time: '|' }).split('|');
  await installPageClock(page, saved.trim());
  return { context, page };
}
