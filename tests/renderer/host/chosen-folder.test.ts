import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sentinel } from '../../../shared/host.ts';
import {
  browserOfTests,
  namesIn,
  openHost,
  readPrivate,
  removePrivate,
  upTo,
  writePrivate,
} from '../../support/host-in-browser.ts';

const browser = browserOfTests();
const own = 'Chosen/FOR-IN Register';
let page: Page;

beforeEach(async () => {
  page = await openHost(browser);
});
/** Each test begins with a browser that has nothing. */
afterEach(async () => {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('forin-folder').addEventListener('success', resolve);
    });
  });
  await page.close();
});

const open = (tab: Page = page) => tab.evaluate(() => window.host.openJournal('practice'));
const append = (entry: string, sentinel: Sentinel, tab: Page = page) =>
  tab.evaluate(([text, to]) => window.host.appendJournal('practice', [text], to), [entry, sentinel] as const);
const failureOfAppend = (entry: string, sentinel: Sentinel) =>
  page.evaluate(([text, to]) => window.failureOf(() => window.host.appendJournal('practice', [text], to)), [
    entry,
    sentinel,
  ] as const);
const choose = (tab: Page = page) => tab.evaluate(() => window.host.chooseFolder());
const capabilities = (tab: Page = page) => tab.evaluate(async () => (await window.host.getAppInfo()).capabilities);
const snapshots = () =>
  page.evaluate(async () => (await window.host.listSnapshots('practice')).map(({ name }) => name));
const snapshot = (name: string) =>
  page.evaluate((to) => window.host.writeSnapshot('practice', to, new Uint8Array([1, 2, 3])), name);
/** What the folder alone would give back. */
async function inFolder(): Promise<string> {
  const names = await namesIn(page, `${own}/journals/practice`);
  const parts = names.filter((name) => name.endsWith('.journal'));
  const texts = await Promise.all(parts.map((name) => readPrivate(page, `${own}/journals/practice/${name}`)));
  return texts
    .join('')
    .replaceAll(/^\S+ \S+ /gmu, '')
    .trim()
    .replaceAll('\n', ' ');
}
async function again(): Promise<void> {
  await page.close();
  page = await openHost(browser);
}

test('what was there before goes into a folder that is chosen, and what comes later, too', async () => {
  await append('1', upTo(1));
  await snapshot('first.json');
  expect(await capabilities()).toMatchObject({ storage: 'browser', canChooseFolder: true, place: null });
  expect(await choose()).toEqual({ chosen: true, place: 'Chosen › FOR-IN Register' });
  expect(await capabilities()).toMatchObject({ storage: 'folder', place: 'Chosen › FOR-IN Register' });
  await append('2', upTo(2));
  await snapshot('second.json');
  expect(await inFolder()).toBe('1 2');
  expect(await namesIn(page, `${own}/backups/practice`)).toEqual(['first.json', 'second.json']);
});

test('the folder is used again at the next start', async () => {
  await choose();
  await append('1', upTo(1));
  await again();
  expect(await capabilities()).toMatchObject({ storage: 'folder' });
  await append('2', upTo(2));
  expect(await inFolder()).toBe('1 2');
});

test('what the browser deletes comes back from the folder', async () => {
  await choose();
  await append('1', upTo(1));
  await append('2', upTo(2));
  await snapshot('first.json');
  for (const name of ['journals', 'backups', 'installation']) await removePrivate(page, name);
  await again();
  expect(await open()).toEqual({ entries: ['1', '2'], sentinel: upTo(2), wasTorn: false });
  expect(await snapshots()).toEqual(['first.json']);
  await append('3', upTo(3));
  expect(await inFolder()).toBe('1 2 3');
});

test('what the browser deletes, and that there was a folder, comes back when the folder is chosen anew', async () => {
  await choose();
  await append('1', upTo(1));
  for (const name of ['journals', 'backups', 'installation']) await removePrivate(page, name);
  await page.evaluate(() => indexedDB.deleteDatabase('forin-folder'));
  await again();
  expect(await open()).toMatchObject({ entries: [] });
  await choose();
  expect(await open()).toEqual({ entries: ['1'], sentinel: upTo(1), wasTorn: false });
});

test('a folder that another browser uses is left alone: this one gets its own beside it', async () => {
  await writePrivate(page, `${own}/installation`, 'somebody else');
  await writePrivate(page, `${own}/journals/practice/sentinel`, 'theirs');
  await append('mine', upTo(1));
  expect(await choose()).toEqual({ chosen: true, place: 'Chosen › FOR-IN Register 2' });
  expect((await open()).entries).toEqual(['mine']);
  expect(await readPrivate(page, `${own}/journals/practice/sentinel`)).toBe('theirs');
});

test('nothing is chosen when the person declines', async () => {
  await page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => Promise.reject(new DOMException('', 'AbortError')) });
  });
  expect(await choose()).toEqual({ chosen: false });
  expect(await capabilities()).toMatchObject({ storage: 'browser' });
});

test('the browser is asked to keep what is here once something was recorded; its promise is shown', async () => {
  await page.evaluate(() => {
    let isKept = false;
    // Whether a browser agrees depends on how well it knows the person.
    Object.assign(navigator.storage, {
      persisted: () => Promise.resolve(isKept),
      persist: () => Promise.resolve((isKept = true)),
    });
  });
  await open();
  expect(await capabilities()).not.toHaveProperty('isKept');
  await append('1', upTo(1));
  expect(await capabilities()).toMatchObject({ storage: 'browser', isKept: true });
});

describe('a folder that cannot be used', () => {
  test('is said to be gone, and nothing is acknowledged that it lacks', async () => {
    await choose();
    await append('1', upTo(1));
    await removePrivate(page, 'Chosen');
    expect(await failureOfAppend('2', upTo(2))).toEqual({ reason: 'gone', subject: '' });
    // Another one is chosen: what was refused is tried again, and is there once.
    await page.evaluate(() => sessionStorage.setItem('folder', 'Other'));
    expect(await choose()).toMatchObject({ chosen: true });
    await append('2', upTo(2));
    expect(new Set((await open()).entries)).toEqual(new Set(['1', '2']));
    expect(await namesIn(page, 'Other/FOR-IN Register/journals')).toEqual(['practice']);
  });

  test('at the next start leaves everything readable, and the screens are told that there is none', async () => {
    await choose();
    await append('1', upTo(1));
    await snapshot('first.json');
    await removePrivate(page, 'Chosen');
    await again();
    expect(await capabilities()).toMatchObject({ storage: 'browser', place: null });
    expect(await open()).toEqual({ entries: ['1'], sentinel: upTo(1), wasTorn: false });
    expect(await snapshots()).toEqual(['first.json']);
  });

  test('because it is full leaves everything as it was', async () => {
    await append('1', upTo(1));
    const handle = 'FileSystemFileHandle.prototype';
    await page.evaluate(`${handle}.createWritable = () => Promise.reject(new DOMException('', 'QuotaExceededError'))`);
    expect(await page.evaluate(() => window.failureOf(() => window.host.chooseFolder()))).toMatchObject({
      reason: 'no-space',
    });
    expect(await capabilities()).toMatchObject({ storage: 'browser' });
    await append('2', upTo(2));
    expect((await open()).entries).toEqual(['1', '2']);
  });
});

describe('one of the two journals that was left behind', () => {
  test('by a window that knew no folder is brought level by the next one that does', async () => {
    const older = await openHost(browser);
    await choose();
    await append('1', upTo(1));
    await append('2', upTo(2), older);
    expect(await inFolder()).toBe('1');
    await append('3', upTo(3));
    expect(await inFolder()).toBe('1 2 3');
    await older.close();
  });

  test('by a crash between a line and its sentinel is brought level at the next start', async () => {
    await choose();
    await append('1', upTo(1));
    // The line is inside, neither sentinel knows of it, and the folder has nothing of it.
    const inside = await readPrivate(page, 'journals/practice/journal');
    await writePrivate(page, 'journals/practice/journal', inside + inside.replace('83dcefb7 1 1', '1ad5be0d 1 2'));
    expect((await open()).entries).toEqual(['1', '2']);
    expect(await inFolder()).toBe('1 2');
  });

  test('by a crash while older parts were removed gives nothing twice and loses nothing', async () => {
    await choose();
    for (const number of [1, 2, 3]) await append(`${number}`, upTo(number));
    const [first = ''] = await namesIn(page, `${own}/journals/practice`);
    const kept = await readPrivate(page, `${own}/journals/practice/${first}`);
    await page.evaluate(() =>
      window.host.replaceJournal('practice', ['2', '3'], { generation: 1, sequence: 3, records: 1 }),
    );
    await writePrivate(page, `${own}/journals/practice/${first}`, kept);
    expect(new Set((await open()).entries)).toEqual(new Set(['1', '2', '3']));
  });
});

test('appends that end with the same number do not replace each other', async () => {
  await choose();
  await append('1', upTo(2));
  await append('2', upTo(2));
  expect((await inFolder()).split(' ').toSorted()).toEqual(['1', '2']);
});

test('a part that is damaged gives what is whole of it and is kept as it was', async () => {
  await choose();
  await append('1', upTo(1));
  await append('2', upTo(2));
  const [, second = ''] = await namesIn(page, `${own}/journals/practice`);
  await writePrivate(page, `${own}/journals/practice/${second}`, 'damaged');
  // The line is still inside.
  expect(await open()).toEqual({ entries: ['1', '2'], sentinel: upTo(2), wasTorn: true });
  expect(await inFolder()).toBe('1 2');
  expect(await namesIn(page, `${own}/journals/practice`)).toContain(`${second}.as-it-was`);
  expect(await open()).toMatchObject({ wasTorn: false });
  await page.evaluate(() => window.host.removeJournalRemains('practice'));
  const names = await namesIn(page, `${own}/journals/practice`);
  expect(names.filter((name) => !/\.journal$|^sentinel$/u.test(name))).toEqual([]);
  expect(await open()).toMatchObject({ entries: ['1', '2'] });
});

test('many small parts become one when the journal is opened', async () => {
  await choose();
  for (let number = 1; number <= 70; number += 1) await append(`${number}`, upTo(number));
  const before = (await open()).entries;
  const names = await namesIn(page, `${own}/journals/practice`);
  expect(names.filter((name) => name.endsWith('.journal'))).toHaveLength(1);
  expect((await open()).entries).toEqual(before);
  expect(before).toHaveLength(70);
});

test('snapshots that were made while the folder could not be used are in it afterwards', async () => {
  await choose();
  await snapshot('first.json');
  await writePrivate(page, 'backups/practice/second.json', 'made without the folder');
  await open();
  expect(await readPrivate(page, `${own}/backups/practice/second.json`)).toBe('made without the folder');
});
