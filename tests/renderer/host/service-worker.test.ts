import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildPage } from '../../support/built-page.ts';
import { LastingBrowser } from '../../support/lasting-browser.ts';

let browser: LastingBrowser;

beforeEach(async () => {
  browser = new LastingBrowser();
  await release('1');
});
afterEach(() => browser.remove());

const release = (version: string) => buildPage('versioned-page', browser.page, { pageVersion: version });

/** A visit that ends when everything is stored. */
async function visit(): Promise<Page> {
  const page = await browser.openTab();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

const builtWorker = () => readFileSync(join(browser.page, 'service-worker.js'), 'utf8');
const versionOf = (page: Page) => page.evaluate(() => window.version);
const laterPartOf = (page: Page) => page.evaluate(() => window.laterPart());
/** The browser looks for a newer version. @returns what becomes of the one it finds; null when it finds none */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    let found: ServiceWorker | null = null;
    registration.addEventListener('updatefound', () => {
      found = registration.installing;
    });
    await registration.update();
    const newer = found ?? registration.installing ?? registration.waiting;
    if (!newer) return null;
    const isOver = () => newer.state === 'installed' || newer.state === 'redundant';
    if (!isOver()) {
      await new Promise<void>((resolve) => {
        newer.addEventListener('statechange', () => {
          if (isOver()) resolve();
        });
      });
    }
    return newer.state;
  });
const offered = (page: Page) => page.waitForFunction(() => window.takeOver !== undefined);
/** What the browser has stored, by the names of the files. */
const storedFiles = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      for (const { url } of await cache.keys()) names.push(url);
    }
    return names;
  });

describe('after one visit', () => {
  test('the page and its later parts are there without a server, also in the tab of the first visit', async () => {
    const page = await visit();
    await browser.stopServing();
    expect(await laterPartOf(page)).toBe('1');
    await page.reload();
    expect(await versionOf(page)).toBe('1');
    expect(await laterPartOf(page)).toBe('1');
  });

  test('and after the browser was closed', async () => {
    await visit();
    await browser.quit();
    const address = browser.address;
    const page = await browser.openTab(() => browser.stopServing());
    expect(page.url()).toBe(address);
    expect(await versionOf(page)).toBe('1');
  });

  test('the page keeps the policy that it was served with', async () => {
    const page = await visit();
    await browser.stopServing();
    const answer = await page.reload();
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  });

  test('nothing is offered: nothing is replaced', async () => {
    const page = await visit();
    await page.reload();
    expect(await lookForNewer(page)).toBeNull();
    expect(await page.evaluate(() => window.takeOver)).toBeUndefined();
  });
});

describe('a newer version', () => {
  test('waits until it is asked for; until then the page stays as it is, with its own parts', async () => {
    const page = await visit();
    await release('2');
    await lookForNewer(page);
    await offered(page);
    await page.reload();
    expect([await versionOf(page), await laterPartOf(page)]).toEqual(['1', '1']);
    await offered(page);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.takeOver?.())]);
    expect([await versionOf(page), await laterPartOf(page)]).toEqual(['2', '2']);
    await browser.stopServing();
    await page.reload();
    expect([await versionOf(page), await laterPartOf(page)]).toEqual(['2', '2']);
  });

  test('that one tab takes leaves the other its own parts, and is offered there', async () => {
    const page = await visit();
    const other = await visit();
    await release('2');
    await lookForNewer(page);
    await Promise.all([offered(page), offered(other)]);
    await other.evaluate(() => {
      delete window.takeOver;
    });
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.takeOver?.())]);
    expect(await versionOf(page)).toBe('2');
    expect([await versionOf(other), await laterPartOf(other)]).toEqual(['1', '1']);
    await offered(other);
    await Promise.all([other.waitForEvent('load'), other.evaluate(() => window.takeOver?.())]);
    expect([await versionOf(other), await laterPartOf(other)]).toEqual(['2', '2']);
  });

  test('starts by itself when the application is opened again', async () => {
    const page = await visit();
    await release('2');
    await lookForNewer(page);
    await browser.quit();
    expect(await versionOf(await browser.openTab())).toBe('2');
  });

  test('of which a file is still the older one is not taken: the version before stays whole', async () => {
    const page = await visit();
    const older = readFileSync(join(browser.page, 'index.html'));
    await release('2');
    writeFileSync(join(browser.page, 'index.html'), older);
    expect(await lookForNewer(page)).toBe('redundant');
    expect(await page.evaluate(() => window.takeOver)).toBeUndefined();
    await browser.stopServing();
    await page.reload();
    expect([await versionOf(page), await laterPartOf(page)]).toEqual(['1', '1']);
  });

  test('of which a file is missing is not taken, and leaves nothing behind', async () => {
    const page = await visit();
    const before = await storedFiles(page);
    await release('2');
    const assets = join(browser.page, 'assets');
    const part = readdirSync(assets).find((name) => name.startsWith('later-part')) ?? '';
    rmSync(join(assets, part));
    expect(await lookForNewer(page)).toBe('redundant');
    expect(await storedFiles(page)).toEqual(before);
    await release('2');
    await lookForNewer(page);
    await offered(page);
  });

  test('makes room: of the versions before only the last ones stay', async () => {
    const page = await visit();
    for (const version of ['2', '3', '4', '5']) {
      await release(version);
      await lookForNewer(page);
      await offered(page);
      await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.takeOver?.())]);
      expect(await versionOf(page)).toBe(version);
    }
    await expect.poll(async () => (await page.evaluate(() => caches.keys())).length).toBe(3);
  });
});

test('every file of a build is stored, also one that is only copied', async () => {
  const page = await visit();
  const built = readdirSync(browser.page, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
    .map(({ name }) => (name === 'index.html' ? '' : name));
  expect(built).toContain('copied.txt');
  const stored = (await storedFiles(page)).map((url) => url.slice(url.lastIndexOf('/') + 1));
  expect(stored.toSorted()).toEqual(built.toSorted());
});

test('a build of the same sources is the same version; one that differs in any file is another', async () => {
  const first = builtWorker();
  await release('1');
  expect(builtWorker()).toBe(first);
  await release('2');
  expect(builtWorker()).not.toBe(first);
});
