import { afterAll, beforeAll } from 'vitest';
import type { Page } from '@playwright/test';
import type { Sentinel } from '../../shared/host.ts';
import { buildPage } from './built-page.ts';
import { standInForFolders } from './folder-standin.ts';
import { LastingBrowser } from './lasting-browser.ts';

/** One browser for the tests of a file; they keep apart by the names of their workspaces. */
export function browserOfTests(): LastingBrowser {
  const browser = new LastingBrowser();
  beforeAll(() => buildPage('host-page', browser.page));
  afterAll(() => browser.remove());
  return browser;
}

/** A tab with `window.host`. What a person would choose is a folder of the private file system: it has the same interface. */
export async function openHost(browser: LastingBrowser): Promise<Page> {
  const page = await browser.openTab(standInForFolders);
  await page.waitForFunction(() => 'host' in window);
  return page;
}

/** Progress as the store would tell it. */
export function upTo(sequence: number, generation = 1): Sentinel {
  return { generation, sequence, records: 1 };
}

/** Replaces a file of the private file system, or makes it. */
export async function writePrivate(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([parts, content]) => {
      const name = parts.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [path.split('/'), text] as const,
  );
}

/** What a file of the private file system holds, byte by character. */
export function readPrivate(page: Page, path: string): Promise<string> {
  return page.evaluate(async (parts) => {
    const name = parts.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path.split('/'));
}

/** Names in a folder of the private file system, sorted. */
export function namesIn(page: Page, path: string): Promise<string[]> {
  return page.evaluate(async (parts) => {
    let folder = await navigator.storage.getDirectory();
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.toSorted();
  }, path.split('/'));
}

/** Removes a file or a folder of the private file system, as a person or the browser may. */
export async function removePrivate(page: Page, path: string): Promise<void> {
  await page.evaluate(async (parts) => {
    const name = parts.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    await folder.removeEntry(name, { recursive: true });
  }, path.split('/'));
}
