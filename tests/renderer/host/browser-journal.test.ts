import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { framedLine } from '../../../main/journal-lines.ts';
import type { JournalContents, Sentinel } from '../../../shared/host.ts';
import { browserOfTests, namesIn, openHost, readPrivate, upTo, writePrivate } from '../../support/host-in-browser.ts';

const browser = browserOfTests();
let page: Page;
let workspace = '';
let made = 0;

beforeEach(async () => {
  made += 1;
  workspace = `project-${made}`;
  page = await openHost(browser);
});
afterEach(async () => {
  await page.close();
});

const open = (tab: Page = page): Promise<JournalContents> =>
  tab.evaluate((name) => window.host.openJournal(name), workspace);
const append = (entries: string[], sentinel: Sentinel, tab: Page = page) =>
  tab.evaluate(([name, lines, to]) => window.host.appendJournal(name, lines, to), [
    workspace,
    entries,
    sentinel,
  ] as const);
const replace = (entries: string[], sentinel: Sentinel) =>
  page.evaluate(([name, lines, to]) => window.host.replaceJournal(name, lines, to), [
    workspace,
    entries,
    sentinel,
  ] as const);
const failureOfAppend = (entries: string[]) =>
  page.evaluate(
    ([name, lines]) =>
      window.failureOf(() => window.host.appendJournal(name, lines, { generation: 1, sequence: 9, records: 1 })),
    [workspace, entries] as const,
  );
const file = (name: string) => `journals/${workspace}/${name}`;
const line = (entry: string) => framedLine(entry).toString();

test('a journal that never was is empty', async () => {
  expect(await open()).toEqual({ entries: [], sentinel: null, wasTorn: false });
});

test('entries come back in their order, in whatever language, after the page and after the browser was closed', async () => {
  await append(['{"a":"šūnų ā õ"}'], upTo(1));
  await append(['second', '', 'fourth'], upTo(4));
  const expected = { entries: ['{"a":"šūnų ā õ"}', 'second', '', 'fourth'], sentinel: upTo(4), wasTorn: false };
  await page.reload();
  await page.waitForFunction(() => 'host' in window);
  expect(await open()).toEqual(expected);
  await browser.quit();
  page = await openHost(browser);
  expect(await open()).toEqual(expected);
});

test('two tabs write in turn and lose nothing of each other', async () => {
  const other = await openHost(browser);
  const sent = Array.from({ length: 30 }, (_, number) => `${number}`);
  await Promise.all(sent.map((entry, number) => append([entry], upTo(number + 1), number % 2 ? page : other)));
  const { entries, wasTorn } = await open();
  expect(entries.toSorted()).toEqual(sent.toSorted());
  expect(wasTorn).toBe(false);
  await other.close();
});

test('beginning anew leaves nothing of what was there', async () => {
  await append(['1', '2', '3'], upTo(3));
  await replace(['3'], upTo(3));
  expect(await open()).toEqual({ entries: ['3'], sentinel: upTo(3), wasTorn: false });
  await replace([], upTo(4, 2));
  await append(['5'], upTo(5, 2));
  expect(await open()).toEqual({ entries: ['5'], sentinel: upTo(5, 2), wasTorn: false });
  expect(await namesIn(page, `journals/${workspace}`)).toEqual(['journal', 'sentinel']);
});

describe('a journal that is not whole', () => {
  test('loses its torn end, which is kept beside it, and can be appended to', async () => {
    await append(['1'], upTo(1));
    await writePrivate(page, file('journal'), `${line('1')}0badc0de 9 {"half`);
    expect(await open()).toEqual({ entries: ['1'], sentinel: upTo(1), wasTorn: true });
    await append(['2'], upTo(2));
    expect(await open()).toEqual({ entries: ['1', '2'], sentinel: upTo(2), wasTorn: false });
    const cut = (await namesIn(page, `journals/${workspace}`)).find((name) => name.startsWith('journal.cut.')) ?? '';
    expect(await readPrivate(page, file(cut))).toBe('0badc0de 9 {"half');
    await page.evaluate((name) => window.host.removeJournalRemains(name), workspace);
    expect(await namesIn(page, `journals/${workspace}`)).toEqual(['journal', 'sentinel']);
  });

  test('is cut before it is appended to, when another tab was ended while it wrote', async () => {
    await append(['1'], upTo(1));
    await writePrivate(page, file('journal'), `${line('1')}${line('2').slice(0, 11)}`);
    await append(['3'], upTo(3));
    expect(await open()).toEqual({ entries: ['1', '3'], sentinel: upTo(3), wasTorn: false });
  });

  test('keeps the whole lines around a damaged one, and the file as it was', async () => {
    const damaged = `${line('1')}${line('2').replace('2\n', '3\n')}${line('4')}`;
    await writePrivate(page, file('journal'), damaged);
    expect(await open()).toEqual({ entries: ['1', '4'], sentinel: null, wasTorn: true });
    expect(await open()).toEqual({ entries: ['1', '4'], sentinel: null, wasTorn: false });
    const kept = (await namesIn(page, `journals/${workspace}`)).find((name) => name.startsWith('journal.as-it-was.'));
    expect(await readPrivate(page, file(kept ?? ''))).toBe(damaged);
  });

  test('is not touched by what a crash left of beginning anew', async () => {
    await append(['1', '2'], upTo(2));
    await writePrivate(page, file('journal-next'), line('half of something'));
    expect((await open()).entries).toEqual(['1', '2']);
    await replace(['2'], upTo(2));
    expect((await open()).entries).toEqual(['2']);
  });
});

describe('the sentinel', () => {
  test('that was written last is damaged: the one before it still holds', async () => {
    await append(['1'], upTo(1));
    await append(['2'], upTo(2));
    const slots = await readPrivate(page, file('sentinel'));
    await writePrivate(page, file('sentinel'), slots.replace('"sequence":2', '"sequence":7'));
    expect((await open()).sentinel).toEqual(upTo(1));
    await append(['3'], upTo(3));
    expect((await open()).sentinel).toEqual(upTo(3));
  });

  test('of which nothing is whole is none, and is written anew', async () => {
    await append(['1'], upTo(1));
    await writePrivate(page, file('sentinel'), 'not a sentinel');
    expect(await open()).toEqual({ entries: ['1'], sentinel: null, wasTorn: false });
    await append(['2'], upTo(2));
    expect((await open()).sentinel).toEqual(upTo(2));
  });
});

describe('what cannot be written', () => {
  test('on a full disk is refused in words, changes nothing, and can be written when there is room', async () => {
    await append(['1'], upTo(1));
    const session = await page.context().newCDPSession(page);
    const room = (quotaSize: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin: browser.address.slice(0, -1), quotaSize });
    await room(1);
    expect(await failureOfAppend(['2'.repeat(300_000)])).toEqual({ reason: 'no-space', subject: '' });
    await session.send('Storage.overrideQuotaForOrigin', { origin: browser.address.slice(0, -1) });
    expect(await open()).toEqual({ entries: ['1'], sentinel: upTo(1), wasTorn: false });
    await append(['2'], upTo(2));
    expect((await open()).entries).toEqual(['1', '2']);
  });

  test('is a bug when an entry has a line break, and does not stop the calls that come after', async () => {
    expect(await failureOfAppend(['a\nb'])).toEqual({ reason: 'fault', subject: '' });
    await append(['good'], upTo(1));
    expect((await open()).entries).toEqual(['good']);
  });

  test('because something else holds the file is said to be so, and can be written when it is free', async () => {
    await append(['1'], upTo(1));
    await page.evaluate(async (name) => {
      const root = await navigator.storage.getDirectory();
      const folder = await (await root.getDirectoryHandle('journals')).getDirectoryHandle(name);
      const writable = await (await folder.getFileHandle('journal')).createWritable();
      Object.assign(window, { free: () => writable.abort() });
    }, workspace);
    expect(await failureOfAppend(['2'])).toEqual({ reason: 'in-use', subject: '' });
    await page.evaluate('free()');
    await append(['2'], upTo(2));
    expect((await open()).entries).toEqual(['1', '2']);
  });
});
