import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** Where Chromium keeps service workers with the files that they stored. */
const kept = join('Default', 'Service Worker');

/** By address and folder of a page: the profile of a browser that has been there. */
const visited = new Map<string, Promise<string>>();

/**
 * Makes a new profile that of a browser that came by once before: the service worker of the page is there with its
 * files, and nothing else. To store them is half of what a first visit costs, so it is done once for all specs of a
 * process. A page without a service worker, and a profile that is there, stay as they are.
 * @param start starts the browser with a profile
 */
export async function asVisitedBefore(
  profile: string,
  { page, address }: { readonly page: string; readonly address: string },
  start: (profile: string) => Promise<BrowserContext>,
): Promise<void> {
  if (existsSync(profile) || !existsSync(join(page, 'service-worker.js'))) return;
  const key = `${address} ${page}`;
  const visit = visited.get(key) ?? visitOnce(address, start);
  visited.set(key, visit);
  cpSync(join(await visit, kept), join(profile, kept), { recursive: true });
}

async function visitOnce(address: string, start: (profile: string) => Promise<BrowserContext>): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'forin-visited-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const context = await start(profile);
  const page = await context.newPage();
  // Not the application itself, which would begin to keep something.
  await page.goto(new URL('icon.svg', address).href);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('./service-worker.js');
    await navigator.serviceWorker.ready;
  });
  await context.close();
  return profile;
}
